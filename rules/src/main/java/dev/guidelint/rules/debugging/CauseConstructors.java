package dev.guidelint.rules.debugging;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Answer;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The constructors of an exception that take a cause. */
final class CauseConstructors {
    private static final String THROWABLE = "java.lang.Throwable";

    private CauseConstructors() {}

    /** Whether a type has a constructor that takes an exception. */
    static boolean existFor(JavaType type, Types types) {
        for (MethodHeader constructor : of(type, types)) {
            if (constructor.modifiers().isPrivate()) {
                continue;
            }
            for (JavaType parameter : constructor.parameters()) {
                if (types.isSubtype(parameter, THROWABLE).isYes()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<MethodHeader> of(JavaType type, Types types) {
        Optional<TypeHeader> header = type.isDeclared() ? types.header(type.name()) : Optional.empty();
        List<MethodHeader> found = new ArrayList<>();
        for (MethodHeader method : header.map(TypeHeader::methods).orElse(List.of())) {
            if (method.name().equals("<init>")) {
                found.add(method);
            }
        }
        return found;
    }

    /** Appends the caught exception to the arguments, if there is exactly one constructor that this can mean. */
    static Optional<Fix> fix(CatchClause clause, Expression thrown, RuleContext context) {
        if (!(Written.inner(thrown) instanceof ObjectCreationExpr creation)
                || creation.getAnonymousClassBody().isPresent()
                || creation.getScope().isPresent()
                || creation.getArguments().isEmpty()) {
            return Optional.empty();
        }
        List<MethodHeader> all = of(context.types().typeOf(creation), context.types());
        Optional<MethodHeader> called = called(creation, all, context.types());
        if (called.isEmpty() || !isOnlyOneWithCause(called.get(), all, clause, context)) {
            return Optional.empty();
        }
        Expression last = creation.getArguments().get(creation.getArguments().size() - 1);
        int end = context.file().end(last);
        String name = Catches.name(clause);
        return Optional.of(Fix.safe(
                "Pass `" + name + "` on as the cause", new Edit(context.file().region(end, end), ", " + name)));
    }

    /** The constructor that is called now; empty if several may be. */
    private static Optional<MethodHeader> called(ObjectCreationExpr creation, List<MethodHeader> all, Types types) {
        Optional<MethodHeader> found = Optional.empty();
        for (MethodHeader constructor : all) {
            if (constructor.modifiers().has(Modifiers.VARARGS)) {
                return Optional.empty();
            }
            if (mayTake(constructor, creation.getArguments(), types)) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(constructor);
            }
        }
        return found;
    }

    private static boolean mayTake(MethodHeader constructor, List<Expression> arguments, Types types) {
        if (constructor.parameters().size() != arguments.size()) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            JavaType parameter = constructor.parameters().get(i);
            JavaType argument = types.typeOf(arguments.get(i));
            boolean isOther = argument.isDeclared()
                    && parameter.isDeclared()
                    && types.isSubtype(argument, parameter.name()).isNo();
            if (isOther) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOnlyOneWithCause(
            MethodHeader called, List<MethodHeader> all, CatchClause clause, RuleContext context) {
        int arguments = called.parameters().size();
        MethodHeader found = null;
        for (MethodHeader constructor : all) {
            List<JavaType> parameters = constructor.parameters();
            if (parameters.size() != arguments + 1) {
                continue;
            }
            Answer takes = takesCaught(parameters.get(arguments), clause, context.types());
            if (takes.isNo()) {
                continue;
            }
            if (found != null
                    || !takes.isYes()
                    || !parameters.subList(0, arguments).equals(called.parameters())) {
                return false;
            }
            found = constructor;
        }
        return found != null && isVisible(found, called);
    }

    /** What can call the one can call the other. */
    private static boolean isVisible(MethodHeader constructor, MethodHeader called) {
        return constructor.modifiers().isPublic()
                || (!called.modifiers().isPublic()
                        && constructor.modifiers().isProtected()
                                == called.modifiers().isProtected());
    }

    private static Answer takesCaught(JavaType parameter, CatchClause clause, Types types) {
        if (!parameter.isDeclared()) {
            return parameter.isPrimitive() || parameter.isArray() ? Answer.NO : Answer.UNKNOWN;
        }
        Answer answer = Answer.YES;
        for (Type type : Catches.types(clause)) {
            JavaType caught = types.resolve(type);
            Answer takes = types.isSubtype(caught, parameter.name());
            // In a multi-catch the static type is a common supertype: only what takes all of them will do.
            answer = answer.and(takes.isNo() && Catches.types(clause).size() > 1 ? Answer.UNKNOWN : takes);
        }
        return answer;
    }
}
