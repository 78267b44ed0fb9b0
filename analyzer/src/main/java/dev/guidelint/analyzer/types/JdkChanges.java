package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.JdkHistory;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.vocabulary.ApiKeys;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Changes of the JDK's API between two releases, from data inside Guidelint. A line of {@code jdk-api-changes.tsv} has the
 * name of an element, its state from each release on in which that changed ({@code .} there, {@code d} deprecated, {@code
 * R} to be removed, {@code -} gone), and the release that its deprecation names. A name that ends in a dot is a package
 * that is gone altogether, with its module in the third column.
 */
public final class JdkChanges implements JdkHistory {
    private static final int FIRST_MODULAR = 9;
    /** Modules that 9 and 10 still have, but code on the class path does not see. */
    private static final Set<String> NOT_RESOLVED = Set.of(
            "java.activation",
            "java.corba",
            "java.transaction",
            "java.xml.bind",
            "java.xml.ws",
            "java.xml.ws.annotation");

    private final int from;
    private final int to;
    private final JdkHeaders before;
    private final Optional<JdkHeaders> fallback;
    private final JdkHeaders after;
    private final Map<String, Change> changes = new HashMap<>();
    private final Set<String> typeNames = new HashSet<>();
    private final Set<String> memberNames = new HashSet<>();
    private final Map<String, String> modules = new HashMap<>();
    private final Map<String, String> internals = new HashMap<>();
    private final Map<String, Set<String>> newTypes = new ConcurrentHashMap<>();

    /** Reads what changes between two releases. */
    JdkChanges(int from, int to) {
        this.from = from;
        this.to = to;
        this.before = JdkHeaders.forRelease(from);
        this.after = JdkHeaders.forRelease(to);
        this.fallback = from < FIRST_MODULAR ? Optional.of(JdkHeaders.forRelease(FIRST_MODULAR)) : Optional.empty();
        for (String line : lines("jdk-internals.tsv")) {
            String[] columns = line.split("\t", -1);
            internals.put(columns[0], columns[1]);
        }
        if (to > from) {
            read();
        }
    }

    private void read() {
        Map<String, String> advice = new HashMap<>();
        for (String resource : List.of("jdk-advice.tsv", "jdk-advice-own.tsv")) {
            for (String line : lines(resource)) {
                String[] columns = line.split("\t", -1);
                advice.put(columns[0], columns[1]);
            }
        }
        List<String> lines = lines("jdk-api-changes.tsv");
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            String key = columns[0];
            if (key.endsWith(".") && !columns[2].isEmpty()) {
                modules.put(key.substring(0, key.length() - 1), columns[2]);
            }
        }
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            change(columns[0], columns[1].split(" ", -1), advice).ifPresent(change -> {
                changes.put(change.key(), change);
                String name = ApiKeys.simpleName(change.key());
                boolean member = change.key().indexOf('#') >= 0 && !change.key().contains("#<init>");
                (member ? memberNames : typeNames).add(name);
            });
        }
        modules.keySet().removeIf(name -> change(name + ".").isEmpty());
    }

    private Optional<Change> change(String key, String[] transitions, Map<String, String> advice) {
        Optional<State> then = Optional.empty();
        State now = State.THERE;
        boolean known = false;
        int since = 0;
        for (String transition : transitions) {
            int release = Integer.parseInt(transition.substring(0, transition.length() - 1));
            State state = state(transition.charAt(transition.length() - 1));
            if (state == State.GONE && release == 11 && NOT_RESOLVED.contains(moduleOf(key)) && to < 11) {
                release = FIRST_MODULAR;
            }
            if (release > to) {
                break;
            }
            known = true;
            if (release <= from) {
                then = Optional.of(state);
            }
            // The state at the end has held since nothing better was in between.
            since = state.compareTo(now) != 0 || since == 0 ? release : since;
            now = state;
        }
        if (!known || now == State.THERE || then.equals(Optional.of(State.GONE))) {
            return Optional.empty();
        }
        int worse = since;
        for (int i = transitions.length - 1; i >= 0; i--) {
            int release = Integer.parseInt(transitions[i].substring(0, transitions[i].length() - 1));
            if (release > to) {
                continue;
            }
            if (state(transitions[i].charAt(transitions[i].length() - 1)).compareTo(now) < 0) {
                break;
            }
            worse = Math.min(worse, release);
        }
        return Optional.of(new Change(key, then.orElse(State.THERE), now, worse, advice.getOrDefault(key, "")));
    }

    private String moduleOf(String key) {
        String type = ApiKeys.type(key);
        for (int dot = type.lastIndexOf('.'); dot > 0; dot = type.lastIndexOf('.', dot - 1)) {
            String module = modules.get(type.substring(0, dot));
            if (module != null) {
                return module;
            }
        }
        return "";
    }

    private static State state(char letter) {
        return switch (letter) {
            case 'd' -> State.DEPRECATED;
            case 'R' -> State.FOR_REMOVAL;
            case '-' -> State.GONE;
            default -> State.THERE;
        };
    }

    /** The lines of a resource, without the first one and comments. */
    static List<String> lines(String resource) {
        try (InputStream in = JdkChanges.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The data about the JDK is missing: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The data about the JDK cannot be read", e);
        }
    }

    @Override
    public Optional<Change> change(String key) {
        return Optional.ofNullable(changes.get(key));
    }

    @Override
    public boolean mayChangeType(String simpleName) {
        return typeNames.contains(simpleName);
    }

    @Override
    public boolean mayChangeMember(String name) {
        return memberNames.contains(name);
    }

    @Override
    public Optional<String> removedModule(String packageName) {
        return Optional.ofNullable(modules.get(packageName));
    }

    @Override
    public boolean isInternal(String packageName) {
        return internals.containsKey(packageName);
    }

    @Override
    public Optional<String> internalReplacement(String name) {
        String known = internals.get(name);
        if (known != null && !known.isEmpty()) {
            return Optional.of(known);
        }
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : internalReplacement(name.substring(0, dot));
    }

    @Override
    public Optional<TypeHeader> later(String qualifiedName) {
        return after.find(qualifiedName);
    }

    @Override
    public Optional<TypeHeader> now(String qualifiedName) {
        Optional<TypeHeader> found = before.find(qualifiedName);
        return found.isPresent() ? found : fallback.flatMap(headers -> headers.find(qualifiedName));
    }

    @Override
    public int since(String type, TypeHeader.MethodHeader method) {
        return first(headers -> headers.find(type).stream()
                .flatMap(header -> header.methods().stream())
                .anyMatch(known ->
                        known.name().equals(method.name()) && known.parameters().equals(method.parameters())));
    }

    @Override
    public int since(String type) {
        return first(headers -> headers.contains(type));
    }

    /** The first release on the way for which something holds; the last one if it holds for none before. */
    private int first(Predicate<JdkHeaders> condition) {
        int release = from;
        while (release < to && !condition.test(JdkHeaders.forRelease(release))) {
            release++;
        }
        return release;
    }

    @Override
    public Set<String> newTypes(String packageName) {
        return newTypes.computeIfAbsent(packageName, this::typesAdded);
    }

    private Set<String> typesAdded(String packageName) {
        Set<String> added = new HashSet<>();
        for (String name : after.typeNames(packageName)) {
            if (!before.contains(packageName + "." + name)) {
                added.add(name);
            }
        }
        return Set.copyOf(added);
    }
}
