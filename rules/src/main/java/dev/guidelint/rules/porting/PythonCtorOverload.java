package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.CanonicalConstructors;
import java.util.List;

/** Flags classes with more than one constructor: Python has one {@code __init__}. */
final class PythonCtorOverload implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-ctor-overload", Severity.INFO, "class with more than one constructor")
            .offByDefault();

    private static final Concern SEVERAL = Concerns.cost(
            "several constructors",
            3,
            "one `__init__` with defaults (attrs writes it), and a `@classmethod` for each other way");
    private static final Concern CHAIN =
            Concerns.cost("delegating constructors", 1, "one `__init__` with default arguments");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ClassOrInterfaceDeclaration.class, PythonCtorOverload::check);
        on.each(EnumDeclaration.class, PythonCtorOverload::check);
        on.each(RecordDeclaration.class, PythonCtorOverload::checkRecord);
    }

    private static List<Finding> check(TypeDeclaration<?> type, RuleContext context) {
        List<ConstructorDeclaration> constructors = type.getConstructors();
        if (constructors.size() < 2) {
            return List.of();
        }
        int delegating = 0;
        int passing = 0;
        for (ConstructorDeclaration constructor : constructors) {
            delegating += doesOnlyCall(constructor, true) ? 1 : 0;
            passing += doesOnlyCall(constructor, false) ? 1 : 0;
        }
        // Those of an exception that only hand on message and cause are inherited in Python.
        if (delegating + passing == constructors.size() && isThrowable(type)) {
            return List.of();
        }
        boolean isChain = delegating >= constructors.size() - 1 || delegating + passing == constructors.size();
        return List.of(finding(type, constructors.size(), isChain, context));
    }

    /** All constructors of a record but the canonical one have to call another one. */
    private static List<Finding> checkRecord(RecordDeclaration type, RuleContext context) {
        int others = 0;
        boolean isChain = true;
        for (ConstructorDeclaration constructor : type.getConstructors()) {
            if (!CanonicalConstructors.isCanonical(constructor)) {
                others++;
                isChain &= doesOnlyCall(constructor, true);
            }
        }
        return others == 0 ? List.of() : List.of(finding(type, others + 1, isChain, context));
    }

    private static Finding finding(TypeDeclaration<?> type, int count, boolean isChain, RuleContext context) {
        String message = isChain
                ? "`%s` has %d constructors, most of which only call another one: in Python that is one `__init__`, with defaults"
                : "`%s` has %d constructors and Python one `__init__`: decide which one it becomes, and make `@classmethod`s of the others";
        return context.atName(type, message.formatted(type.getNameAsString(), count))
                .withConcern(isChain ? CHAIN : SEVERAL);
    }

    /** Whether a constructor does nothing but call another one, of its own class or of the one above. */
    private static boolean doesOnlyCall(ConstructorDeclaration constructor, boolean own) {
        BlockStmt body = constructor.getBody();
        if (body.getStatements().isEmpty()) {
            return !own;
        }
        return body.getStatements().size() == 1
                && body.getStatement(0) instanceof ExplicitConstructorInvocationStmt call
                && call.isThis() == own;
    }

    private static boolean isThrowable(TypeDeclaration<?> type) {
        if (!(type instanceof ClassOrInterfaceDeclaration declaration)) {
            return false;
        }
        for (ClassOrInterfaceType parent : declaration.getExtendedTypes()) {
            String name = parent.getNameAsString();
            if (name.endsWith("Exception") || name.endsWith("Error") || name.equals("Throwable")) {
                return true;
            }
        }
        return false;
    }
}
