package dev.guidelint.analyzer.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import dev.guidelint.analyzer.api.Answer;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Member;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.Symbol;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known about types at places of one file. Not thread-safe: one thread looks at a file. */
public final class FileTypes implements Types {
    private final ImportTable imports;
    private final TypeLookup lookup;
    private final NameResolver names;
    private final Hierarchy hierarchy;
    private final MemberSearch members;
    private final EnclosingTypes enclosing;
    private final LocalScopes scopes = new LocalScopes();
    private final ExpressionTyper typer;
    private final VariableTypes variables;
    private final SymbolSearch symbolSearch;
    private final CallSearch callSearch;
    private final Map<Type, JavaType> resolved = new IdentityHashMap<>();
    private final Map<NameExpr, Optional<Symbol>> symbols = new IdentityHashMap<>();

    /** Creates the view of one file on all types. */
    @SuppressWarnings({"nullness:assignment", "nullness:argument"
    }) // each of them needs the others; nothing is called yet
    public FileTypes(SourceFile file, FileFacts facts, TypeUniverse universe, SharedWork work) {
        this.imports = facts.types().isEmpty()
                ? ImportTable.of(file.unit())
                : facts.types().get(0).imports();
        this.lookup = new TypeLookup(universe, facts.types(), work);
        this.names = new NameResolver(lookup);
        this.hierarchy = new Hierarchy(lookup);
        this.members = new MemberSearch(lookup, hierarchy);
        this.enclosing = new EnclosingTypes(lookup, imports, facts.types());
        this.typer = new ExpressionTyper(this, hierarchy, members, work);
        this.variables = new VariableTypes(this, hierarchy);
        this.symbolSearch = new SymbolSearch(this, variables, imports, enclosing, members, scopes);
        this.callSearch = new CallSearch(this, imports, enclosing, members);
    }

    /** Names of all types this file's questions were about, found or not. */
    public Set<String> asked() {
        return lookup.asked();
    }

    @Override
    public JavaType resolve(Type type) {
        JavaType known = resolved.get(type);
        if (known == null) {
            known = resolve(TypeSyntax.of(type), type);
            resolved.put(type, known);
        }
        return known;
    }

    private JavaType resolve(TypeSyntax syntax, Node place) {
        if (syntax.primitive()) {
            return JavaType.primitive(syntax.name()).array(syntax.dimensions());
        }
        if (syntax.name().isEmpty()) {
            return JavaType.UNKNOWN;
        }
        JavaType erased = resolveName(syntax.name(), place);
        if (!erased.isKnown()) {
            return erased;
        }
        List<JavaType> arguments = new ArrayList<>(syntax.arguments().size());
        for (TypeSyntax argument : syntax.arguments()) {
            arguments.add(resolve(argument, place));
        }
        return new JavaType(erased.kind(), erased.name(), arguments, syntax.dimensions());
    }

    @Override
    public JavaType resolve(String name, Node place) {
        return resolveName(name, place);
    }

    /** The type that a name, simple or qualified, stands for at a place; without arguments. */
    JavaType resolveName(String name, Node place) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        Node child = place;
        Node node = place.getParentNode().orElse(null);
        while (node != null) {
            if (node instanceof NodeWithTypeParameters<?> generic
                    && parameter(generic, first).isPresent()) {
                return dot < 0 ? JavaType.variable(first) : JavaType.UNKNOWN;
            }
            Optional<TypeDeclaration<?>> local = scopes.type(node, first);
            if (local.isPresent()) {
                return nested(enclosing.name(local.get()), dot, name);
            }
            if (EnclosingTypes.isTypeAround(node, child)) {
                Optional<TypeSketch> sketch = enclosing.sketch(node);
                if (isHeaderPart(child)) {
                    if (sketch.isPresent() && sketch.get().simpleName().equals(first)) {
                        return nested(sketch.get().name(), dot, name);
                    }
                } else if (sketch.isPresent() && isLocal(sketch.get())) {
                    // Types around a local one are found by walking on, for they may be local, too.
                    if (sketch.get().simpleName().equals(first)
                            || sketch.get().memberTypes().contains(first)) {
                        return names.resolveName(name, sketch, imports);
                    }
                } else {
                    return names.resolveName(name, sketch, imports);
                }
            }
            child = node;
            node = node.getParentNode().orElse(null);
        }
        return names.resolveName(name, Optional.empty(), imports);
    }

    /** The members of a type are in scope in its body, not in its header (JLS 6.3). */
    private static boolean isHeaderPart(Node child) {
        return child instanceof Type || child instanceof TypeParameter || child instanceof AnnotationExpr;
    }

    private JavaType nested(String name, int dot, String written) {
        return JavaType.declared(dot < 0 ? name : name + written.substring(dot));
    }

    private static boolean isLocal(TypeSketch sketch) {
        return sketch.name().indexOf('<') >= 0;
    }

    /** The type parameter of that name. */
    static Optional<TypeParameter> parameter(NodeWithTypeParameters<?> generic, String name) {
        for (TypeParameter parameter : generic.getTypeParameters()) {
            if (parameter.getNameAsString().equals(name)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    @Override
    public JavaType typeOf(Expression expression) {
        return typer.typeOf(expression);
    }

    @Override
    public Optional<Symbol> symbol(NameExpr name) {
        Optional<Symbol> known = symbols.get(name);
        if (known == null) {
            known = symbol(name.getNameAsString(), name);
            symbols.put(name, known);
        }
        return known;
    }

    @Override
    public Optional<Symbol> symbol(String name, Expression place) {
        return symbolSearch.find(name, place);
    }

    @Override
    public Optional<Symbol.Field> symbol(FieldAccessExpr access) {
        return field(qualifier(access.getScope()), access.getNameAsString());
    }

    @Override
    public Optional<Symbol.Field> field(JavaType type, String name) {
        return members.field(type, name).field();
    }

    @Override
    public JavaType enclosingType(Node place) {
        return EnclosingTypes.around(place).map(enclosing::type).orElse(JavaType.UNKNOWN);
    }

    @Override
    public Optional<TypeHeader> header(String qualifiedName) {
        return lookup.header(qualifiedName);
    }

    @Override
    public TypeHeader header(TypeDeclaration<?> declaration) {
        String name = enclosing.name(declaration);
        return lookup.header(name)
                .orElseThrow(() -> new IllegalArgumentException("`" + name + "` is not declared in this file"));
    }

    @Override
    public String annotationType(AnnotationExpr annotation) {
        String written = annotation.getNameAsString();
        JavaType type = resolveName(written, annotation);
        return type.isDeclared() ? type.name() : written;
    }

    @Override
    public Answer isSubtype(JavaType type, String qualifiedName) {
        return hierarchy.isSubtype(type, qualifiedName);
    }

    @Override
    public Answer isGeneric(JavaType type) {
        return hierarchy.isGeneric(type);
    }

    @Override
    public Answer overrides(MethodDeclaration method) {
        for (AnnotationExpr annotation : method.getAnnotations()) {
            if (annotation.getName().getIdentifier().equals("Override")) {
                return Answer.YES;
            }
        }
        Optional<Node> owner = EnclosingTypes.around(method);
        if (owner.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return members.overrides(enclosing.type(owner.get()), headerOf(method));
    }

    @Override
    public Optional<List<Member>> methods(JavaType type, String name) {
        return members.methods(type, name);
    }

    @Override
    public List<Member> overridden(MethodDeclaration method) {
        return EnclosingTypes.around(method)
                .map(owner -> members.overridden(enclosing.type(owner), headerOf(method)))
                .orElse(List.of());
    }

    @Override
    public List<Member> overridden(Member method) {
        return members.overridden(method.owner(), method.method());
    }

    @Override
    public boolean hasPackage(String name) {
        return lookup.hasPackage(name);
    }

    private MethodHeader headerOf(MethodDeclaration method) {
        List<JavaType> parameters = new ArrayList<>(method.getParameters().size());
        for (Parameter parameter : method.getParameters()) {
            parameters.add(variables.of(parameter));
        }
        return new MethodHeader(
                method.getNameAsString(),
                new Modifiers(Sketcher.bits(method.getModifiers())),
                List.of(),
                JavaType.UNKNOWN,
                parameters,
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public List<MethodHeader> candidates(MethodCallExpr call) {
        List<MethodHeader> result = new ArrayList<>();
        for (Member member : members(call)) {
            result.add(member.method());
        }
        return result;
    }

    @Override
    public List<Member> members(MethodCallExpr call) {
        return callSearch.members(call);
    }

    @Override
    public JavaType receiver(MethodCallExpr call) {
        return callSearch.receiver(call);
    }

    /** The type of what stands before a dot: an expression, or the name of a type. */
    JavaType qualifier(Expression scope) {
        if (scope instanceof NameExpr name) {
            return symbol(name).map(Symbol::type).orElse(JavaType.UNKNOWN);
        }
        if (scope instanceof FieldAccessExpr access) {
            JavaType type = typeOf(access);
            return type.isKnown() ? type : typeNamed(access);
        }
        return typeOf(scope);
    }

    /** The type that a dotted name stands for, if its first part is no variable. */
    private JavaType typeNamed(FieldAccessExpr access) {
        Optional<String> name = dottedName(access);
        if (name.isEmpty()) {
            return JavaType.UNKNOWN;
        }
        String first = name.get().substring(0, name.get().indexOf('.'));
        Optional<Symbol> symbol = symbol(first, access);
        if (symbol.isPresent() && !(symbol.get() instanceof Symbol.TypeName)) {
            return JavaType.UNKNOWN;
        }
        JavaType type = resolveName(name.get(), access);
        // A name that is not loadable may be anything: a field of a field, for one.
        return type.isDeclared() && lookup.contains(type.name()) ? type : JavaType.UNKNOWN;
    }

    private static Optional<String> dottedName(Expression expression) {
        if (expression instanceof NameExpr name) {
            return Optional.of(name.getNameAsString());
        }
        if (expression instanceof FieldAccessExpr access) {
            return dottedName(access.getScope()).map(scope -> scope + "." + access.getNameAsString());
        }
        return Optional.empty();
    }

    /** The type that a class instance creation names. */
    JavaType created(ClassOrInterfaceType type, Optional<Expression> outer) {
        if (outer.isPresent()) {
            JavaType scope = typeOf(outer.get());
            return scope.isDeclared()
                    ? names.memberType(scope.name(), type.getNameAsString(), new HashSet<>())
                            .map(name -> JavaType.declared(name))
                            .orElse(JavaType.UNKNOWN)
                    : JavaType.UNKNOWN;
        }
        return resolve(type);
    }
}
