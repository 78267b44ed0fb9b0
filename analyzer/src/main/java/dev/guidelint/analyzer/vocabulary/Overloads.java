package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Member;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which methods a call may mean: those of its name that take as many arguments and surely cannot refuse one of them. Which of
 * several is the most specific (JLS 15.12.2.5) is not decided, so rules ask whether all of them agree.
 */
public final class Overloads {
    private static final List<String> WIDENING = List.of("byte", "short", "int", "long", "float", "double");

    private static final Map<String, String> BOXES = Map.of(
            "boolean", "java.lang.Boolean",
            "byte", "java.lang.Byte",
            "char", "java.lang.Character",
            "double", "java.lang.Double",
            "float", "java.lang.Float",
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "short", "java.lang.Short");

    private Overloads() {}

    /** The methods a call may mean; empty if they are not fully known. */
    public static List<Member> of(MethodCallExpr call, Types types) {
        return accepting(types.members(call), call.getArguments(), types);
    }

    /** The constructors a class instance creation may mean; empty if they are not fully known. */
    public static List<Member> of(ObjectCreationExpr creation, Types types) {
        JavaType type = types.typeOf(creation);
        Optional<List<Member>> constructors = types.methods(type, "<init>");
        List<Member> result = new ArrayList<>();
        for (Member constructor : constructors.orElse(List.of())) {
            int arguments = creation.getArguments().size();
            int parameters = constructor.method().parameters().size();
            if (isVariable(constructor) ? arguments >= parameters - 1 : arguments == parameters) {
                result.add(constructor);
            }
        }
        return accepting(result, creation.getArguments(), types);
    }

    private static boolean isVariable(Member member) {
        return member.method().modifiers().has(Modifiers.VARARGS);
    }

    private static List<Member> accepting(List<Member> members, List<Expression> arguments, Types types) {
        if (members.size() < 2 || arguments.isEmpty()) {
            return members;
        }
        List<Member> result = new ArrayList<>();
        for (Member member : members) {
            if (accepts(member, arguments, types)) {
                result.add(member);
            }
        }
        // None at all means that something is not known as well as it seems.
        return result.isEmpty() ? members : result;
    }

    private static boolean accepts(Member member, List<Expression> arguments, Types types) {
        List<JavaType> parameters = member.method().parameters();
        boolean variable = isVariable(member);
        for (int i = 0; i < arguments.size(); i++) {
            boolean last = variable && i >= parameters.size() - 1;
            JavaType parameter = last ? parameters.get(parameters.size() - 1) : parameters.get(i);
            boolean accepted = mayTake(parameter, arguments.get(i), types)
                    || (last && mayTake(parameter.component(), arguments.get(i), types));
            if (!accepted) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayTake(JavaType parameter, Expression argument, Types types) {
        Expression plain = Written.inner(argument);
        if (plain instanceof LambdaExpr || plain instanceof MethodReferenceExpr) {
            return isFunctional(parameter, types);
        }
        return mayTake(parameter, types.typeOf(plain), types);
    }

    private static boolean isFunctional(JavaType parameter, Types types) {
        if (parameter.isPrimitive() || parameter.isArray()) {
            return false;
        }
        return !parameter.isDeclared()
                || types.header(parameter.name()).map(TypeHeader::isInterface).orElse(true);
    }

    private static boolean mayTake(JavaType parameter, JavaType argument, Types types) {
        if (!parameter.isKnown() || !argument.isKnown()) {
            return true;
        }
        if (argument.kind() == JavaType.Kind.NULL) {
            return parameter.isArray() || !parameter.isPrimitive();
        }
        if (parameter.isArray()) {
            return argument.isArray()
                    ? mayTakeElements(parameter.component(), argument.component(), types)
                    : argument.kind() == JavaType.Kind.VARIABLE;
        }
        if (parameter.kind() == JavaType.Kind.VARIABLE) {
            return true;
        }
        if (argument.isArray()) {
            return !parameter.isPrimitive()
                    && types.isSubtype(argument, parameter.name()).isPossible();
        }
        if (argument.isPrimitive()) {
            return parameter.isPrimitive() ? widens(argument, parameter) : boxes(argument, parameter, types);
        }
        if (parameter.isPrimitive()) {
            return argument.kind() == JavaType.Kind.VARIABLE || unboxes(argument, parameter);
        }
        return types.isSubtype(argument, parameter.name()).isPossible();
    }

    private static boolean mayTakeElements(JavaType parameter, JavaType argument, Types types) {
        boolean primitive =
                (parameter.isPrimitive() && !parameter.isArray()) || (argument.isPrimitive() && !argument.isArray());
        return primitive ? parameter.equals(argument) : mayTake(parameter, argument, types);
    }

    private static boolean widens(JavaType from, JavaType to) {
        if (from.name().equals(to.name())) {
            return true;
        }
        int target = WIDENING.indexOf(to.name());
        int source = from.name().equals("char") ? WIDENING.indexOf("short") : WIDENING.indexOf(from.name());
        return source >= 0 && target > source;
    }

    private static boolean boxes(JavaType from, JavaType to, Types types) {
        String box = BOXES.get(from.name());
        return box != null && types.isSubtype(JavaType.declared(box), to.name()).isPossible();
    }

    private static boolean unboxes(JavaType from, JavaType to) {
        for (Map.Entry<String, String> box : BOXES.entrySet()) {
            if (from.is(box.getValue())) {
                return widens(JavaType.primitive(box.getKey()), to);
            }
        }
        return false;
    }
}
