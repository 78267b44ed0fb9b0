package dev.guidelint.analyzer.types;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.TypeHeader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws the sketch of a type declaration. Implicit members and modifiers (JLS chapters 8 and 9) are made explicit. */
final class Sketcher {
    private static final TypeSyntax OBJECT = new TypeSyntax("java.lang.Object", false, List.of(), 0);

    private Sketcher() {}

    static TypeSketch sketch(TypeDeclaration<?> type, String name, ImportTable imports, Optional<TypeSketch> outer) {
        TypeHeader.Kind kind = kind(type);
        List<TypeSketch.Field> fields = new ArrayList<>();
        List<TypeSketch.Method> methods = new ArrayList<>();
        Set<String> memberTypes = new HashSet<>();
        MemberSketcher members = new MemberSketcher(kind, name, fields, methods, memberTypes);
        if (type instanceof EnumDeclaration enumeration) {
            for (EnumConstantDeclaration constant : enumeration.getEntries()) {
                fields.add(new TypeSketch.Field(
                        constant.getNameAsString(),
                        new Modifiers(Modifiers.PUBLIC | Modifiers.STATIC | Modifiers.FINAL | Modifiers.ENUM_CONSTANT),
                        new TypeSyntax(name, false, List.of(), 0),
                        annotations(constant.getAnnotations())));
            }
        }
        if (type instanceof RecordDeclaration declaration) {
            members.components(declaration);
        }
        for (BodyDeclaration<?> member : type.getMembers()) {
            members.add(member);
        }
        Modifiers modifiers = typeModifiers(type, kind, outer);
        members.implicit(type, modifiers);
        return new TypeSketch(
                name,
                imports,
                outer,
                kind,
                modifiers,
                typeParameters(typeParametersOf(type)),
                superclass(type, kind),
                interfaces(type, kind),
                permits(type),
                List.copyOf(fields),
                List.copyOf(methods),
                annotations(type.getAnnotations()),
                memberTypes);
    }

    /** The sketch of a class body without a name: that of an anonymous class or an enum constant. */
    static TypeSketch sketchBody(
            List<BodyDeclaration<?>> body, String name, TypeSyntax supertype, boolean isInterface, TypeSketch outer) {
        List<TypeSketch.Field> fields = new ArrayList<>();
        List<TypeSketch.Method> methods = new ArrayList<>();
        Set<String> memberTypes = new HashSet<>();
        MemberSketcher members = new MemberSketcher(TypeHeader.Kind.CLASS, name, fields, methods, memberTypes);
        for (BodyDeclaration<?> member : body) {
            members.add(member);
        }
        return new TypeSketch(
                name,
                outer.imports(),
                Optional.of(outer),
                TypeHeader.Kind.CLASS,
                new Modifiers(0),
                List.of(),
                Optional.of(isInterface ? OBJECT : supertype),
                isInterface ? List.of(supertype) : List.of(),
                List.of(),
                List.copyOf(fields),
                List.copyOf(methods),
                List.of(),
                memberTypes);
    }

    /** The sketch of a {@code package-info.java}: compilers make an interface of that name which bears the annotations. */
    static TypeSketch sketchPackage(PackageDeclaration declaration, ImportTable imports) {
        return new TypeSketch(
                declaration.getNameAsString() + ".package-info",
                imports,
                Optional.empty(),
                TypeHeader.Kind.INTERFACE,
                new Modifiers(Modifiers.ABSTRACT),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                annotations(declaration.getAnnotations()),
                Set.of());
    }

    private static NodeList<TypeParameter> typeParametersOf(TypeDeclaration<?> type) {
        if (type instanceof ClassOrInterfaceDeclaration declaration) {
            return declaration.getTypeParameters();
        }
        if (type instanceof RecordDeclaration declaration) {
            return declaration.getTypeParameters();
        }
        return new NodeList<>();
    }

    static TypeHeader.Kind kind(TypeDeclaration<?> type) {
        if (type instanceof ClassOrInterfaceDeclaration declaration) {
            return declaration.isInterface() ? TypeHeader.Kind.INTERFACE : TypeHeader.Kind.CLASS;
        }
        if (type instanceof EnumDeclaration) {
            return TypeHeader.Kind.ENUM;
        }
        return type instanceof RecordDeclaration ? TypeHeader.Kind.RECORD : TypeHeader.Kind.ANNOTATION;
    }

    private static Modifiers typeModifiers(TypeDeclaration<?> type, TypeHeader.Kind kind, Optional<TypeSketch> outer) {
        int bits = bits(type.getModifiers());
        boolean inInterface = outer.isPresent() && isInterface(outer.get().kind());
        if (inInterface) {
            bits |= Modifiers.PUBLIC | Modifiers.STATIC;
        }
        if (isInterface(kind)) {
            bits |= Modifiers.ABSTRACT;
        }
        if (kind != TypeHeader.Kind.CLASS && outer.isPresent()) {
            bits |= Modifiers.STATIC;
        }
        if (kind == TypeHeader.Kind.RECORD) {
            bits |= Modifiers.FINAL;
        }
        if (type instanceof EnumDeclaration enumeration) {
            boolean hasBodies = false;
            for (EnumConstantDeclaration constant : enumeration.getEntries()) {
                hasBodies |= !constant.getClassBody().isEmpty();
            }
            // JLS 8.9: an enum is final unless a constant has a body.
            bits |= hasBodies ? Modifiers.SEALED : Modifiers.FINAL;
        }
        return new Modifiers(bits);
    }

    private static Optional<TypeSyntax> superclass(TypeDeclaration<?> type, TypeHeader.Kind kind) {
        return switch (kind) {
            case CLASS -> {
                ClassOrInterfaceDeclaration declaration = (ClassOrInterfaceDeclaration) type;
                yield Optional.of(
                        declaration.getExtendedTypes().isEmpty()
                                ? OBJECT
                                : TypeSyntax.of(declaration.getExtendedTypes().get(0)));
            }
            case ENUM ->
                Optional.of(new TypeSyntax(
                        "java.lang.Enum",
                        false,
                        List.of(new TypeSyntax(type.getNameAsString(), false, List.of(), 0)),
                        0));
            case RECORD -> Optional.of(new TypeSyntax("java.lang.Record", false, List.of(), 0));
            case INTERFACE, ANNOTATION -> Optional.empty();
        };
    }

    private static List<TypeSyntax> interfaces(TypeDeclaration<?> type, TypeHeader.Kind kind) {
        if (kind == TypeHeader.Kind.ANNOTATION) {
            return List.of(new TypeSyntax("java.lang.annotation.Annotation", false, List.of(), 0));
        }
        NodeList<ClassOrInterfaceType> types = new NodeList<>();
        if (type instanceof ClassOrInterfaceDeclaration declaration) {
            types = declaration.isInterface() ? declaration.getExtendedTypes() : declaration.getImplementedTypes();
        } else if (type instanceof EnumDeclaration declaration) {
            types = declaration.getImplementedTypes();
        } else if (type instanceof RecordDeclaration declaration) {
            types = declaration.getImplementedTypes();
        }
        return syntaxes(types);
    }

    private static List<TypeSyntax> permits(TypeDeclaration<?> type) {
        return type instanceof ClassOrInterfaceDeclaration declaration
                ? syntaxes(declaration.getPermittedTypes())
                : List.of();
    }

    static List<TypeSyntax> syntaxes(List<? extends Type> types) {
        List<TypeSyntax> result = new ArrayList<>(types.size());
        for (Type type : types) {
            result.add(TypeSyntax.of(type));
        }
        return List.copyOf(result);
    }

    static List<TypeSketch.Parameter> typeParameters(List<TypeParameter> parameters) {
        List<TypeSketch.Parameter> result = new ArrayList<>(parameters.size());
        for (TypeParameter parameter : parameters) {
            result.add(new TypeSketch.Parameter(parameter.getNameAsString(), syntaxes(parameter.getTypeBound())));
        }
        return List.copyOf(result);
    }

    static int bits(List<Modifier> modifiers) {
        int bits = 0;
        for (Modifier modifier : modifiers) {
            bits |= switch (modifier.getKeyword()) {
                case PUBLIC -> Modifiers.PUBLIC;
                case PRIVATE -> Modifiers.PRIVATE;
                case PROTECTED -> Modifiers.PROTECTED;
                case STATIC -> Modifiers.STATIC;
                case FINAL -> Modifiers.FINAL;
                case SYNCHRONIZED -> Modifiers.SYNCHRONIZED;
                case VOLATILE -> Modifiers.VOLATILE;
                case TRANSIENT -> Modifiers.TRANSIENT;
                case NATIVE -> Modifiers.NATIVE;
                case ABSTRACT -> Modifiers.ABSTRACT;
                case DEFAULT -> Modifiers.DEFAULT;
                case SEALED -> Modifiers.SEALED;
                case NON_SEALED -> Modifiers.NON_SEALED;
                default -> 0;
            };
        }
        return bits;
    }

    static boolean isInterface(TypeHeader.Kind kind) {
        return kind == TypeHeader.Kind.INTERFACE || kind == TypeHeader.Kind.ANNOTATION;
    }

    static List<TypeSketch.Annotation> annotations(List<AnnotationExpr> annotations) {
        if (annotations.isEmpty()) {
            return List.of();
        }
        List<TypeSketch.Annotation> result = new ArrayList<>(annotations.size());
        for (AnnotationExpr annotation : annotations) {
            result.add(
                    new TypeSketch.Annotation(annotation.getNameAsString(), values(annotation), elements(annotation)));
        }
        return List.copyOf(result);
    }

    private static List<String> values(AnnotationExpr annotation) {
        List<String> values = new ArrayList<>();
        if (annotation instanceof SingleMemberAnnotationExpr single) {
            value(single.getMemberValue(), values);
        } else if (annotation instanceof NormalAnnotationExpr normal) {
            for (MemberValuePair pair : normal.getPairs()) {
                if (pair.getNameAsString().equals("value")) {
                    value(pair.getValue(), values);
                }
            }
        }
        return List.copyOf(values);
    }

    private static Map<String, List<String>> elements(AnnotationExpr annotation) {
        if (!(annotation instanceof NormalAnnotationExpr normal)) {
            return Map.of();
        }
        Map<String, List<String>> elements = new HashMap<>();
        for (MemberValuePair pair : normal.getPairs()) {
            if (!pair.getNameAsString().equals("value")) {
                List<String> values = new ArrayList<>();
                value(pair.getValue(), values);
                elements.put(pair.getNameAsString(), List.copyOf(values));
            }
        }
        return elements.isEmpty() ? Map.of() : elements;
    }

    private static void value(Expression value, List<String> into) {
        if (value instanceof StringLiteralExpr literal) {
            into.add(literal.asString());
        } else if (value instanceof ArrayInitializerExpr array) {
            for (Expression element : array.getValues()) {
                value(element, into);
            }
        } else if (value instanceof NameExpr name) {
            into.add(name.getNameAsString());
        } else if (value instanceof FieldAccessExpr access) {
            into.add(access.getNameAsString());
        } else if (value instanceof ClassExpr literal) {
            into.add(literal.getType().asString() + ".class");
        } else {
            into.add(text(value).orElse(""));
        }
    }

    /** The text of strings that are joined by plus signs. */
    private static Optional<String> text(Expression value) {
        if (value instanceof StringLiteralExpr literal) {
            return Optional.of(literal.asString());
        }
        if (value instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
            Optional<String> left = text(sum.getLeft());
            Optional<String> right = text(sum.getRight());
            return left.isPresent() && right.isPresent() ? Optional.of(left.get() + right.get()) : Optional.empty();
        }
        return Optional.empty();
    }
}
