package dev.guidelint.rules.versions;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.JdkHistory;
import dev.guidelint.analyzer.api.JdkHistory.Change;
import dev.guidelint.analyzer.api.JdkHistory.State;
import dev.guidelint.analyzer.api.Member;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.ApiKeys;
import dev.guidelint.analyzer.vocabulary.Overloads;
import java.util.List;
import java.util.Optional;

/** Finds out which members of the JDK a place means, and whether they change. */
final class MemberUses {
    private static final String CONSTRUCTOR = "<init>";

    private final Types types;
    private final JdkHistory jdk;
    private final ApiUseCollector uses;

    MemberUses(RuleContext context, ApiUseCollector uses) {
        this.types = context.types();
        this.jdk = context.project().jdk();
        this.uses = uses;
    }

    void call(MethodCallExpr call, Silence silence) {
        List<Member> candidates = Overloads.of(call, types);
        String receiver = candidates.isEmpty() ? "" : types.receiver(call).name();
        agreed(candidates, receiver).ifPresent(change -> uses.member(change, call.getName(), call, false, silence));
    }

    void creation(ObjectCreationExpr creation, Silence silence) {
        agreed(Overloads.of(creation, types), "")
                .ifPresent(change -> uses.member(change, creation.getType().getName(), creation, false, silence));
    }

    void superConstructor(ExplicitConstructorInvocationStmt invocation, Silence silence) {
        Optional<ClassOrInterfaceDeclaration> owner = invocation.findAncestor(ClassOrInterfaceDeclaration.class);
        if (owner.isEmpty() || owner.get().getExtendedTypes().isEmpty()) {
            return;
        }
        var parent = owner.get().getExtendedTypes(0);
        if (!jdk.mayChangeType(parent.getNameAsString())) {
            return;
        }
        int arguments = invocation.getArguments().size();
        List<Member> candidates = types.methods(types.resolve(parent), CONSTRUCTOR).orElse(List.of()).stream()
                .filter(member -> member.method().parameters().size() == arguments)
                .toList();
        agreed(candidates, "").ifPresent(change -> uses.member(change, invocation, invocation, false, silence));
    }

    void reference(MethodReferenceExpr reference, Silence silence) {
        String name = reference.getIdentifier();
        boolean constructor = name.equals("new");
        if (!constructor && !jdk.mayChangeMember(name)) {
            return;
        }
        Expression scope = reference.getScope();
        JavaType type = scope instanceof TypeExpr named ? types.resolve(named.getType()) : types.typeOf(scope);
        if (!type.isDeclared()) {
            return;
        }
        List<Member> candidates =
                types.methods(type, constructor ? CONSTRUCTOR : name).orElse(List.of());
        agreed(candidates, type.name()).ifPresent(change -> uses.member(change, reference, reference, false, silence));
    }

    void field(Symbol.Field field, Node place, Silence silence) {
        jdk.change(ApiKeys.field(field.owner(), field.field().name()))
                .ifPresent(change -> uses.member(change, place, place, false, silence));
    }

    /** What becomes of the methods a call may mean, if that is the same for all; the first of them stands for all. */
    private Optional<Change> agreed(List<Member> candidates, String receiver) {
        Optional<Change> agreed = Optional.empty();
        for (int i = 0; i < candidates.size(); i++) {
            Optional<Change> change = change(candidates.get(i), receiver);
            if (change.isEmpty()) {
                return Optional.empty();
            }
            if (i > 0 && change.get().after() != agreed.map(Change::after).orElse(State.THERE)) {
                return Optional.empty();
            }
            agreed = i == 0 ? change : agreed;
        }
        return agreed;
    }

    /** The receiver's type may have got a member of its own that is worse than the inherited one. */
    private Optional<Change> change(Member member, String receiver) {
        Optional<TypeHeader> owner = types.header(member.owner().name());
        if (owner.isEmpty() || owner.get().origin() == TypeHeader.Origin.PROJECT) {
            return Optional.empty();
        }
        Optional<MethodHeader> declared = declared(owner.get(), member.method());
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        String signature = ApiKeys.signature(owner.get(), declared.get());
        Optional<Change> change = receiver.isEmpty() ? Optional.empty() : jdk.change(receiver + signature);
        return change.isPresent() ? change : jdk.change(owner.get().name() + signature);
    }

    /** The declaration of a method in which type arguments may have been put in. */
    private static Optional<MethodHeader> declared(TypeHeader owner, MethodHeader method) {
        Optional<MethodHeader> similar = Optional.empty();
        for (MethodHeader candidate : owner.methods()) {
            if (!candidate.name().equals(method.name())
                    || candidate.parameters().size() != method.parameters().size()) {
                continue;
            }
            if (candidate.parameters().equals(method.parameters())) {
                return Optional.of(candidate);
            }
            if (isSame(candidate.parameters(), method.parameters())) {
                similar = Optional.of(candidate);
            }
        }
        return similar;
    }

    private static boolean isSame(List<JavaType> declared, List<JavaType> found) {
        for (int i = 0; i < declared.size(); i++) {
            JavaType type = declared.get(i);
            if (type.kind() != JavaType.Kind.VARIABLE
                    && !type.erased().equals(found.get(i).erased())) {
                return false;
            }
        }
        return true;
    }

    /**
     * A compiler looks at the nearest method that is overridden in a class, and at those of the interfaces that the class
     * names itself.
     */
    void override(MethodDeclaration method, Silence silence) {
        List<Member> overridden = types.overridden(method);
        boolean inClass = false;
        boolean allGone = !overridden.isEmpty();
        Optional<Change> gone = Optional.empty();
        for (Member member : overridden) {
            Optional<TypeHeader> owner = types.header(member.owner().name());
            if (owner.isEmpty()) {
                return;
            }
            Optional<Change> change = owner.get().origin() == TypeHeader.Origin.PROJECT
                    ? Optional.empty()
                    : jdk.change(ApiKeys.method(owner.get(), member.method()));
            boolean isGone = change.filter(known -> known.after() == State.GONE).isPresent();
            allGone &= isGone;
            gone = isGone && gone.isEmpty() ? change : gone;
            boolean counts = owner.get().isInterface() ? !inClass || isNamed(method, member) : !inClass;
            inClass |= !owner.get().isInterface();
            if (change.isPresent() && !isGone && counts) {
                uses.member(change.get(), method.getName(), method, true, silence);
                return;
            }
        }
        if (allGone && gone.isPresent()) {
            Change change = gone.get();
            for (AnnotationExpr annotation : method.getAnnotations()) {
                if (annotation.getName().getIdentifier().equals("Override")) {
                    uses.member(change, annotation, method, true, silence);
                }
            }
        }
    }

    private boolean isNamed(MethodDeclaration method, Member member) {
        Node owner = method.getParentNode().orElse(method);
        return owner instanceof ClassOrInterfaceDeclaration type
                && type.getImplementedTypes().stream()
                        .anyMatch(
                                named -> types.resolve(named).is(member.owner().name()));
    }
}
