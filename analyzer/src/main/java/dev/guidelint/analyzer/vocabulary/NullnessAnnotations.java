package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.nodeTypes.NodeWithType;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.Project.PackageFacts;
import dev.guidelint.analyzer.api.RuleContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What annotations say about {@code null}. All by simple name: that of JSpecify, the Checker Framework, JSR 305, Spring,
 * Eclipse, JetBrains and so on mean the same, and so do the copies that projects make for themselves.
 */
public final class NullnessAnnotations {
    /** What a default can speak for. */
    public enum Position {
        /** Results of methods. */
        RETURN,
        /** Parameters. */
        PARAMETER,
        /** Fields. */
        FIELD
    }

    private static final Set<String> NULLABLE =
            Set.of("Nullable", "CheckForNull", "PolyNull", "NullableDecl", "PossiblyNull", "ParametricNullness");

    private static final Set<String> NON_NULL = Set.of(
            "NonNull",
            "Nonnull",
            "MonotonicNonNull",
            "NonNullDecl",
            "NullnessUnspecified",
            "UnknownNullability",
            "LazyNonNull");

    /** The annotation of Bean Validation shares its name with that of JetBrains. */
    private static final String NOT_NULL = "NotNull";

    private static final String UNMARKED = "NullUnmarked";

    private static final Map<String, Set<Position>> DEFAULTS = Map.ofEntries(
            Map.entry("NullMarked", EnumSet.allOf(Position.class)),
            Map.entry("DefaultQualifier", EnumSet.allOf(Position.class)),
            Map.entry("AnnotatedFor", EnumSet.allOf(Position.class)),
            Map.entry("NonNullByDefault", EnumSet.allOf(Position.class)),
            Map.entry("NotNullByDefault", EnumSet.allOf(Position.class)),
            Map.entry("NonnullByDefault", EnumSet.allOf(Position.class)),
            Map.entry("EverythingIsNonnullByDefault", EnumSet.allOf(Position.class)),
            Map.entry("NonNullApi", EnumSet.of(Position.RETURN, Position.PARAMETER)),
            Map.entry("ParametersAreNonnullByDefault", EnumSet.of(Position.PARAMETER)),
            Map.entry("ParametersAreNullableByDefault", EnumSet.of(Position.PARAMETER)),
            Map.entry("ReturnValuesAreNonnullByDefault", EnumSet.of(Position.RETURN)),
            Map.entry("FieldsAreNonnullByDefault", EnumSet.of(Position.FIELD)),
            Map.entry("NonNullFields", EnumSet.of(Position.FIELD)));

    private NullnessAnnotations() {}

    /** Whether a method says that its result may be null, or a parameter that it may, on the declaration or on the type. */
    public static <N extends NodeWithAnnotations<?> & NodeWithType<?, ?>> boolean isNullable(N declaration) {
        return AnnotationNames.isAnyOn(declaration, NULLABLE)
                || AnnotationNames.find(declaration.getType().getAnnotations(), NULLABLE)
                        .isPresent();
    }

    /**
     * Whether a declaration or its type says anything about null.
     *
     * @param declaration for example a method or a parameter
     * @param type its type
     * @param beanValidation whether {@code jakarta.validation.constraints.NotNull} is an answer, too
     * @param context resolves the one name that two libraries share
     */
    public static boolean isQualified(
            NodeWithAnnotations<?> declaration, Type type, boolean beanValidation, RuleContext context) {
        List<AnnotationExpr> annotations = new ArrayList<>(declaration.getAnnotations());
        annotations.addAll(type.getAnnotations());
        for (AnnotationExpr annotation : annotations) {
            String name = AnnotationNames.of(annotation);
            if (NULLABLE.contains(name) || NON_NULL.contains(name)) {
                return true;
            }
            if (name.equals(NOT_NULL)
                    && (beanValidation
                            || !context.types().annotationType(annotation).contains(".validation."))) {
                return true;
            }
        }
        return false;
    }

    /** For which positions an annotation on the types, the package or the module around a member has set a default. */
    public static Set<Position> defaults(BodyDeclaration<?> member, RuleContext context) {
        Set<Position> covered = EnumSet.noneOf(Position.class);
        Node node = member;
        while (node != null) {
            if (node instanceof BodyDeclaration<?> declaration) {
                for (AnnotationExpr annotation : declaration.getAnnotations()) {
                    covered.addAll(DEFAULTS.getOrDefault(AnnotationNames.of(annotation), Set.of()));
                }
                if (AnnotationNames.isAnyOn(declaration, Set.of(UNMARKED))) {
                    return covered;
                }
            }
            node = node.getParentNode().orElse(null);
        }
        covered.addAll(packageDefaults(context));
        return covered;
    }

    /** For which positions an annotation on the file's package or module has set a default. */
    public static Set<Position> packageDefaults(RuleContext context) {
        Set<String> names = new HashSet<>(context.project()
                .packageFacts(context.file().packageName())
                .map(PackageFacts::annotations)
                .orElse(Set.of()));
        if (!names.contains(UNMARKED)) {
            names.addAll(context.project().moduleAnnotations(context.file()));
        }
        Set<Position> covered = EnumSet.noneOf(Position.class);
        for (String name : names) {
            covered.addAll(DEFAULTS.getOrDefault(name, Set.of()));
        }
        return covered;
    }

    /** Whether {@code @NullMarked} holds for a member: what does not say otherwise is never null there. */
    public static boolean isNullMarked(BodyDeclaration<?> member, RuleContext context) {
        Node node = member;
        while (node != null) {
            if (node instanceof BodyDeclaration<?> declaration) {
                if (AnnotationNames.isAnyOn(declaration, Set.of(UNMARKED))) {
                    return false;
                }
                if (AnnotationNames.isAnyOn(declaration, Set.of("NullMarked"))) {
                    return true;
                }
            }
            node = node.getParentNode().orElse(null);
        }
        Set<String> onPackage = context.project()
                .packageFacts(context.file().packageName())
                .map(PackageFacts::annotations)
                .orElse(Set.of());
        return onPackage.contains("NullMarked")
                || (!onPackage.contains(UNMARKED)
                        && context.project().moduleAnnotations(context.file()).contains("NullMarked"));
    }

    /** Whether any of some annotations speaks about null at all. */
    public static boolean isAnyAboutNull(Set<String> simpleNames) {
        for (String name : simpleNames) {
            if (NULLABLE.contains(name)
                    || NON_NULL.contains(name)
                    || name.equals(NOT_NULL)
                    || DEFAULTS.containsKey(name)) {
                return true;
            }
        }
        return false;
    }
}
