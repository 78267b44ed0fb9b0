package dev.guidelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {
    @TempDir
    Path folder;

    @Test
    void helpTellsANewcomerWhatToDo() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.out())
                .contains("scan")
                .contains("explain")
                .contains("guide init")
                .contains("Exit codes: 0 clean");
        assertThat(run.exitCode()).isZero();
        assertThat(CommandRun.of("scan", "--help").out())
                .contains("--class-path")
                .contains("--fail-on");
    }

    @Test
    void versionNamesGuidelintAndJava() {
        assertThat(CommandRun.of("--version").out()).startsWith("Guidelint 0.").contains("Java ");
    }

    @Test
    void explainShowsPageAndOptions() {
        CommandRun run = CommandRun.of("explain", "reassigned-parameter");

        assertThat(run.out())
                .contains("reassigned-parameter")
                .contains("report=\"first\"")
                .contains("rule::");
        assertThat(run.exitCode()).isZero();
        assertThat(CommandRun.of("explain", "reasigned-parameter").err())
                .contains("did you mean `reassigned-parameter`?");
        assertThat(CommandRun.of("explain", "reasigned-parameter").exitCode()).isEqualTo(2);
    }

    @Test
    void explainShowsWhatTheGuideHereMakesOfTheRule() throws IOException {
        Path guide = folder.resolve("guide.adoc");
        Files.writeString(guide, "= Ours\n\nrule::reassigned-parameter[severity=error,report=all]\n");

        assertThat(CommandRun.of("explain", "reassigned-parameter", "--guide", guide)
                        .out())
                .contains("Here, by")
                .contains("guide.adoc:3")
                .containsPattern("severity=\"error\" +<- .*guide.adoc:3")
                .contains("report=\"all\"");
        assertThat(CommandRun.of("explain", "raw-type", "--guide", guide).out()).contains("guide.adoc (off)");
    }

    @Test
    void rulesListsAllChapters() {
        CommandRun run = CommandRun.of("rules");

        assertThat(run.out().lines().filter(line -> line.startsWith("  "))).hasSizeGreaterThanOrEqualTo(24);
        assertThat(run.out()).contains("shared-state").contains("documentation").contains("guarded-by-violated");
    }

    @Test
    void theGuideCanBeCopiedCheckedAndShown() throws IOException {
        Path guide = folder.resolve("guide.adoc");

        assertThat(CommandRun.of("guide", "init", guide).exitCode()).isZero();
        assertThat(CommandRun.of("guide", "init", guide).exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("guide", "check", guide).out()).contains("rules are on");
        assertThat(guide).content().contains("include::{guidelint}/typing/chapter.adoc[]");
        String starter = CommandRun.of("guide", "check", guide).out();
        assertThat(CommandRun.of("guide", "init", guide, "--full", "--force").exitCode())
                .isZero();
        assertThat(guide).content().doesNotContain("include::");
        assertThat(CommandRun.of("guide", "check", guide).out()).isEqualTo(starter);
        Files.writeString(guide, "= Ours\n\nrule::missing-type-doc[severity=info]\n");
        assertThat(CommandRun.of("guide", "show", guide).out())
                .contains("missing-type-doc (guide.adoc:3)")
                .contains("severity=\"info\"  <- guide.adoc:3")
                .contains("skip-builders=\"false\"  <- default");
        Files.writeString(guide, "= Ours\n\nrule::missing-type-doc[severity=loud]\n");
        CommandRun bad = CommandRun.of("guide", "check", guide);
        assertThat(bad.err()).contains("guide.adoc:3:").contains("loud");
        assertThat(bad.exitCode()).isEqualTo(2);
    }

    @Test
    void completionIsAShellScript() {
        assertThat(CommandRun.of("completion").out()).contains("complete -F");
    }
}
