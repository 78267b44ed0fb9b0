package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.regex.Pattern;

/** Methods that keep what they are given, or hand it to others, as their names tell. */
final class Keeping {
    private static final Pattern NAME = Pattern.compile(
            "(?:add|append|attach|bind|connect|enlist|enqueue|execute|export|fire|install|join|link|listen|monitor|notify|observe"
                    + "|offer|on|post|publish|push|put|queue|register|schedule|send|start|store|submit|subscribe|track|watch)"
                    + "(?:[A-Z].*)?|(?!clear|delete|deregister|detach|remove|un(?:bind|install|link|register|set|subscribe|watch)).*(?:Listener|Handler|Observer|Subscriber|Callback)s?");

    private static final Pattern SETTER = Pattern.compile("set(?:[A-Z].*)?");

    private Keeping() {}

    /**
     * Whether the name of a method says that the argument stays somewhere. Others fill it, check it, compare it or copy
     * from it, and forget it.
     */
    static boolean isSaidBy(MethodCallExpr call) {
        String name = call.getNameAsString();
        return NAME.matcher(name).matches()
                || (SETTER.matcher(name).matches() && call.getArguments().size() == 1);
    }
}
