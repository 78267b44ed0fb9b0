package dev.guidelint.analyzer.evidence;

import dev.guidelint.analyzer.api.Region;
import java.util.Optional;

/**
 * Something that went wrong with the scan itself, as opposed to the code that was scanned.
 *
 * @param kind what sort of trouble it is
 * @param path the file it is about, relative to the root of the scan; empty if it is about none
 * @param region the place in that file, if there is one
 * @param rule id of the rule it is about, if there is one
 * @param message what happened, for people, one line
 */
public record Notification(Kind kind, String path, Optional<Region> region, Optional<String> rule, String message) {

    /** The sorts of trouble. */
    public enum Kind {
        /** A file or folder could not be read; what was in it is missing from the result. */
        UNREADABLE(true),
        /** A rule crashed in a file; its findings there are missing from the result. */
        RULE_CRASHED(true),
        /** Something was read otherwise than it was written, for example malformed bytes. */
        REPAIRED(false),
        /** Something the user may want to know. */
        NOTE(false);

        private final boolean failure;

        Kind(boolean failure) {
            this.failure = failure;
        }

        /** Whether something is missing from the result, so that the scan has failed in part. */
        public boolean isFailure() {
            return failure;
        }
    }
}
