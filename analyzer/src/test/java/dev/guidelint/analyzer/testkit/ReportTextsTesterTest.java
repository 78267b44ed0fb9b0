package dev.guidelint.analyzer.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guidelint.analyzer.page.RulePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTextsTesterTest {
    @Test
    void acceptsWhatIsWellFormedAndWhatIsLeftOut() {
        verify(":unit: gate | gates\n:many: {count} gates are open\n:note: Sheep see it.");
        verify("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            unit; gate; a singular and a plural
            unit; gate | ; a singular and a plural
            unit; gate | gates | all gates; a singular and a plural
            none; Every gate is shut.; goes without the stop
            one; One gate is open.; goes without the stop
            one; {count} gate is open; stands once in `many` and nowhere else
            many; Many gates are open; stands once in `many` and nowhere else
            many; {count} of {count} gates are open; stands once in `many` and nowhere else
            many; {count} gates are open.; goes without the stop
            none; No open-gate anywhere; the name of the rule
            note; Sheep see it; ends with a stop
            next; Shut it; ends with a stop
            next; Shut the `Gate.; a backtick is missing
            """)
    void refuses(String name, String text, String problem) {
        assertThatThrownBy(() -> verify(":" + name + ": " + text))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("page of `open-gate`, `" + name + "`: ")
                .hasMessageContaining(problem);
    }

    private static void verify(String header) {
        ReportTextsTester.verify(RulePage.parse("A.adoc", "= `open-gate`: open gate\n" + header + "\n\nWhy.\n"));
    }
}
