package dev.guidelint.bench;

import static dev.guidelint.bench.Row.checkstyle;
import static dev.guidelint.bench.Row.pmd;

import java.util.List;
import java.util.Set;

/** The comparisons. Whoever adds one gives the peer its configuration in `agree-pmd.xml` or `agree-checkstyle.xml`. */
final class Rows {

    private Rows() {}

    /** The comparisons, in order. */
    static final List<Row> ALL = List.of(
            pmd(
                    "1",
                    "AvoidReassigningParameters",
                    "reassigned-parameter",
                    "report=first,lambda-parameters=false,allow-normalisation=false"),
            checkstyle(
                    "1'",
                    "ParameterAssignment",
                    "reassigned-parameter",
                    "report=all,lambda-parameters=true,allow-normalisation=false",
                    Row.Anchor.OPERATOR),
            pmd("2", "InstantiableUtilityClass", "utility-class-constructor", "exemptions=false"),
            checkstyle("3", "InterfaceIsType", "constants-interface", "check=declaration,strict=true", Row.Anchor.CONTEXT),
            pmd("4", "AvoidAccessibilityAlteration", "reflective-access", "calls=setAccessible,privileged-exempt=true"),
            pmd(
                    "5",
                    "MethodReturnsInternalArray",
                    "returns-internal-mutable",
                    "kinds=array,scope=declared,branches=false,exempt-frameworks=false,exempt-documented=false"),
            pmd(
                    "6",
                    "ArrayIsStoredDirectly",
                    "stores-external-mutable",
                    "kinds=array,scope=declared,varargs=true,exempt-frameworks=false"),
            pmd(
                    "7",
                    "MutableStaticState",
                    "non-final-static-field",
                    "visibility=\"public,protected,package\",annotations-exempt=false"),
            pmd(
                    "8",
                    "ReturnEmptyCollectionRatherThanNull",
                    "null-for-collection",
                    "private=true,overriding=true,primitive-arrays=true,through-locals=true,nullable-exempt=false,"
                            + "exempt-names=\"\",extra-types=\"\""),
            pmd(
                    "9",
                    "AvoidPrintStackTrace",
                    "print-stack-trace",
                    "streams=false,dump-stack=false,super-calls=true,allow-in-main=false"),
            pmd(
                    "10",
                    "SystemPrintln",
                    "console-output",
                    "methods=\"print,println,printf\",io-class=false,allow-in-cli=false"),
            pmd(
                    "11",
                    "EmptyCatchBlock",
                    "swallowed-exception",
                    "comment-counts=any,names=\"^(ignored|expected)$\",inert=false,fail-idiom=false,interrupted=report"),
            checkstyle("12", "IllegalCatch", "catch-too-broad", "policy=strict", Row.Anchor.CATCH)
                    .onePerFinding(),
            pmd("12'", "AvoidCatchingGenericException", "catch-too-broad", "policy=strict")
                    .onePerFinding(),
            pmd(
                    "13",
                    "PreserveStackTrace",
                    "lost-cause",
                    "unwrap-ok=false,ignored-types=\"\",require-cause-constructor=false"),
            checkstyle(
                    "14",
                    "MissingJavadocType",
                    "missing-type-doc",
                    "min-visibility=protected,skip-annotations=\"\",module-aware=false,internal-packages=\"\"",
                    Row.Anchor.CONTEXT)
                    .in(Row.Where.EXPORTED),
            checkstyle(
                    "15",
                    "MissingJavadocMethod",
                    "missing-method-doc",
                    "min-visibility=protected,accessors=true,main=true,empty-constructors=true,overrides=annotation,"
                            + "internal-packages=\"\"",
                    Row.Anchor.CONTEXT)
                    .in(Row.Where.EXPORTED),
            checkstyle(
                    "field",
                    "VisibilityModifier",
                    "public-mutable-field",
                    "include-static=true,final-mutable=false,allow-annotated=false",
                    Row.Anchor.REGION)
                    .in(Row.Where.OPEN_TYPES),
            checkstyle("param", "JavadocMethod", "doc-param-mismatch", "missing=all,internal-packages=\"\"", Row.Anchor.REGION)
                    .only("@param", Row.Subject.METHODS)
                    .in(Row.Where.EXPORTED),
            checkstyle("all", "SuppressWarnings", "suppress-all", "keys=all,tool-keys=\"\",empty=false", Row.Anchor.REGION),
            pmd("finally", "ReturnFromFinallyBlock", "finally-discards-exception", "throws=false")
                    .only("", Row.Subject.RETURNS),
            checkstyle(
                    "dangling",
                    "InvalidJavadocPosition",
                    "doc-dangling",
                    "almost=false,license-words=\"\"",
                    Row.Anchor.REGION),
            checkstyle(
                    "vars",
                    "JavadocVariable",
                    "missing-field-doc",
                    "min-visibility=protected,loggers=true,module-aware=false,internal-packages=\"\"",
                    Row.Anchor.CONTEXT)
                    .in(Row.Where.EXPORTED),
            checkstyle(
                    "empty",
                    "NonEmptyAtclauseDescription",
                    "doc-empty",
                    "tags=\"param,return,throws,exception,deprecated\",summary=false",
                    Row.Anchor.REGION)
                    .only("^At-clause", Row.Subject.TAGS),
            checkstyle(
                    "wide",
                    "WideUnchecked",
                    "unchecked-suppression-too-wide",
                    "methods=false,exemptions=false",
                    Row.Anchor.REGION),
            pmd(
                    "flow",
                    "ExceptionAsFlowControl",
                    "exception-as-control-flow",
                    "generic-catch=true,translating-catch=true")
                    .at(Row.Anchor.RELATED),
            pmd(
                    "test",
                    "UnitTestShouldIncludeAssert",
                    "test-without-assertion",
                    "depth=0,assert-statement=false,assertion-names=\"^(assert|check|verify).*|^fail(With)?$\","
                            + "fluent-types=\"\",smoke-names=\"\",unresolved=report,exempt=\"\"")
                    .onTests());

    /** Those with these ids. */
    static List<Row> named(Set<String> ids) {
        List<Row> found = ALL.stream().filter(row -> ids.contains(row.id())).toList();
        if (found.size() != ids.size()) {
            throw new Trouble("unknown row in " + String.join(",", ids) + "; there are "
                    + String.join(", ", ALL.stream().map(Row::id).toList()));
        }
        return found;
    }
}
