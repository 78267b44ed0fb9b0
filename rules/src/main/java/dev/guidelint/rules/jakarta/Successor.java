package dev.guidelint.rules.jakarta;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What takes the place of an artifact that speaks javax.
 *
 * @param key the artifacts it is the successor of, as the table has them: one, or all of a group
 * @param coordinates group and artifact; the artifact is a star for a family of them
 * @param version the first version that speaks jakarta
 */
record Successor(String key, String coordinates, String version) {
    private static final Map<String, String> ARTIFACTS = Table.read("artifacts.tsv");
    private static final Map<String, String> APIS = Table.read("apis.tsv");
    private static final String ALL = ":*";

    /** The successor of an artifact, by its coordinates. */
    static Optional<Successor> of(String group, String artifact) {
        String key = group + ':' + artifact;
        if (ARTIFACTS.containsKey(key)) {
            return Optional.of(parse(key, ARTIFACTS.get(key)));
        }
        String all = group + ALL;
        if (ARTIFACTS.containsKey(all)) {
            return Optional.of(parse(all, ARTIFACTS.get(all)));
        }
        // Some artifacts had the new name before they had the new packages.
        for (String value : APIS.values()) {
            if (value.startsWith(key + ':')) {
                return Optional.of(parse(key, value));
            }
        }
        return Optional.empty();
    }

    /** The successor of a jar of which only the name is known, and the packages it has. */
    static Optional<Successor> ofJar(String artifact, Set<String> packages) {
        for (Map.Entry<String, String> entry : ARTIFACTS.entrySet()) {
            Successor successor = parse(entry.getKey(), entry.getValue());
            boolean isIt = successor.key().endsWith(ALL)
                    ? hasPackages(successor.group(), packages)
                    : successor.key().endsWith(':' + artifact);
            if (isIt) {
                return Optional.of(successor);
            }
        }
        return Optional.empty();
    }

    /** The artifact with the new API of a package. */
    static Optional<Successor> ofApi(String packageName) {
        for (String known = packageName; known.indexOf('.') > 0; known = known.substring(0, known.lastIndexOf('.'))) {
            String value = APIS.get(known);
            if (value != null) {
                return Optional.of(parse(known, value));
            }
        }
        return Optional.empty();
    }

    private static boolean hasPackages(String group, Set<String> packages) {
        for (String packageName : packages) {
            if (packageName.startsWith(group + '.')) {
                return true;
            }
        }
        return false;
    }

    private static Successor parse(String key, String value) {
        int colon = value.lastIndexOf(':');
        return new Successor(key, value.substring(0, colon), value.substring(colon + 1));
    }

    private String group() {
        return coordinates.substring(0, coordinates.indexOf(':'));
    }

    /** Whether it goes on under the same name, so that the version decides. */
    boolean keepsName() {
        return isFamily() || coordinates.equals(key);
    }

    /** Whether it stands for artifacts that move together. */
    boolean isFamily() {
        return coordinates.endsWith(ALL);
    }

    /** Whether a version is surely older than the first that speaks jakarta. */
    boolean isNewerThan(String other) {
        String[] mine = version.split("[.-]", -1);
        String[] theirs = other.split("[.-]", -1);
        for (int i = 0; i < mine.length && i < theirs.length; i++) {
            if (!isNumber(mine[i]) || !isNumber(theirs[i])) {
                return false;
            }
            int difference = Integer.compare(Integer.parseInt(mine[i]), Integer.parseInt(theirs[i]));
            if (difference != 0) {
                return difference > 0;
            }
        }
        return false;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** In words of a message. */
    String describe() {
        return isFamily() ? version + " or newer" : "`" + coordinates + "` " + version + " or newer";
    }
}
