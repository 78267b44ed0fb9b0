package dev.guidelint.analyzer.api;

import java.util.Locale;
import java.util.Optional;

/**
 * What a finding means for a migration: how it will make itself felt, from when on, and what it weighs. Findings of the
 * same rule and subject are one piece of work, however many lines they are.
 *
 * @param level how it makes itself felt
 * @param release the Java release in which it starts to matter; 0 if it does not depend on one
 * @param subject what the work is about: the qualified name of a type, a package, a coordinate, a construct of the language
 * @param api the exact element, such as {@code java.lang.Thread#stop()}; the subject if there is nothing more exact
 * @param weight effort for one piece of such work in one place: 0 (nothing to do), 1, 2, 3, 5 or 8
 * @param scope whether more files mean more work
 * @param confidence how surely the code means that element
 * @param advice what to do, in a few words with code in backticks and without a final stop; empty if there is none
 * @param silence why a compiler would say nothing here, if it would not: the finding counts as suppressed
 */
public record Concern(
        Level level,
        int release,
        String subject,
        String api,
        int weight,
        Scope scope,
        Confidence confidence,
        String advice,
        Optional<String> silence) {

    /** How it makes itself felt, the worst first. */
    public enum Level {
        /** The code does not compile, or the program does not start. */
        BREAKS(Severity.ERROR),
        /** It compiles and fails when it runs. */
        FAILS(Severity.ERROR),
        /** It works, and somebody warns. */
        WARNS(Severity.WARNING),
        /** It works differently. */
        CHANGES(Severity.WARNING),
        /** A decision to take: the other side has no such thing, or another one. */
        DECISION(Severity.INFO),
        /** It works as before, and there is a better way now. */
        IDIOM(Severity.INFO),
        /** The other side does this better: less work than it looks. */
        GAIN(Severity.INFO);

        private final Severity severity;

        Level(Severity severity) {
            this.severity = severity;
        }

        /** The severity of such a finding. */
        public Severity severity() {
            return severity;
        }

        /** The name as reports write it: lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether more files mean more work. */
    public enum Scope {
        /** They do, though less and less: whoever has done one knows the next. */
        FILES,
        /** They do not: it is done once, by a search and replace or in one place. */
        PROJECT
    }

    /** How surely the code means the element. */
    public enum Confidence {
        /** The compiler would say the same. */
        RESOLVED,
        /** The declared types of names say so. */
        DECLARED,
        /** Only the name says so. */
        NAME
    }

    /** A concern about something, of no particular release, resolved, without advice, growing with the files. */
    public static Concern of(Level level, String subject, int weight) {
        return new Concern(level, 0, subject, subject, weight, Scope.FILES, Confidence.RESOLVED, "", Optional.empty());
    }

    /** The same, starting to matter in a Java release. */
    public Concern since(int value) {
        return new Concern(level, value, subject, api, weight, scope, confidence, advice, silence);
    }

    /** The same about an exact element. */
    public Concern about(String value) {
        return new Concern(level, release, subject, value, weight, scope, confidence, advice, silence);
    }

    /** The same, done once however many files there are. */
    public Concern once() {
        return new Concern(level, release, subject, api, weight, Scope.PROJECT, confidence, advice, silence);
    }

    /** The same, less or more sure. */
    public Concern confidence(Confidence value) {
        return new Concern(level, release, subject, api, weight, scope, value, advice, silence);
    }

    /** The same with advice. */
    public Concern advice(String value) {
        return new Concern(level, release, subject, api, weight, scope, confidence, value, silence);
    }

    /** The same where a compiler would say nothing. */
    public Concern silence(String reason) {
        return new Concern(level, release, subject, api, weight, scope, confidence, advice, Optional.of(reason));
    }
}
