package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.javadoc.DocComments;
import dev.guidelint.analyzer.vocabulary.Exported;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.KnownAnnotations;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what is wrong with the object that a piece of code locks. */
final class LockKinds {
    /** Classes whose objects have no identity to rely on (Java SE documentation, "value-based classes"), and strings. */
    private static final Set<String> VALUE_BASED = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.ProcessHandle",
            "java.lang.Runtime.Version",
            "java.lang.Short",
            "java.lang.String",
            "java.time.Duration",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.MonthDay",
            "java.time.OffsetDateTime",
            "java.time.OffsetTime",
            "java.time.Period",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZonedDateTime",
            "java.time.ZoneId",
            "java.time.ZoneOffset",
            "java.util.Optional",
            "java.util.OptionalDouble",
            "java.util.OptionalInt",
            "java.util.OptionalLong");

    private static final List<String> JUC_LOCKS = List.of(
            "java.util.concurrent.locks.Lock",
            "java.util.concurrent.locks.ReadWriteLock",
            "java.util.concurrent.locks.Condition",
            "java.util.concurrent.locks.StampedLock");

    private static final Set<String> VALUE_FACTORIES = Set.of("java.util.List", "java.util.Set", "java.util.Map");

    /** Words by which a comment says that an object is there to be locked. */
    private static final Pattern MONITOR =
            Pattern.compile("\\bmonitor|\\block(?:s|ed|ing)?\\b|\\bmutex|synchroni[sz]", Pattern.CASE_INSENSITIVE);

    private LockKinds() {}

    /** What is wrong with a lock; empty if nothing is known to be. */
    static Optional<LockKind> of(Expression lock, Node place, RuleContext context) {
        Expression plain = Written.inner(lock);
        if (plain instanceof CastExpr cast) {
            return of(cast.getExpression(), place, context);
        }
        if (plain.isStringLiteralExpr() || plain.isTextBlockLiteralExpr() || isInterned(plain)) {
            return Optional.of(LockKind.LITERAL);
        }
        if (plain instanceof ThisExpr || plain instanceof ClassExpr) {
            return ofClass(plain, context);
        }
        if (plain instanceof ObjectCreationExpr) {
            return Optional.of(LockKind.FRESH_OBJECT);
        }
        if (isOwnGetClass(plain, context)) {
            return Optional.of(LockKind.GET_CLASS);
        }
        JavaType type = context.types().typeOf(plain);
        if (type.isDeclared() && VALUE_BASED.contains(type.name())) {
            return Optional.of(LockKind.VALUE_BASED);
        }
        if (isJucLock(type, context.types())) {
            return Optional.of(LockKind.JUC_LOCK);
        }
        if (plain instanceof NameExpr name
                && context.types().symbol(name).orElse(null) instanceof Symbol.Variable variable) {
            return ofVariable(variable, name, place, context);
        }
        return FieldNames.of(plain, context.types()).flatMap(field -> ofField(field, plain, context));
    }

    private static boolean isInterned(Expression plain) {
        return plain instanceof MethodCallExpr call
                && call.getNameAsString().equals("intern")
                && call.getArguments().isEmpty()
                && call.getScope().isPresent();
    }

    private static Optional<LockKind> ofClass(Expression plain, RuleContext context) {
        TypeDeclaration<?> type = plain.findAncestor(TypeDeclaration.class).orElse(null);
        boolean isOwn = plain instanceof ThisExpr self
                ? self.getTypeName().isEmpty()
                : type != null
                        && plain instanceof ClassExpr literal
                        && context.types()
                                .resolve(literal.getType())
                                .is(context.types().header(type).name());
        return isOwn && type != null && isPublicLock(type, plain instanceof ClassExpr, context)
                ? Optional.of(LockKind.PUBLIC_LOCK)
                : Optional.empty();
    }

    /** Whether code outside the project can lock an object of a class, or the class. */
    static boolean isPublicLock(TypeDeclaration<?> type, boolean isStatic, RuleContext context) {
        if (!context.option(LockOnSharedObject.KINDS).contains(LockKind.PUBLIC_LOCK)
                || !Exported.isExported(type, context)
                || !(isStatic || Exported.isExtensible(type, context))) {
            return false;
        }
        // Somebody who writes down that `this` is the lock has made it part of the contract.
        return type.findFirst(
                        SingleMemberAnnotationExpr.class,
                        annotation -> annotation.getName().getIdentifier().equals("GuardedBy")
                                && annotation.getMemberValue().toString().equals("\"this\""))
                .isEmpty();
    }

    private static boolean isOwnGetClass(Expression plain, RuleContext context) {
        if (!(plain instanceof MethodCallExpr call)
                || !call.getNameAsString().equals("getClass")
                || !call.getArguments().isEmpty()
                || !call.getScope()
                        .map(scope -> Written.inner(scope) instanceof ThisExpr)
                        .orElse(true)) {
            return false;
        }
        Optional<TypeHeader> type =
                context.types().header(context.types().enclosingType(call).name());
        return type.isPresent()
                && type.get().kind() == TypeHeader.Kind.CLASS
                && !type.get().modifiers().isFinal();
    }

    private static boolean isJucLock(JavaType type, Types types) {
        for (String lock : JUC_LOCKS) {
            if (types.isSubtype(type, lock).isYes()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LockKind> ofVariable(
            Symbol.Variable variable, NameExpr name, Node place, RuleContext context) {
        if (variable.declaration() instanceof Parameter parameter) {
            return isForeign(parameter, context) ? Optional.of(LockKind.PARAMETER) : Optional.empty();
        }
        if (variable.declaration() instanceof VariableDeclarator declarator
                && declarator.getInitializer().isPresent()) {
            Expression value = Written.inner(declarator.getInitializer().get());
            if (isValueFactory(value, context)) {
                return Optional.of(LockKind.VALUE_BASED);
            }
            return FreshObjects.isNeverShared(declarator, value, context)
                    ? Optional.of(LockKind.FRESH_OBJECT)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a parameter is some caller's object, of a method that says nothing about locks. */
    private static boolean isForeign(Parameter parameter, RuleContext context) {
        return parameter.getParentNode().orElse(null) instanceof CallableDeclaration<?> callable
                && !(callable instanceof ConstructorDeclaration)
                && !callable.hasModifier(Modifier.Keyword.PRIVATE)
                && !MONITOR.matcher(parameter.getNameAsString()).find()
                && (!(callable instanceof MethodDeclaration method)
                        || context.types().overrides(method).isNo())
                && Exported.isExported(callable, context)
                && DocComments.find(context.file(), callable)
                        .filter(comment ->
                                MONITOR.matcher(context.file().text(comment)).find())
                        .isEmpty();
    }

    private static Optional<LockKind> ofField(Symbol.Field field, Expression plain, RuleContext context) {
        Optional<VariableDeclarator> declaration = FieldNames.declaration(field, plain, context.types());
        if (declaration
                .flatMap(VariableDeclarator::getInitializer)
                .filter(value -> field.field().modifiers().isFinal() && isValueFactory(value, context))
                .isPresent()) {
            return Optional.of(LockKind.VALUE_BASED);
        }
        boolean isOfProject = context.types()
                .header(field.owner())
                .filter(owner -> owner.origin() == TypeHeader.Origin.PROJECT)
                .isPresent();
        // A transient field cannot be final if it is to be there after deserialization.
        boolean mayBeReplaced = isOfProject
                && !declaration
                        .flatMap(Node::getParentNode)
                        .filter(parent -> parent instanceof FieldDeclaration one && one.isTransient())
                        .isPresent()
                && !field.field().modifiers().isFinal()
                && KnownAnnotations.LAZY_INIT.on(field.field().annotations()).isNo();
        return mayBeReplaced ? Optional.of(LockKind.NON_FINAL) : Optional.empty();
    }

    private static boolean isValueFactory(Expression value, RuleContext context) {
        return Written.inner(value) instanceof MethodCallExpr call
                && (call.getNameAsString().equals("of")
                        || call.getNameAsString().equals("copyOf"))
                && VALUE_FACTORIES.contains(context.types().receiver(call).name());
    }
}
