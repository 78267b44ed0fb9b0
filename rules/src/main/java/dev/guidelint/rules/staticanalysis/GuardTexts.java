package dev.guidelint.rules.staticanalysis;

import com.github.javaparser.ast.Node;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which lock the text of a guard means for one member of one object. Names are looked up where the member is
 * declared, not where it is used.
 */
final class GuardTexts {
    private static final Pattern EXPRESSION =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\(\\))?" + "(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*(\\(\\))?)*");
    private static final Set<String> ITSELF = Set.of("itself", "<self>");

    private final String owner;
    private final Lock base;
    private final Node place;
    private final Types types;

    /**
     * Prepares to read guards.
     *
     * @param owner the type in which the guard is written, or a subtype
     * @param base the object whose member is guarded, or its type
     * @param place where the member is used
     * @param types what is known about types there
     */
    GuardTexts(String owner, Lock base, Node place, Types types) {
        this.owner = owner;
        this.base = base;
        this.place = place;
        this.types = types;
    }

    /** Whether a text has the form of a guard. */
    static boolean isReadable(String text) {
        return isItself(text) || EXPRESSION.matcher(text).matches();
    }

    /** Whether the guard is the object that the member refers to. */
    static boolean isItself(String text) {
        return ITSELF.contains(text);
    }

    /** The lock that a text means; empty if it means none that is known. */
    Optional<Lock> lock(String text, String member) {
        if (isItself(text)) {
            return Optional.of(base.then(member));
        }
        if (!isReadable(text)) {
            return Optional.empty();
        }
        List<String> names = List.of(text.split("\\.", -1));
        for (int i = 0; i < names.size(); i++) {
            List<String> type = names.subList(0, i);
            List<String> rest = names.subList(i + 1, names.size());
            if (names.get(i).equals("class")) {
                return type(String.join(".", type)).map(Lock::literal);
            }
            if (names.get(i).equals("this")) {
                Optional<Lock> self = i == 0 ? Optional.of(base) : outer(type.get(i - 1));
                return self.map(instance -> follow(instance, rest));
            }
        }
        Optional<Lock> first = member(names.get(0));
        return first.isPresent()
                ? first.map(lock -> follow(lock, names.subList(1, names.size())))
                : staticMember(names);
    }

    /**
     * Another way to the lock of somebody else's object: if that is guarded by {@code parent.lock}, its parent may be any
     * object, and so the one whose {@code lock} is held.
     */
    Optional<Lock> alias(String text) {
        int dot = text.lastIndexOf('.');
        boolean isOwn = base.equals(TypesAround.innermost(place).map(Lock::self).orElse(Lock.UNKNOWN));
        return isOwn
                        || dot < 0
                        || text.lastIndexOf("this.") == dot - 4
                        || text.endsWith(".this")
                        || text.endsWith(".class")
                ? Optional.empty()
                : Optional.of(Lock.INSTANCE.then(text.substring(dot + 1)));
    }

    private static Lock follow(Lock first, List<String> members) {
        Lock lock = first;
        for (String member : members) {
            lock = lock.then(member);
        }
        return lock;
    }

    /** A member of the owner or of a type around it. */
    private Optional<Lock> member(String name) {
        Lock instance = base;
        String type = owner;
        while (types.header(type).isPresent()) {
            Optional<Lock> found = memberOf(type, name, instance);
            if (found.isPresent()) {
                return found;
            }
            type = around(type);
            instance = outer(simpleName(type)).orElse(Lock.INSTANCE);
        }
        return Optional.empty();
    }

    private Optional<Lock> memberOf(String type, String name, Lock instance) {
        if (name.endsWith("()")) {
            return Members.method(type, name.substring(0, name.length() - 2), instance, types);
        }
        return Members.field(type, name, types).map(field -> Members.lock(field, instance));
    }

    /** A static member with the name of its type before it. */
    private Optional<Lock> staticMember(List<String> names) {
        for (int i = names.size() - 1; i > 0; i--) {
            Optional<String> type = type(String.join(".", names.subList(0, i)));
            if (type.isPresent()) {
                List<String> rest = names.subList(i + 1, names.size());
                return memberOf(type.get(), names.get(i), Lock.INSTANCE).map(lock -> follow(lock, rest));
            }
        }
        return Optional.empty();
    }

    /** The instance of a type around the owner, as the guarded object knows it. */
    private Optional<Lock> outer(String simpleName) {
        if (simpleName(owner).equals(simpleName)) {
            return Optional.of(base);
        }
        boolean found = false;
        for (Node type : TypesAround.of(place)) {
            found |= Lock.self(type).equals(base);
            if (found && simpleName(TypesAround.name(type, types)).equals(simpleName)) {
                return Optional.of(Lock.self(type));
            }
        }
        // Which instance belongs to somebody else's object cannot be told.
        return Optional.of(Lock.INSTANCE);
    }

    /** The type that a name means where the member is declared. */
    private Optional<String> type(String name) {
        String scope = owner;
        while (!scope.isEmpty()) {
            if (simpleName(scope).equals(name)) {
                return Optional.of(scope);
            }
            String nested = scope + "." + name;
            if (types.header(nested).isPresent()) {
                return Optional.of(nested);
            }
            scope = around(scope);
        }
        JavaType type = types.resolve(name, place);
        return type.isDeclared() && types.header(type.name()).isPresent() ? Optional.of(type.name()) : Optional.empty();
    }

    private static String around(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
