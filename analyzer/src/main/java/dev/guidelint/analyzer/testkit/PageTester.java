package dev.guidelint.analyzer.testkit;

import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.page.Example;
import dev.guidelint.analyzer.page.RulePage;
import java.util.List;
import java.util.Optional;

/**
 * Tests that the page of a rule keeps its promises: flagged examples give exactly the findings that their comments name, fine
 * ones none, and the page has the shape that readers know from all others. What its header says for reports must read well
 * there.
 *
 * <p>An example may set options of the rule with the attribute {@code options="name=value;name=value"}, the path of its
 * file with {@code file}, and with {@code release} and {@code target} the Java releases it is written for and meant to
 * run on. An example of several files begins each of them with a line {@code // File: path}.
 */
public final class PageTester {
    private static final List<String> HEADINGS =
            List.of("Flagged", "Fine", "Not reported", "Fix", "Departures", "References");

    private static final String FILE = "// File: ";

    private PageTester() {}

    /**
     * Tests the page of a rule.
     *
     * @return how many examples it has
     * @throws AssertionError if the page promises something that the rule does not keep
     */
    public static int verify(Rule rule) {
        RulePage page = RulePage.of(rule);
        String id = rule.info().id();
        if (!page.rule().equals(id)) {
            throw new AssertionError("the page of `" + id + "` is titled with `" + page.rule() + "`");
        }
        verifyHeadings(page, id);
        ReportTextsTester.verify(page);
        boolean hasFlagged = false;
        boolean hasFine = false;
        String flagged = "";
        for (Example example : page.examples()) {
            if (example.role() == Example.Role.FIXED) {
                verifyFix(rule, flagged, example);
                continue;
            }
            boolean isFlagged = example.role() == Example.Role.FLAGGED;
            flagged = isFlagged ? example.code() : flagged;
            boolean isMarked = !MarkedSource.of(example.code()).expectations().isEmpty();
            if (isFlagged != isMarked) {
                throw new AssertionError("page of `" + id + "`, line " + example.line() + ": "
                        + (isFlagged ? "a flagged example names no finding" : "a fine example names a finding"));
            }
            hasFlagged |= isFlagged;
            hasFine |= !isFlagged;
            run(rule, example);
        }
        if (!hasFlagged || !hasFine) {
            throw new AssertionError("the page of `" + id + "` needs a flagged and a fine example");
        }
        return page.examples().size();
    }

    private static void verifyFix(Rule rule, String flagged, Example example) {
        tester(rule, example).fix(MarkedSource.of(flagged).source()).to(example.code());
    }

    private static void run(Rule rule, Example example) {
        RuleTester tester = tester(rule, example);
        String path = example.attributes().getOrDefault("file", "");
        try {
            if (example.code().startsWith(FILE)) {
                checkFiles(tester, example.code());
            } else if (path.isEmpty()) {
                tester.check(example.code());
            } else {
                tester.check(path, example.code());
            }
        } catch (AssertionError e) {
            throw new AssertionError(
                    "page of `" + rule.info().id() + "`, example at line " + example.line() + ": " + e.getMessage(), e);
        }
    }

    private static void checkFiles(RuleTester tester, String code) {
        RuleTester all = tester;
        String path = "";
        String source = "";
        for (String file : code.split("(?m)^" + FILE, -1)) {
            if (!path.isEmpty()) {
                all = all.withFile(path, source);
            }
            int end = file.indexOf('\n');
            path = file.substring(0, Math.max(0, end)).strip();
            source = file.substring(end + 1);
        }
        all.check(path, source);
    }

    private static RuleTester tester(Rule rule, Example example) {
        RuleTester tester = RuleTester.of(rule);
        for (String option : example.attributes().getOrDefault("options", "").split(";", -1)) {
            int equals = option.indexOf('=');
            if (equals > 0) {
                tester = tester.with(
                        option.substring(0, equals).strip(),
                        option.substring(equals + 1).strip());
            }
        }
        Optional<String> release = Optional.ofNullable(example.attributes().get("release"));
        Optional<String> target = Optional.ofNullable(example.attributes().get("target"));
        tester = release.isPresent() ? tester.withRelease(Integer.parseInt(release.get())) : tester;
        return target.isPresent() ? tester.withTarget(Integer.parseInt(target.get())) : tester;
    }

    /** Headings may be left out, but come in one order. */
    private static void verifyHeadings(RulePage page, String id) {
        int last = -1;
        for (String heading : page.sectionTitles()) {
            int place = HEADINGS.indexOf(heading);
            if (place <= last) {
                throw new AssertionError("the page of `" + id + "` has the section `" + heading
                        + "` where it does not belong; the order is " + String.join(", ", HEADINGS));
            }
            last = place;
        }
    }
}
