package dev.guidelint.analyzer.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.stmt.ForEachStmt;
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
import java.util.Collections;
import java.util.HashMap;
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
    private final Map<Type, JavaType> resolved = new IdentityHashMap<>();
    private final Map<String, Map<String, JavaType>> namesByScope = new HashMap<>();
    private final Map<String, JavaType> topLevelNames = new HashMap<>();
    private final Map<NameExpr, Optional<Symbol>> symbols = new IdentityHashMap<>();
    private final Map<Node, JavaType> variableTypes = new IdentityHashMap<>();

    /** Creates the view of one file on all types. */
    @SuppressWarnings({"nullness:assignment", "nullness:argument"
    }) // each of the two needs the other; nothing is called yet
    public FileTypes(SourceFile file, FileFacts facts, TypeUniverse universe) {
        this.imports = facts.types().isEmpty()
                ? ImportTable.of(file.unit())
                : facts.types().get(0).imports();
        this.lookup = new TypeLookup(universe, facts.types());
        this.names = new NameResolver(lookup);
        this.hierarchy = new Hierarchy(lookup);
        this.members = new MemberSearch(lookup, hierarchy);
        this.enclosing = new EnclosingTypes(lookup, imports, facts.types());
        this.typer = new ExpressionTyper(this, hierarchy, members);
    }

    /** Names of all types this file's questions were about, found or not. */
    public Set<String> asked() {
        return Collections.unmodifiableSet(lookup.asked());
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
                    return resolveIn(sketch, name);
                }
            }
            child = node;
            node = node.getParentNode().orElse(null);
        }
        return resolveIn(Optional.empty(), name);
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

    private static Optional<TypeParameter> parameter(NodeWithTypeParameters<?> generic, String name) {
        for (TypeParameter parameter : generic.getTypeParameters()) {
            if (parameter.getNameAsString().equals(name)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    private JavaType resolveIn(Optional<TypeSketch> sketch, String name) {
        Map<String, JavaType> known = sketch.isPresent() ? namesIn(sketch.get()) : topLevelNames;
        JavaType type = known.get(name);
        if (type == null) {
            type = names.resolveName(name, sketch, imports);
            known.put(name, type);
        }
        return type;
    }

    private Map<String, JavaType> namesIn(TypeSketch sketch) {
        return namesByScope.computeIfAbsent(sketch.name(), key -> new HashMap<>());
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
        Node child = place;
        Node node = place.getParentNode().orElse(null);
        boolean certain = true;
        while (node != null) {
            Optional<Node> variable = scopes.variable(node, place, name);
            if (variable.isEmpty() && LocalScopes.isBody(node)) {
                variable = pattern(node, place, name);
            }
            if (variable.isPresent()) {
                return certain
                        ? Optional.of(new Symbol.Variable(variable.get(), typeOfVariable(variable.get())))
                        : Optional.empty();
            }
            if (EnclosingTypes.isTypeAround(node, child)) {
                MemberSearch.FieldSearch search = members.field(enclosing.type(node), name);
                if (search.exists().isYes()) {
                    // A supertype further inside that is not loadable may have a field of that name.
                    return certain ? search.field().map(field -> field) : Optional.empty();
                }
                certain &= search.exists().isNo();
            }
            child = node;
            node = node.getParentNode().orElse(null);
        }
        Optional<Symbol> imported = certain ? importedField(name) : Optional.empty();
        return imported.isPresent() ? imported : typeName(name, place);
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

    private Optional<Symbol> importedField(String name) {
        List<String> owners = new ArrayList<>(imports.staticMembers().getOrDefault(name, List.of()));
        owners.addAll(imports.staticTypes());
        for (String owner : owners) {
            Optional<Symbol.Field> field =
                    members.field(JavaType.declared(owner), name).field();
            if (field.isPresent()) {
                return field.map(found -> found);
            }
        }
        return Optional.empty();
    }

    /**
     * A name that no variable is known for. Where a supertype is not loadable an inherited field of that name could hide
     * the type; names in upper camel case are taken for types all the same.
     */
    private Optional<Symbol> typeName(String name, Node place) {
        if (!Character.isUpperCase(name.charAt(0))) {
            return Optional.empty();
        }
        JavaType type = resolveName(name, place);
        return type.isDeclared() ? Optional.of(new Symbol.TypeName(type)) : Optional.empty();
    }

    private Optional<Node> pattern(Node body, Node place, String name) {
        Optional<Node> nearest = Optional.empty();
        for (TypePatternExpr pattern : scopes.patterns(body, name)) {
            if (pattern.getBegin().isPresent()
                    && place.getBegin().isPresent()
                    && pattern.getBegin().get().isBefore(place.getBegin().get())) {
                nearest = Optional.of(pattern);
            }
        }
        return nearest;
    }

    /** The type of a declared variable. */
    private JavaType typeOfVariable(Node declaration) {
        JavaType known = variableTypes.get(declaration);
        if (known == null) {
            // Guards against a variable whose initializer uses it.
            variableTypes.put(declaration, JavaType.UNKNOWN);
            known = computeTypeOfVariable(declaration);
            variableTypes.put(declaration, known);
        }
        return known;
    }

    private JavaType computeTypeOfVariable(Node declaration) {
        if (declaration instanceof VariableDeclarator variable) {
            if (!variable.getType().isVarType()) {
                return resolve(variable.getType());
            }
            if (variable.getParentNode().flatMap(Node::getParentNode).orElse(null) instanceof ForEachStmt loop) {
                return elementType(typeOf(loop.getIterable()));
            }
            return variable.getInitializer().map(this::typeOf).orElse(JavaType.UNKNOWN);
        }
        if (declaration instanceof Parameter parameter) {
            return parameter.getType().isUnknownType()
                    ? JavaType.UNKNOWN
                    : resolve(parameter.getType()).array(parameter.isVarArgs() ? 1 : 0);
        }
        if (declaration instanceof TypePatternExpr pattern) {
            return resolve(pattern.getType());
        }
        return JavaType.UNKNOWN;
    }

    private JavaType elementType(JavaType iterable) {
        if (iterable.isArray()) {
            return iterable.component();
        }
        Optional<JavaType> found = hierarchy.asSuper(iterable, "java.lang.Iterable");
        return found.filter(type -> type.arguments().size() == 1)
                .map(type -> type.arguments().get(0))
                .orElse(JavaType.UNKNOWN);
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
            parameters.add(typeOfVariable(parameter));
        }
        return new MethodHeader(
                method.getNameAsString(),
                new Modifiers(Sketcher.bits(method.getModifiers())),
                List.of(),
                JavaType.UNKNOWN,
                parameters,
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
        JavaType receiver = receiver(call);
        Optional<List<Member>> methods = members.methods(receiver, call.getNameAsString());
        List<Member> result = new ArrayList<>();
        for (Member member : methods.orElse(List.of())) {
            if (accepts(member.method(), call.getArguments().size())) {
                result.add(member);
            }
        }
        return result;
    }

    private static boolean accepts(MethodHeader method, int arguments) {
        int parameters = method.parameters().size();
        return method.modifiers().has(Modifiers.VARARGS) ? arguments >= parameters - 1 : arguments == parameters;
    }

    @Override
    public JavaType receiver(MethodCallExpr call) {
        Optional<Expression> scope = call.getScope();
        if (scope.isPresent()) {
            JavaType type = qualifier(scope.get());
            return type.kind() == JavaType.Kind.VARIABLE && !type.isArray() ? bound(type.name(), call) : type;
        }
        String name = call.getNameAsString();
        Optional<Node> type = EnclosingTypes.around(call);
        while (type.isPresent()) {
            JavaType candidate = enclosing.type(type.get());
            Optional<List<Member>> methods = members.methods(candidate, name);
            if (methods.isEmpty()) {
                return JavaType.UNKNOWN;
            }
            if (!methods.get().isEmpty()) {
                return candidate;
            }
            type = EnclosingTypes.around(type.get());
        }
        return importedMethod(name);
    }

    /** The first bound of a type variable, where it is declared around a place. */
    private JavaType bound(String variable, Node place) {
        Optional<Node> around = place.getParentNode();
        while (around.isPresent()) {
            Optional<TypeParameter> parameter = around.get() instanceof NodeWithTypeParameters<?> generic
                    ? parameter(generic, variable)
                    : Optional.empty();
            if (parameter.isPresent()) {
                return parameter
                        .get()
                        .getTypeBound()
                        .getFirst()
                        .map(this::resolve)
                        .orElse(JavaType.OBJECT);
            }
            around = around.get().getParentNode();
        }
        return JavaType.UNKNOWN;
    }

    /** A method imported by its name hides those imported on demand (JLS 6.4.1). */
    private JavaType importedMethod(String name) {
        List<String> named = imports.staticMembers().getOrDefault(name, List.of());
        JavaType owner = importedMethod(named, name);
        return owner.isKnown() || !named.isEmpty() ? owner : importedMethod(imports.staticTypes(), name);
    }

    /** Code that compiles has its method somewhere: if only one of the types is not loadable, it must be that. */
    private JavaType importedMethod(List<String> owners, String name) {
        List<String> unknown = new ArrayList<>();
        for (String owner : owners) {
            JavaType candidate = JavaType.declared(owner);
            Optional<List<Member>> methods = members.methods(candidate, name);
            if (methods.isEmpty()) {
                unknown.add(owner);
            } else if (!methods.get().isEmpty()) {
                return candidate;
            }
        }
        return unknown.size() == 1 ? JavaType.declared(unknown.get(0)) : JavaType.UNKNOWN;
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
