package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Flags methods of one name and one number of parameters, which Python cannot tell apart. */
final class PythonOverload implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python-overload", Severity.INFO, "overloads that only the types of parameters tell apart")
            .offByDefault()
            .needs(Needs.NAMES);

    private static final Concern TYPES = Concerns.cost(
            "overloads of same arity",
            5,
            "one body with `isinstance` and `typing.overload`, `functools.singledispatchmethod`, or different names");
    private static final Concern VISITOR = Concerns.cost(
            "visitor overloads", 5, "`functools.singledispatchmethod`, or one name for each type that is visited");
    private static final Concern ALIKE = Concerns.cost(
            "overloads that are one function in Python",
            1,
            "one function: numbers of all sizes, boxes and sequences of all kinds fit");

    private static final int MIN_VISITOR = 3;
    private static final Set<String> NUMBERS = Set.of(
            "byte", "short", "int", "long", "float", "double", "Byte", "Short", "Integer", "Long", "Float", "Double",
            "Number");
    private static final Set<String> TEXTS = Set.of("String", "CharSequence");
    private static final Set<String> SEQUENCES = Set.of("Collection", "Iterable", "List", "Iterator");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.eachType(PythonOverload::check);
    }

    private static List<Finding> check(TypeDeclaration<?> type, RuleContext context) {
        List<MethodDeclaration> methods = type.getMethods();
        if (methods.size() < 2) {
            return List.of();
        }
        Map<String, List<MethodDeclaration>> groups = new LinkedHashMap<>();
        for (MethodDeclaration method : methods) {
            if (!method.getParameters().isEmpty()) {
                String key =
                        method.getNameAsString() + "/" + method.getParameters().size();
                groups.computeIfAbsent(key, name -> new ArrayList<>()).add(method);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<MethodDeclaration> group : groups.values()) {
            if (group.size() > 1 && !isGenericBridge(group, context)) {
                findings.add(finding(group, context));
            }
        }
        return findings;
    }

    private static Finding finding(List<MethodDeclaration> group, RuleContext context) {
        MethodDeclaration first = group.get(0);
        String name = first.getNameAsString();
        Concern concern = concern(group);
        String message = concern == ALIKE
                ? "`%s` is there %d times for types that Python has one of: carry it over as one function"
                        .formatted(name, group.size())
                : "`%s` is there %d times with %s: in Python the last definition wins, so it must look at the types itself or get more names"
                        .formatted(
                                name,
                                group.size(),
                                parameters(first.getParameters().size()));
        return context.atName(first, message).withConcern(concern);
    }

    private static String parameters(int count) {
        return count == 1 ? "one parameter" : count + " parameters";
    }

    private static Concern concern(List<MethodDeclaration> group) {
        boolean isAlike = true;
        for (int i = 0; i < group.get(0).getParameters().size(); i++) {
            Set<String> sorts = new LinkedHashSet<>();
            for (MethodDeclaration method : group) {
                sorts.add(sort(method.getParameter(i)));
            }
            isAlike &= sorts.size() == 1;
        }
        if (isAlike) {
            return ALIKE;
        }
        return group.get(0).getNameAsString().startsWith("visit") && group.size() >= MIN_VISITOR ? VISITOR : TYPES;
    }

    /** What Python makes of a type: numbers of all sizes are numbers, and arrays of all kinds are sequences. */
    private static String sort(Parameter parameter) {
        String type = parameter.getType().asString();
        int arguments = type.indexOf('<');
        String plain = arguments < 0 ? type : type.substring(0, arguments);
        if (parameter.isVarArgs()) {
            return "*";
        }
        if (NUMBERS.contains(plain)) {
            return "number";
        }
        if (TEXTS.contains(plain)) {
            return "text";
        }
        if (plain.equals("boolean") || plain.equals("Boolean")) {
            return "bool";
        }
        if (plain.equals("char") || plain.equals("Character")) {
            return "char";
        }
        // Bytes are a type of their own in Python, and an array of arrays asks for another body.
        boolean isArray = type.endsWith("[]") && !type.endsWith("[][]") && !type.equals("byte[]");
        return isArray || SEQUENCES.contains(plain) ? "sequence" : type;
    }

    /** Whether one of two methods takes a type variable where the other takes a type: the second is the first. */
    private static boolean isGenericBridge(List<MethodDeclaration> group, RuleContext context) {
        if (group.size() != 2) {
            return false;
        }
        for (int i = 0; i < group.get(0).getParameters().size(); i++) {
            Parameter left = group.get(0).getParameter(i);
            Parameter right = group.get(1).getParameter(i);
            if (!left.getType().asString().equals(right.getType().asString())
                    && !isVariable(left, context)
                    && !isVariable(right, context)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVariable(Parameter parameter, RuleContext context) {
        return context.types().resolve(parameter.getType()).kind() == JavaType.Kind.VARIABLE;
    }
}
