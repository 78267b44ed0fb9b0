package dev.guidelint.rules.visibility;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of methods that tell that an argument will look different afterwards. */
final class ChangingVerbs {
    private static final Pattern WORDS = Pattern.compile("[A-Z]?[a-z]+");

    /** Verbs of methods that change a collection they are handed. */
    private static final Set<String> CHANGING = Set.of(
            "accumulate",
            "add",
            "append",
            "apply",
            "augment",
            "clear",
            "collect",
            "copy",
            "delete",
            "drain",
            "enrich",
            "expand",
            "extend",
            "fill",
            "gather",
            "insert",
            "join",
            "mark",
            "merge",
            "modify",
            "move",
            "mutate",
            "override",
            "populate",
            "push",
            "put",
            "record",
            "register",
            "remove",
            "replace",
            "retain",
            "reverse",
            "rotate",
            "shuffle",
            "sort",
            "store",
            "swap",
            "track",
            "transfer",
            "update");

    /** Verbs of methods that change the object they are handed. */
    private static final Set<String> CHANGING_STATE = Set.of(
            "activate",
            "adjust",
            "apply",
            "attach",
            "bind",
            "change",
            "clear",
            "close",
            "configure",
            "connect",
            "deactivate",
            "detach",
            "disable",
            "dispose",
            "enable",
            "fill",
            "fix",
            "init",
            "initialise",
            "initialize",
            "inject",
            "insert",
            "link",
            "mark",
            "modify",
            "mutate",
            "normalise",
            "normalize",
            "patch",
            "populate",
            "prepare",
            "push",
            "recycle",
            "register",
            "release",
            "reset",
            "restore",
            "set",
            "setup",
            "sort",
            "swap",
            "unbind",
            "unlink",
            "unregister",
            "update");

    /** Verbs of methods that make what their name says. */
    private static final Pattern MAKING = Pattern.compile("(?:build|compute|create|generate|init|load|make|prepare)");

    private ChangingVerbs() {}

    /** Whether a method that is handed a collection says that it changes it. */
    static boolean changesCollection(String method, String parameter) {
        return hasWord(method, CHANGING)
                || (MAKING.matcher(method).lookingAt()
                        && method.toLowerCase(Locale.ROOT).contains(parameter.toLowerCase(Locale.ROOT)));
    }

    /** Whether a method that is handed an object says that it changes it. */
    static boolean changesState(String method) {
        return hasWord(method, CHANGING_STATE);
    }

    private static boolean hasWord(String name, Set<String> wanted) {
        Matcher words = WORDS.matcher(name);
        while (words.find()) {
            if (wanted.contains(words.group().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
