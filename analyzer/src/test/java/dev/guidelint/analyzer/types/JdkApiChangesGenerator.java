package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.TypeHeader.FieldHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.vocabulary.ApiKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the data of {@link JdkChanges} from a JDK's {@code lib/ct.sym}: what became of each element of the JDK's API that
 * was removed or deprecated in some release. Run it as {@link JdkHeadersGenerator} is run, with the path of {@code
 * jdk-api-changes.tsv} as second argument. {@code JdkApiChangesGeneratorTest} does the same and compares.
 */
final class JdkApiChangesGenerator {
    private static final char ABSENT = '-';
    private static final char THERE = '.';
    private static final char DEPRECATED = 'd';
    private static final char FOR_REMOVAL = 'R';
    private static final int COUNT = CtSym.LAST - CtSym.FIRST + 1;

    private final CtSym ctSym;
    private final List<Map<String, TypeHeader>> releases = new ArrayList<>();
    private final Map<String, String> since = new HashMap<>();
    private final Map<String, String> lines = new TreeMap<>();

    /** A member where it is found: its annotations tell its state. */
    private record Found(List<AnnotationHeader> annotations) {}

    private JdkApiChangesGenerator(CtSym ctSym) {
        this.ctSym = ctSym;
        JdkApi api = new JdkApi(ctSym);
        for (int release = CtSym.FIRST; release <= CtSym.LAST; release++) {
            releases.add(api.of(release));
        }
    }

    /** Makes the data; see the comment of the class. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Usage: <path of ct.sym> <path of the resource>");
        }
        CtSym ctSym = CtSym.read(Path.of(args[0]));
        if (!ctSym.isComplete()) {
            throw new IllegalArgumentException(
                    args[0] + " does not cover releases " + CtSym.FIRST + " to " + CtSym.LAST);
        }
        Files.write(Path.of(args[1]), generate(ctSym).getBytes(StandardCharsets.UTF_8));
    }

    /** The data. */
    static String generate(CtSym ctSym) {
        return new JdkApiChangesGenerator(ctSym).generate();
    }

    private String generate() {
        JdkApi api = new JdkApi(ctSym);
        Map<String, char[]> packages = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        releases.forEach(types -> names.addAll(types.keySet()));
        for (String name : names) {
            char[] states = new char[COUNT];
            Set<String> members = new TreeSet<>();
            String packageName = "";
            for (int i = 0; i < COUNT; i++) {
                TypeHeader type = releases.get(i).get(name);
                boolean named = type != null
                        && api.isNameable(ctSym.types(CtSym.FIRST + i).get(name), CtSym.FIRST + i);
                states[i] = named ? state(name, type.annotations()) : ABSENT;
                if (named) {
                    packageName = type.packageName();
                    type.fields().forEach(field -> members.add("#" + field.name()));
                    type.methods().forEach(method -> members.add(ApiKeys.signature(type, method)));
                }
            }
            fillGaps(states);
            note(name, states, new char[COUNT]);
            for (String member : members) {
                members(name, member, states);
            }
            char[] inPackage = packages.computeIfAbsent(
                    packageName, key -> "-".repeat(COUNT).toCharArray());
            for (int i = 0; i < COUNT; i++) {
                if (states[i] != ABSENT) {
                    inPackage[i] = THERE;
                }
            }
        }
        packages.forEach((name, states) -> {
            if (states[COUNT - 1] == ABSENT && !name.isEmpty()) {
                fillGaps(states);
                since.put(name + ".", ctSym.module(name).orElse(""));
                note(name + ".", states, new char[COUNT]);
            }
        });
        StringBuilder text = new StringBuilder("#jdk-api-changes 1 releases " + CtSym.FIRST + "-" + CtSym.LAST + "\n");
        lines.values().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private void members(String type, String member, char[] ofType) {
        char[] states = new char[COUNT];
        for (int i = 0; i < COUNT; i++) {
            Optional<Found> found =
                    ofType[i] == ABSENT ? Optional.empty() : find(type, member, releases.get(i), new HashSet<>());
            int release = i;
            states[i] = found.map(known -> state(type + member, known.annotations()))
                    .orElse(ABSENT);
            if (ofType[i] != ABSENT && releases.get(release).get(type) == null) {
                // A gap of the type that was filled.
                states[i] = i > 0 ? states[i - 1] : ABSENT;
            }
        }
        fillGaps(states);
        note(type + member, states, ofType);
    }

    /** The member as a type has it: its own, or else the one it inherits, for what has only moved up is still there. */
    private static Optional<Found> find(String type, String member, Map<String, TypeHeader> types, Set<String> seen) {
        TypeHeader header = types.get(type);
        if (header == null || !seen.add(type)) {
            return Optional.empty();
        }
        if (member.indexOf('(') < 0) {
            Optional<FieldHeader> field = header.field(member.substring(1));
            if (field.isPresent()) {
                return field.map(known -> new Found(known.annotations()));
            }
        }
        for (MethodHeader method : header.methods()) {
            if (member.startsWith(method.name(), 1)
                    && ApiKeys.signature(header, method).equals(member)) {
                return Optional.of(new Found(method.annotations()));
            }
        }
        if (member.startsWith("#<init>")) {
            return Optional.empty();
        }
        List<JavaType> supertypes = new ArrayList<>();
        header.superclass().ifPresent(supertypes::add);
        supertypes.addAll(header.interfaces());
        if (header.isInterface()) {
            supertypes.add(JavaType.OBJECT);
        }
        for (JavaType supertype : supertypes) {
            Optional<Found> found = find(supertype.name(), member, types, seen);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private char state(String key, List<AnnotationHeader> annotations) {
        Optional<Deprecation> deprecation = Deprecation.of(annotations);
        if (deprecation.isEmpty()) {
            return THERE;
        }
        if (!deprecation.get().since().isEmpty()) {
            since.put(key, deprecation.get().since());
        }
        return deprecation.get().forRemoval() ? FOR_REMOVAL : DEPRECATED;
    }

    /** Release 8 has members that 9 and 10 lack and 11 has again, for they were ported back: gone is what stays gone. */
    private static void fillGaps(char[] states) {
        int last = COUNT - 1;
        while (last >= 0 && states[last] == ABSENT) {
            last--;
        }
        for (int i = 1; i < last; i++) {
            if (states[i] == ABSENT && states[i - 1] != ABSENT) {
                states[i] = states[i - 1];
            }
        }
    }

    /** Keeps the history of an element if there is more to say than that it came, or went with its type. */
    private void note(String key, char[] states, char[] ofType) {
        StringBuilder transitions = new StringBuilder();
        boolean telling = false;
        char before = ABSENT;
        for (int i = 0; i < COUNT; i++) {
            telling |= states[i] == DEPRECATED || states[i] == FOR_REMOVAL;
            telling |= before != ABSENT && states[i] == ABSENT && ofType[i] != ABSENT;
            if (states[i] != before || i == 0 && states[i] != ABSENT) {
                transitions
                        .append(transitions.isEmpty() ? "" : " ")
                        .append(CtSym.FIRST + i)
                        .append(states[i]);
            }
            before = states[i];
        }
        if (telling) {
            lines.put(key, key + "\t" + transitions + "\t" + since.getOrDefault(key, ""));
        }
    }
}
