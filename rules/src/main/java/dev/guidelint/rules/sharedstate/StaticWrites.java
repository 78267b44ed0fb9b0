package dev.guidelint.rules.sharedstate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.guidelint.analyzer.api.Answer;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Project;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.vocabulary.FieldNames;
import dev.guidelint.analyzer.vocabulary.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a static field is written, besides its declaration. In its own file exactly; elsewhere by name and qualifier. */
final class StaticWrites {
    private static final Set<String> BEFORE_ALL = Set.of("BeforeAll", "BeforeClass");

    private final VariableDeclarator variable;
    private final String owner;
    private final RuleContext context;
    private final List<Expression> inFile = new ArrayList<>();
    private final List<Place> known = new ArrayList<>();
    private final List<Expression> inInitializers = new ArrayList<>();
    private boolean isComplete = true;
    private boolean isAloneWithItsName = true;

    /**
     * A place that writes the field after its class was initialized.
     *
     * @param path the file
     * @param region the name of the field there
     * @param enclosing the method or type around it, for people
     */
    record Place(String path, Region region, String enclosing) {}

    private StaticWrites(VariableDeclarator variable, RuleContext context) {
        this.variable = variable;
        this.owner = context.types().enclosingType(variable).name();
        this.context = context;
    }

    /** The writes of a static field that is declared in the file of the context. */
    static StaticWrites of(VariableDeclarator variable, RuleContext context) {
        StaticWrites writes = new StaticWrites(variable, context);
        for (Project.Write write : context.project().writes(variable.getNameAsString())) {
            if (write.path().equals(context.file().path())) {
                writes.addOwn(write);
            } else {
                writes.addForeign(write);
            }
        }
        return writes;
    }

    private void addOwn(Project.Write write) {
        Expression place =
                Places.expressionAt(context.file().unit(), write.region()).orElse(null);
        if (place == null || !isPossible(place)) {
            return;
        }
        if (FieldNames.of(place, context.types()).isEmpty()) {
            isComplete = false;
        } else if (isInOwnInitializer(place)) {
            inInitializers.add(place);
        } else {
            inFile.add(place);
            known.add(new Place(write.path(), write.region(), describe(place)));
        }
    }

    /** Whether an expression is this field, or may be. */
    private boolean isPossible(Expression place) {
        Optional<Symbol.Field> field = FieldNames.of(place, context.types());
        if (field.isPresent()) {
            return field.get().owner().equals(owner);
        }
        return place instanceof FieldAccessExpr
                || (place instanceof NameExpr name
                        && context.types().symbol(name).isEmpty());
    }

    private boolean isInOwnInitializer(Expression place) {
        BodyDeclaration<?> member = Places.member(place).orElse(null);
        return member instanceof InitializerDeclaration initializer
                && initializer.isStatic()
                && context.types().enclosingType(place).name().equals(owner);
    }

    private String describe(Expression place) {
        if (Places.member(place).orElse(null) instanceof MethodDeclaration method) {
            return method.getNameAsString();
        }
        return simple(context.types().enclosingType(place).name());
    }

    private void addForeign(Project.Write write) {
        boolean isPrivate = FieldNames.isInPrivateType(owner, context.types())
                || (variable.getParentNode().orElse(null) instanceof FieldDeclaration field && field.isPrivate());
        if (isPrivate) {
            return;
        }
        isAloneWithItsName = false;
        Answer answer = isForeignWrite(write);
        if (answer.isYes()) {
            known.add(new Place(write.path(), write.region(), simple(write.enclosing())));
        } else if (answer.isPossible()) {
            isComplete = false;
        }
    }

    private Answer isForeignWrite(Project.Write write) {
        String qualifier = write.qualifier();
        if (qualifier.isEmpty() || qualifier.equals("this")) {
            // Inherited; a name that is imported statically cannot be told from a local variable here.
            return context.types()
                            .isSubtype(JavaType.declared(write.enclosing()), owner)
                            .isNo()
                    ? Answer.NO
                    : Answer.UNKNOWN;
        }
        return Answer.of(simple(qualifier).equals(simple(owner)));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Places that surely write the field after its class was initialized. */
    List<Place> known() {
        return known;
    }

    /** Whether no further place may write the field. */
    boolean isComplete() {
        return isComplete;
    }

    /** Whether no other file writes anything of that name. */
    boolean isAloneWithItsName() {
        return isAloneWithItsName;
    }

    /** Whether the field is given a value exactly once, as one that is final must be. */
    boolean isAssignedOnce() {
        if (variable.getInitializer().isPresent()) {
            return inInitializers.isEmpty();
        }
        return inInitializers.size() == 1 && isUnconditional(inInitializers.get(0));
    }

    /** Whether a write is a statement of its own at the top of an initializer. */
    private static boolean isUnconditional(Node write) {
        Node statement = write.getParentNode().flatMap(Node::getParentNode).orElse(null);
        return statement instanceof ExpressionStmt
                && write instanceof NameExpr
                && statement.getParentNode().flatMap(Node::getParentNode).orElse(null)
                        instanceof InitializerDeclaration;
    }

    /** Whether all writes are of a kind that is meant: by the set-up of a test class, or lazily with a lock. */
    boolean isExcused() {
        if (!isComplete || known.isEmpty() || known.size() != inFile.size()) {
            return false;
        }
        return inFile.stream().allMatch(StaticWrites::isInSetUp) || LazyWrites.areLocked(variable, inFile, context);
    }

    private static boolean isInSetUp(Expression place) {
        if (Places.member(place).orElse(null) instanceof MethodDeclaration method) {
            for (AnnotationExpr annotation : method.getAnnotations()) {
                if (BEFORE_ALL.contains(annotation.getName().getIdentifier())) {
                    return true;
                }
            }
        }
        return false;
    }
}
