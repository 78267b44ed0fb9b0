package dev.guidelint.rules.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The programs that the JDK had in its {@code bin} once. */
final class GoneTools {
    /**
     * What became of one.
     *
     * @param release the first release without it
     * @param advice what to do instead
     */
    record Fate(int release, String advice) {}

    private static final String JAXB = "take it from `org.glassfish.jaxb:jaxb-xjc` by a plugin of the build";
    private static final String JAXWS = "take it from `com.sun.xml.ws:jaxws-tools` by a plugin of the build";
    private static final String CORBA = "there is no CORBA in the JDK: take an ORB as a library";

    private static final Map<String, Fate> FATES = Map.ofEntries(
            Map.entry("native2ascii", new Fate(9, "leave it out: properties may be written in UTF-8")),
            Map.entry("jhat", new Fate(9, "look at heap dumps with another tool")),
            Map.entry("extcheck", new Fate(9, "leave it out: there are no extension folders any more")),
            Map.entry("javah", new Fate(10, "let the compiler write the headers: `javac -h`")),
            Map.entry("policytool", new Fate(10, "leave it out: there are no policies any more")),
            Map.entry("appletviewer", new Fate(11, "leave it out: there are no applets any more")),
            Map.entry("xjc", new Fate(11, JAXB)),
            Map.entry("schemagen", new Fate(11, JAXB)),
            Map.entry("wsimport", new Fate(11, JAXWS)),
            Map.entry("wsgen", new Fate(11, JAXWS)),
            Map.entry("idlj", new Fate(11, CORBA)),
            Map.entry("orbd", new Fate(11, CORBA)),
            Map.entry("servertool", new Fate(11, CORBA)),
            Map.entry("tnameserv", new Fate(11, CORBA)),
            Map.entry("pack200", new Fate(14, "leave it out, or compress the jar by other means")),
            Map.entry("unpack200", new Fate(14, "leave it out, or compress the jar by other means")),
            Map.entry("jjs", new Fate(15, "run scripts with another engine")),
            Map.entry("rmic", new Fate(15, "leave it out: stubs are made at run time")),
            Map.entry("rmid", new Fate(17, "leave it out: there is no RMI activation any more")));

    private static final String NAMES =
            String.join("|", FATES.keySet().stream().sorted().toList());

    private static final Pattern IN_JDK =
            Pattern.compile("(?i:java_?home|jdk_?home|java\\.home|java_?bin)[\\w}%)\"'./\\\\]*[/\\\\](" + NAMES
                    + ")(?:\\.exe)?(?![\\w.-])");

    private static final Pattern COMMAND =
            Pattern.compile("(?m)^[ \t]*(" + NAMES + ")(?=[ \t]+[-\\w\"'$/.])(?![ \t]+[=(])");

    /**
     * A call of one at a place.
     *
     * @param name its name
     * @param fate what became of it
     * @param start offset of its name
     */
    record Use(String name, Fate fate, int start) {}

    private GoneTools() {}

    /** Whether a text names such a tool at all. */
    static boolean mayBeIn(String text) {
        return IN_JDK.matcher(text).find() || COMMAND.matcher(text).find();
    }

    /** The calls in the text of a file; commands at the start of lines are only looked for in scripts. */
    static List<Use> in(String code, boolean isScript) {
        List<Use> uses = new ArrayList<>();
        add(IN_JDK.matcher(code), uses);
        if (isScript) {
            add(COMMAND.matcher(code), uses);
        }
        return uses;
    }

    private static void add(Matcher matcher, List<Use> uses) {
        while (matcher.find()) {
            String name = BuildFiles.group(matcher, 1);
            Fate fate = FATES.get(name);
            if (fate != null) {
                uses.add(new Use(name, fate, matcher.start(1)));
            }
        }
    }
}
