package dev.guidelint.bench;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One comparison: a rule of a peer and the rule of ours that is meant to find the same.
 *
 * @param id its short name, that users type
 * @param peer whose rule
 * @param peerRule the rule or check of the peer, configured in `agree-pmd.xml` or `agree-checkstyle.xml`
 * @param peerMessage which messages of it count
 * @param rule our rule
 * @param options how our rule is configured to mean the same
 * @param anchor which of our lines is compared with the peer's line
 * @param subject what our findings must be about to count
 * @param counted whether several findings on one line are compared one by one
 */
record Row(
        String id,
        Peer peer,
        String peerRule,
        Pattern peerMessage,
        String rule,
        String options,
        Anchor anchor,
        Subject subject,
        boolean counted) {

    /** A tool to compare with. */
    enum Peer {
        PMD,
        CHECKSTYLE
    }

    /** Which line of our finding is the peer's line. */
    enum Anchor {
        /** The first line of what is reported. */
        REGION,
        /** The first line of the declaration around it, from its modifiers or annotations on. */
        CONTEXT,
        /** The line of the assignment operator that writes the reported name. */
        OPERATOR,
        /** The line of the `catch` before the reported type. */
        CATCH,
        /** The first place that our finding refers to. */
        RELATED
    }

    /** What our findings must be about. */
    enum Subject {
        ANYTHING,
        /** Not the declaration of a type. */
        METHODS,
        /** A return statement. */
        RETURNS
    }

    private static final Pattern ANY = Pattern.compile("");

    private static Row pmd(String id, String peerRule, String rule, String options) {
        return new Row(id, Peer.PMD, peerRule, ANY, rule, options, Anchor.REGION, Subject.ANYTHING, false);
    }

    private static Row checkstyle(String id, String peerRule, String rule, String options, Anchor anchor) {
        return new Row(id, Peer.CHECKSTYLE, peerRule, ANY, rule, options, anchor, Subject.ANYTHING, false);
    }

    private Row onePerFinding() {
        return new Row(id, peer, peerRule, peerMessage, rule, options, anchor, subject, true);
    }

    private Row at(Anchor place) {
        return new Row(id, peer, peerRule, peerMessage, rule, options, place, subject, counted);
    }

    private Row only(String messages, Subject what) {
        return new Row(id, peer, peerRule, Pattern.compile(messages), rule, options, anchor, what, counted);
    }

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
                    Anchor.OPERATOR),
            pmd("2", "InstantiableUtilityClass", "utility-class-constructor", "exemptions=false"),
            checkstyle("3", "InterfaceIsType", "constants-interface", "check=declaration,strict=true", Anchor.CONTEXT),
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
            checkstyle("12", "IllegalCatch", "catch-too-broad", "policy=strict", Anchor.CATCH)
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
                    Anchor.CONTEXT),
            checkstyle(
                    "15",
                    "MissingJavadocMethod",
                    "missing-method-doc",
                    "min-visibility=protected,accessors=true,main=true,empty-constructors=true,overrides=annotation,"
                            + "internal-packages=\"\"",
                    Anchor.CONTEXT),
            checkstyle(
                    "field",
                    "VisibilityModifier",
                    "public-mutable-field",
                    "include-static=true,final-mutable=false,allow-annotated=false",
                    Anchor.REGION),
            checkstyle("param", "JavadocMethod", "doc-param-mismatch", "missing=all,internal-packages=\"\"", Anchor.REGION)
                    .only("@param", Subject.METHODS),
            checkstyle("all", "SuppressWarnings", "suppress-all", "keys=all,tool-keys=\"\",empty=false", Anchor.REGION),
            pmd("finally", "ReturnFromFinallyBlock", "finally-discards-exception", "throws=false")
                    .only("", Subject.RETURNS),
            checkstyle(
                    "dangling",
                    "InvalidJavadocPosition",
                    "doc-dangling",
                    "almost=false,license-words=\"\"",
                    Anchor.REGION),
            checkstyle(
                    "empty",
                    "NonEmptyAtclauseDescription",
                    "doc-empty",
                            "summary=false,tags=\"param,return,throws,exception,deprecated\"",
                            Anchor.REGION)
                    .only("At-clause", Subject.ANYTHING),
            checkstyle("vars", "JavadocVariable", "missing-field-doc", "internal-packages=\"\"", Anchor.CONTEXT),
            checkstyle(
                    "wide",
                    "WideUnchecked",
                    "unchecked-suppression-too-wide",
                    "methods=false,exemptions=false",
                    Anchor.REGION),
            pmd(
                            "flow",
                            "ExceptionAsFlowControl",
                            "exception-as-control-flow",
                            "generic-catch=true,translating-catch=true")
                    .at(Anchor.RELATED));
}
