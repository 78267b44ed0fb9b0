package dev.guidelint.rules.porting;

import static java.util.Objects.requireNonNull;

import dev.guidelint.analyzer.api.Library;
import dev.guidelint.analyzer.api.RuleContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Libraries for Java, and what Python has instead. */
final class PythonLibraries {
    /** What is imported from these leaves no trace at run time, or comes with the JDK. */
    private static final List<String> NOTHING = List.of(
            "java.",
            "jdk.",
            "sun.",
            "javax.accessibility.",
            "javax.annotation.",
            "javax.crypto.",
            "javax.imageio.",
            "javax.lang.model.",
            "javax.management.",
            "javax.naming.",
            "javax.net.",
            "javax.print.",
            "javax.rmi.",
            "javax.script.",
            "javax.security.",
            "javax.sound.",
            "javax.sql.",
            "javax.tools.",
            "javax.transaction.xa.",
            "javax.xml.",
            "jakarta.annotation.",
            "org.ietf.jgss.",
            "org.w3c.dom.",
            "org.xml.sax.",
            "com.sun.management.",
            "com.sun.net.httpserver.",
            "com.sun.source.",
            "com.sun.tools.",
            "androidx.annotation.",
            "com.github.spotbugs.annotations.",
            "com.google.errorprone.annotations.",
            "com.google.j2objc.annotations.",
            "edu.umd.cs.findbugs.annotations.",
            "net.jcip.annotations.",
            "org.apache.yetus.audience.",
            "org.apiguardian.",
            "org.checkerframework.",
            "org.codehaus.mojo.animal_sniffer.",
            "org.jetbrains.annotations.",
            "org.jspecify.",
            "org.osgi.annotation.");

    /** Beginnings of packages under which many libraries live. */
    private static final Set<String> SHARED = Set.of(
            "com.github",
            "com.google",
            "com.ibm",
            "com.microsoft",
            "com.oracle",
            "com.sun",
            "com.squareup",
            "com.twitter",
            "io.github",
            "net.java",
            "net.sf",
            "net.sourceforge",
            "org.apache",
            "org.codehaus",
            "org.eclipse",
            "org.jboss",
            "org.wildfly");

    /** Beginnings of packages that are one library by themselves. */
    private static final Set<String> WHOLE = Set.of("android", "androidx");

    private static final Map<String, Library> KNOWN = read();

    private PythonLibraries() {}

    /**
     * A library.
     *
     * @param prefix what its packages begin with
     * @param weight the effort
     * @param advice what Python has instead
     * @param annotates whether it works by annotations
     * @param isKnown whether it is in the table
     */
    record Library(String prefix, int weight, String advice, boolean annotates, boolean isKnown) {}

    private static Map<String, Library> read() {
        Map<String, Library> libraries = new HashMap<>();
        try (InputStream stream = PythonLibraries.class.getResourceAsStream("python-libraries.tsv")) {
            String text = new String(requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t");
                libraries.put(
                        cells[0],
                        new Library(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3].equals("a"), true));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(libraries);
    }

    /** The library that something imported belongs to; empty if it is part of the JDK or nothing that runs. */
    static Optional<Library> of(String name) {
        Optional<Library> known = known(name);
        // The dot behind a prefix counts, for "javax.transaction.xa." says more than "javax.transaction".
        int length = known.map(library -> library.prefix().length() + 1).orElse(0);
        for (String prefix : NOTHING) {
            if (prefix.length() > length && name.startsWith(prefix)) {
                return Optional.empty();
            }
        }
        if (known.isPresent()) {
            return known;
        }
        String one = parts(name, 1);
        if (WHOLE.contains(one)) {
            return Optional.of(unknown(one));
        }
        String two = parts(name, 2);
        String prefix = SHARED.contains(two) ? parts(name, 3) : two;
        return prefix.contains(".") && !prefix.equals(name) ? Optional.of(unknown(prefix)) : Optional.empty();
    }

    private static Library unknown(String prefix) {
        return new Library(prefix, 1, "look for a counterpart, or carry over what is used of it", false, false);
    }

    /** The framework that does something about an annotation of that type. */
    static Optional<Library> annotatedBy(String type) {
        return known(type).filter(Library::annotates);
    }

    /** Whether a file is part of the library itself. */
    static boolean isOwn(String prefix, RuleContext context) {
        return (context.file().packageName() + ".").startsWith(prefix + ".");
    }

    private static Optional<Library> known(String name) {
        String prefix = name;
        while (!prefix.isEmpty()) {
            Library library = KNOWN.get(prefix);
            if (library != null) {
                return Optional.of(library);
            }
            prefix = prefix.substring(0, Math.max(0, prefix.lastIndexOf('.')));
        }
        return Optional.empty();
    }

    private static String parts(String name, int count) {
        int end = -1;
        for (int i = 0; i < count; i++) {
            end = name.indexOf('.', end + 1);
            if (end < 0) {
                return name;
            }
        }
        return name.substring(0, end);
    }
}
