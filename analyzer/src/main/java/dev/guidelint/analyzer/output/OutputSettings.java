package dev.guidelint.analyzer.output;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the caller of a format knows and a scan does not. Everything that differs between two runs over the same code is
 * optional and left out unless it is given.
 *
 * @param version version of Guidelint
 * @param explainCommand what to type to read about a rule; its id is put behind it
 * @param colors whether text carries ANSI colours; the caller knows whether it goes to a terminal
 * @param width how many columns a line of source may take in text
 * @param maxFindings how many findings to write at most; empty for all
 * @param suppressed whether suppressed findings are written, too
 * @param exitCode exit code the run will end with, if it is known
 * @param versionControl where the sources came from, if that is to be told
 * @param invocation how and when the run was made, if that is to be told
 */
public record OutputSettings(
        String version,
        String explainCommand,
        boolean colors,
        int width,
        OptionalInt maxFindings,
        boolean suppressed,
        OptionalInt exitCode,
        Optional<VersionControl> versionControl,
        Optional<Invocation> invocation) {

    /**
     * Where the sources came from.
     *
     * @param repositoryUri absolute URI of the repository
     * @param revisionId commit
     * @param branch branch; empty if unknown
     */
    public record VersionControl(String repositoryUri, String revisionId, String branch) {}

    /**
     * How and when the run was made.
     *
     * @param commandLine what was typed; empty if unknown
     * @param startTimeUtc when it started, as SARIF writes times: {@code 2026-11-25T08:30:00.000Z}
     * @param endTimeUtc when it ended
     */
    public record Invocation(String commandLine, String startTimeUtc, String endTimeUtc) {}

    /** Settings that write all open findings without colours, and nothing that differs between two runs. */
    public static OutputSettings of(String version) {
        return builder(version).build();
    }

    /** Starts from the settings of {@link #of}. */
    public static Builder builder(String version) {
        return new Builder(version);
    }

    /** Collects settings. */
    public static final class Builder {
        private final String version;
        private String explainCommand = "guidelint explain";
        private boolean colors;
        private int width = 120;
        private OptionalInt maxFindings = OptionalInt.empty();
        private boolean suppressed;
        private OptionalInt exitCode = OptionalInt.empty();
        private Optional<VersionControl> versionControl = Optional.empty();
        private Optional<Invocation> invocation = Optional.empty();

        private Builder(String version) {
            this.version = version;
        }

        /** What to type to read about a rule. */
        public Builder explainCommand(String value) {
            explainCommand = value;
            return this;
        }

        /** Whether text carries ANSI colours. */
        public Builder colors(boolean value) {
            colors = value;
            return this;
        }

        /** How many columns a line of source may take in text. */
        public Builder width(int value) {
            width = value;
            return this;
        }

        /** How many findings to write at most. */
        public Builder maxFindings(int value) {
            maxFindings = OptionalInt.of(value);
            return this;
        }

        /** Whether suppressed findings are written, too. */
        public Builder suppressed(boolean value) {
            suppressed = value;
            return this;
        }

        /** Exit code the run will end with. */
        public Builder exitCode(int value) {
            exitCode = OptionalInt.of(value);
            return this;
        }

        /** Where the sources came from. */
        public Builder versionControl(VersionControl value) {
            versionControl = Optional.of(value);
            return this;
        }

        /** How and when the run was made. */
        Builder invocation(Invocation value) {
            invocation = Optional.of(value);
            return this;
        }

        /** The settings. */
        public OutputSettings build() {
            return new OutputSettings(
                    version,
                    explainCommand,
                    colors,
                    width,
                    maxFindings,
                    suppressed,
                    exitCode,
                    versionControl,
                    invocation);
        }
    }
}
