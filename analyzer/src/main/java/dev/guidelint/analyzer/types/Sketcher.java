package dev.guidelint.analyzer.types;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
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
import java.util.HashSet;
import java.util.List;
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
        Members members = new Members(kind, name, fields, methods, memberTypes);
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
        Members members = new Members(TypeHeader.Kind.CLASS, name, fields, methods, memberTypes);
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
            result.add(new TypeSketch.Annotation(annotation.getNameAsString(), values(annotation)));
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

    private static void value(Expression value, List<String> into) {
        if (value instanceof StringLiteralExpr literal) {
            into.add(literal.getValue());
        } else if (value instanceof ArrayInitializerExpr array) {
            for (Expression element : array.getValues()) {
                value(element, into);
            }
        } else if (value instanceof NameExpr name) {
            into.add(name.getNameAsString());
        } else if (value instanceof FieldAccessExpr access) {
            into.add(access.getNameAsString());
        } else {
            into.add("");
        }
    }

    /** Collects the members of one type. */
    private record Members(
            TypeHeader.Kind kind,
            String owner,
            List<TypeSketch.Field> fields,
            List<TypeSketch.Method> methods,
            Set<String> memberTypes) {

        void add(BodyDeclaration<?> member) {
            if (member instanceof FieldDeclaration field) {
                int bits = bits(field.getModifiers());
                if (isInterface(kind)) {
                    bits |= Modifiers.PUBLIC | Modifiers.STATIC | Modifiers.FINAL;
                }
                List<TypeSketch.Annotation> annotations = annotations(field.getAnnotations());
                for (VariableDeclarator variable : field.getVariables()) {
                    fields.add(new TypeSketch.Field(
                            variable.getNameAsString(),
                            new Modifiers(bits),
                            TypeSyntax.of(variable.getType()),
                            annotations));
                }
            } else if (member instanceof MethodDeclaration method) {
                int bits = bits(method.getModifiers());
                if (isInterface(kind)) {
                    bits |= (bits & Modifiers.PRIVATE) == 0 ? Modifiers.PUBLIC : 0;
                    bits |= method.getBody().isEmpty() ? Modifiers.ABSTRACT : 0;
                }
                add(
                        method.getNameAsString(),
                        bits,
                        method.getTypeParameters(),
                        TypeSyntax.of(method.getType()),
                        method.getParameters(),
                        syntaxes(method.getThrownExceptions()),
                        annotations(method.getAnnotations()));
            } else if (member instanceof ConstructorDeclaration constructor) {
                int bits = bits(constructor.getModifiers()) | (kind == TypeHeader.Kind.ENUM ? Modifiers.PRIVATE : 0);
                add(
                        "<init>",
                        bits,
                        constructor.getTypeParameters(),
                        VOID,
                        constructor.getParameters(),
                        syntaxes(constructor.getThrownExceptions()),
                        annotations(constructor.getAnnotations()));
            } else if (member instanceof AnnotationMemberDeclaration element) {
                add(
                        element.getNameAsString(),
                        Modifiers.PUBLIC | Modifiers.ABSTRACT,
                        List.of(),
                        TypeSyntax.of(element.getType()),
                        List.of(),
                        List.of(),
                        annotations(element.getAnnotations()));
            } else if (member instanceof TypeDeclaration<?> type) {
                memberTypes.add(type.getNameAsString());
            }
        }

        private static final TypeSyntax VOID = new TypeSyntax("void", true, List.of(), 0);

        private void add(
                String name,
                int bits,
                List<TypeParameter> typeParameters,
                TypeSyntax returnType,
                List<Parameter> parameters,
                List<TypeSyntax> thrown,
                List<TypeSketch.Annotation> annotations) {
            List<TypeSyntax> types = new ArrayList<>(parameters.size());
            int all = bits;
            for (Parameter parameter : parameters) {
                types.add(TypeSyntax.of(parameter.getType()).array(parameter.isVarArgs() ? 1 : 0));
                all |= parameter.isVarArgs() ? Modifiers.VARARGS : 0;
            }
            methods.add(new TypeSketch.Method(
                    name,
                    new Modifiers(all),
                    typeParameters(typeParameters),
                    returnType,
                    List.copyOf(types),
                    thrown,
                    annotations));
        }

        void components(RecordDeclaration declaration) {
            for (Parameter component : declaration.getParameters()) {
                TypeSyntax type = TypeSyntax.of(component.getType()).array(component.isVarArgs() ? 1 : 0);
                fields.add(new TypeSketch.Field(
                        component.getNameAsString(),
                        new Modifiers(Modifiers.PRIVATE | Modifiers.FINAL),
                        type,
                        annotations(component.getAnnotations())));
            }
        }

        void implicit(TypeDeclaration<?> type, Modifiers modifiers) {
            // An implicit constructor is as visible as its type (JLS 8.8.9), which a type in an interface is without a
            // word.
            int visibility = modifiers.bits() & (Modifiers.PUBLIC | Modifiers.PROTECTED | Modifiers.PRIVATE);
            if (type instanceof RecordDeclaration declaration) {
                implicitRecordMembers(declaration, visibility);
            } else if (kind == TypeHeader.Kind.ENUM) {
                TypeSyntax self = new TypeSyntax(owner, false, List.of(), 0);
                methods.add(method("values", Modifiers.PUBLIC | Modifiers.STATIC, self.array(1), List.of()));
                methods.add(method(
                        "valueOf",
                        Modifiers.PUBLIC | Modifiers.STATIC,
                        self,
                        List.of(new TypeSyntax("java.lang.String", false, List.of(), 0))));
            } else if (kind == TypeHeader.Kind.CLASS && type.getConstructors().isEmpty()) {
                methods.add(method("<init>", visibility, VOID, List.of()));
            }
        }

        private void implicitRecordMembers(RecordDeclaration declaration, int typeVisibility) {
            List<TypeSyntax> types = new ArrayList<>();
            boolean varargs = false;
            for (Parameter component : declaration.getParameters()) {
                TypeSyntax type = TypeSyntax.of(component.getType()).array(component.isVarArgs() ? 1 : 0);
                types.add(type);
                varargs |= component.isVarArgs();
                boolean declared = false;
                for (TypeSketch.Method method : methods) {
                    declared |= method.parameters().isEmpty() && method.name().equals(component.getNameAsString());
                }
                if (!declared) {
                    methods.add(method(component.getNameAsString(), Modifiers.PUBLIC, type, List.of()));
                }
            }
            boolean canonical = false;
            for (TypeSketch.Method method : methods) {
                canonical |=
                        method.name().equals("<init>") && method.parameters().equals(types);
            }
            if (!canonical) {
                int visibility = typeVisibility;
                for (BodyDeclaration<?> member : declaration.getMembers()) {
                    if (member instanceof CompactConstructorDeclaration compact) {
                        visibility = bits(compact.getModifiers());
                    }
                }
                methods.add(method("<init>", visibility | (varargs ? Modifiers.VARARGS : 0), VOID, types));
            }
        }

        private static TypeSketch.Method method(
                String name, int bits, TypeSyntax returnType, List<TypeSyntax> parameters) {
            return new TypeSketch.Method(
                    name, new Modifiers(bits), List.of(), returnType, List.copyOf(parameters), List.of(), List.of());
        }
    }
}
