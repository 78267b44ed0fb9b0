package dev.guidelint.rules.jakarta;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Types and packages of Java EE that Jakarta EE has no more, and since when. */
final class GoneTypes {
    /** The release that renamed the packages, and left some out. */
    private static final int FIRST_RELEASE = 9;

    private static final Map<String, Gone> TYPES = read();

    private static final Set<String> SIMPLE_NAMES = TYPES.keySet().stream()
            .map(name -> name.substring(name.lastIndexOf('.') + 1))
            .collect(Collectors.toSet());

    private static final Map<String, String> INSTEAD_OF_PACKAGES = Map.of(
            "javax.activity", "nothing: it left Java with CORBA",
            "javax.rmi", "another protocol: it left Java with CORBA",
            "javax.rmi.CORBA", "another protocol: it left Java with CORBA",
            "javax.xml.rpc", "`jakarta.xml.ws`",
            "javax.management.j2ee", "the metrics of the server");

    private GoneTypes() {}

    /**
     * Something that is gone.
     *
     * @param name the qualified name of the type, or of the package if all of it is gone
     * @param release the first release of Jakarta EE that does not have it
     * @param instead what there is instead, in a few words; empty if there is nothing of the kind
     */
    record Gone(String name, int release, String instead) {}

    /** What is gone of a name; empty if it is there in a release of the platform. */
    static Optional<Gone> find(JavaxName name, int platform) {
        Gone gone = name.fate() == Fate.GONE ? ofPackage(name.packageName()) : TYPES.get(name.topLevelType());
        return Optional.ofNullable(gone).filter(found -> found.release() <= platform);
    }

    /** Whether some type is gone that has a simple name. */
    static boolean isSimpleName(String name) {
        return SIMPLE_NAMES.contains(name);
    }

    /** Simple names of types of a package that are gone in a release of the platform. */
    static Set<String> simpleNames(String packageName, int platform) {
        Set<String> names = new TreeSet<>();
        for (Gone gone : TYPES.values()) {
            int dot = gone.name().lastIndexOf('.');
            if (gone.release() <= platform && gone.name().substring(0, dot).equals(packageName)) {
                names.add(gone.name().substring(dot + 1));
            }
        }
        return names;
    }

    private static Gone ofPackage(String packageName) {
        String known = packageName;
        while (!INSTEAD_OF_PACKAGES.containsKey(known) && known.indexOf('.') > 0) {
            known = known.substring(0, known.lastIndexOf('.'));
        }
        return new Gone(packageName, FIRST_RELEASE, INSTEAD_OF_PACKAGES.getOrDefault(known, ""));
    }

    private static Map<String, Gone> read() {
        Map<String, Gone> types = new HashMap<>();
        Table.read("gone.tsv").forEach((name, value) -> {
            int blank = value.indexOf(' ');
            int release = Integer.parseInt(blank < 0 ? value : value.substring(0, blank));
            types.put(name, new Gone(name, release, blank < 0 ? "" : value.substring(blank + 1)));
        });
        return types;
    }
}
