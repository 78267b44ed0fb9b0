package dev.guidelint.bench;

import java.util.regex.Pattern;

/**
 * One comparison: a rule of a peer and the rule of ours that is meant to find the same.
 *
 * @param id its short name, that users type
 * @param peer whose rule
 * @param peerRule the rule or check of the peer, or the id it has in `agree-checkstyle.xml`
 * @param peerMessage which messages of it count
 * @param rule our rule
 * @param options how our rule is configured to mean the same
 * @param sources which libraries it is compared on
 * @param anchor which of our lines is compared with the peer's line
 * @param subject what our findings must be about to count
 * @param where which lines count, on both sides
 * @param counted whether several findings on one line are compared one by one
 */
record Row(
        String id,
        Peer peer,
        String peerRule,
        Pattern peerMessage,
        String rule,
        String options,
        Sources sources,
        Anchor anchor,
        Subject subject,
        Where where,
        boolean counted) {

    /** A tool to compare with. */
    enum Peer {
        PMD,
        CHECKSTYLE
    }

    /** What is read. */
    enum Sources {
        /** The code of libraries. */
        MAIN,
        /** The tests of libraries. */
        TESTS
    }

    /** Which line of our finding is the peer's line. */
    enum Anchor {
        /** The first line of what is reported. */
        REGION,
        /** The first line of the declaration around it, from its modifiers or annotations on. */
        CONTEXT,
        /** The first line of the place that the finding refers to. */
        RELATED,
        /** The line of the assignment operator that writes the reported name. */
        OPERATOR,
        /** The line of the `catch` before the reported type. */
        CATCH
    }

    /** What our findings must be about. */
    enum Subject {
        ANYTHING,
        /** Not the declaration of a type. */
        METHODS,
        /** A return statement. */
        RETURNS,
        /** A block tag of a documentation comment. */
        TAGS
    }

    /** Which lines count. */
    enum Where {
        EVERYWHERE,
        /** Only lines of what code outside can see, whatever the peer thinks of the types around a member. */
        EXPORTED,
        /** Only lines in types that other files can name. */
        OPEN_TYPES
    }

    private static final Pattern ANY = Pattern.compile("");

    static Row pmd(String id, String peerRule, String rule, String options) {
        return of(id, Peer.PMD, peerRule, rule, options, Anchor.REGION);
    }

    static Row checkstyle(String id, String peerRule, String rule, String options, Anchor anchor) {
        return of(id, Peer.CHECKSTYLE, peerRule, rule, options, anchor);
    }

    private static Row of(String id, Peer peer, String peerRule, String rule, String options, Anchor anchor) {
        return new Row(
                id,
                peer,
                peerRule,
                ANY,
                rule,
                options,
                Sources.MAIN,
                anchor,
                Subject.ANYTHING,
                Where.EVERYWHERE,
                false);
    }

    Row at(Anchor another) {
        return new Row(
                id, peer, peerRule, peerMessage, rule, options, sources, another, subject, where, counted);
    }

    Row only(String messages, Subject what) {
        Pattern pattern = Pattern.compile(messages);
        return new Row(id, peer, peerRule, pattern, rule, options, sources, anchor, what, where, counted);
    }

    Row in(Where lines) {
        return new Row(id, peer, peerRule, peerMessage, rule, options, sources, anchor, subject, lines, counted);
    }

    Row onTests() {
        return new Row(
                id, peer, peerRule, peerMessage, rule, options, Sources.TESTS, anchor, subject, where, counted);
    }

    Row onePerFinding() {
        return new Row(id, peer, peerRule, peerMessage, rule, options, sources, anchor, subject, where, true);
    }
}
