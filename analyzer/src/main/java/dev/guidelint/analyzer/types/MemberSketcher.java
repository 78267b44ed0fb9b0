package dev.guidelint.analyzer.types;

import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.type.TypeParameter;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.TypeHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the members of one type. */
record MemberSketcher(
        TypeHeader.Kind kind,
        String owner,
        List<TypeSketch.Field> fields,
        List<TypeSketch.Method> methods,
        Set<String> memberTypes) {

    void add(BodyDeclaration<?> member) {
        if (member instanceof FieldDeclaration field) {
            int bits = Sketcher.bits(field.getModifiers());
            if (Sketcher.isInterface(kind)) {
                bits |= Modifiers.PUBLIC | Modifiers.STATIC | Modifiers.FINAL;
            }
            List<TypeSketch.Annotation> annotations = Sketcher.annotations(field.getAnnotations());
            for (VariableDeclarator variable : field.getVariables()) {
                fields.add(new TypeSketch.Field(
                        variable.getNameAsString(),
                        new Modifiers(bits),
                        TypeSyntax.of(variable.getType()),
                        annotations));
            }
        } else if (member instanceof MethodDeclaration method) {
            int bits = Sketcher.bits(method.getModifiers());
            if (Sketcher.isInterface(kind)) {
                bits |= (bits & Modifiers.PRIVATE) == 0 ? Modifiers.PUBLIC : 0;
                bits |= method.getBody().isEmpty() ? Modifiers.ABSTRACT : 0;
            }
            add(
                    method.getNameAsString(),
                    bits,
                    method.getTypeParameters(),
                    TypeSyntax.of(method.getType()),
                    method.getParameters(),
                    Sketcher.syntaxes(method.getThrownExceptions()),
                    Sketcher.annotations(method.getAnnotations()));
        } else if (member instanceof ConstructorDeclaration constructor) {
            int bits =
                    Sketcher.bits(constructor.getModifiers()) | (kind == TypeHeader.Kind.ENUM ? Modifiers.PRIVATE : 0);
            add(
                    "<init>",
                    bits,
                    constructor.getTypeParameters(),
                    VOID,
                    constructor.getParameters(),
                    Sketcher.syntaxes(constructor.getThrownExceptions()),
                    Sketcher.annotations(constructor.getAnnotations()));
        } else if (member instanceof AnnotationMemberDeclaration element) {
            add(
                    element.getNameAsString(),
                    Modifiers.PUBLIC | Modifiers.ABSTRACT,
                    List.of(),
                    TypeSyntax.of(element.getType()),
                    List.of(),
                    List.of(),
                    Sketcher.annotations(element.getAnnotations()));
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
                Sketcher.typeParameters(typeParameters),
                returnType,
                List.copyOf(types),
                thrown,
                annotations,
                parameterAnnotations(parameters)));
    }

    private static List<List<TypeSketch.Annotation>> parameterAnnotations(List<Parameter> parameters) {
        boolean isAnnotated = false;
        for (Parameter parameter : parameters) {
            isAnnotated |= parameter.getAnnotations().isNonEmpty();
        }
        if (!isAnnotated) {
            return List.of();
        }
        List<List<TypeSketch.Annotation>> annotations = new ArrayList<>(parameters.size());
        for (Parameter parameter : parameters) {
            annotations.add(Sketcher.annotations(parameter.getAnnotations()));
        }
        return List.copyOf(annotations);
    }

    void components(RecordDeclaration declaration) {
        for (Parameter component : declaration.getParameters()) {
            TypeSyntax type = TypeSyntax.of(component.getType()).array(component.isVarArgs() ? 1 : 0);
            fields.add(new TypeSketch.Field(
                    component.getNameAsString(),
                    new Modifiers(Modifiers.PRIVATE | Modifiers.FINAL),
                    type,
                    Sketcher.annotations(component.getAnnotations())));
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
            canonical |= method.name().equals("<init>") && method.parameters().equals(types);
        }
        if (!canonical) {
            int visibility = typeVisibility;
            for (BodyDeclaration<?> member : declaration.getMembers()) {
                if (member instanceof CompactConstructorDeclaration compact) {
                    visibility = Sketcher.bits(compact.getModifiers());
                }
            }
            methods.add(method("<init>", visibility | (varargs ? Modifiers.VARARGS : 0), VOID, types));
        }
    }

    private static TypeSketch.Method method(String name, int bits, TypeSyntax returnType, List<TypeSyntax> parameters) {
        return new TypeSketch.Method(
                name,
                new Modifiers(bits),
                List.of(),
                returnType,
                List.copyOf(parameters),
                List.of(),
                List.of(),
                List.of());
    }
}
