package dev.guidelint.analyzer.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.guidelint.analyzer.evidence.Notification;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.evidence.ScanResult.Degraded;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what is to be said about a run as a whole. */
final class SarifRun {
    private static final OutputSettings.VersionControl UNVERSIONED =
            new OutputSettings.VersionControl("urn:guidelint:no-version-control", "", "");

    private final JsonGenerator json;
    private final ScanResult result;
    private final OutputSettings settings;
    private final SarifLocations locations;
    private final Map<String, Integer> ruleIndexes = new HashMap<>();

    SarifRun(JsonGenerator json, ScanResult result, OutputSettings settings) {
        this.json = json;
        this.result = result;
        this.settings = settings;
        this.locations = new SarifLocations(json, result);
        for (int i = 0; i < result.rules().size(); i++) {
            ruleIndexes.put(result.rules().get(i).info().id(), i);
        }
    }

    /** Names the folder that paths are relative to. Where it is, nobody else needs to know. */
    void sourceRoot() throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(SarifLocations.ROOT);
        json.writeObjectFieldStart("description");
        json.writeStringField("text", "The root of the source tree.");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Readers ask for it always; where there is no version control the name says so. */
    void versionControl() throws IOException {
        OutputSettings.VersionControl origin = settings.versionControl().orElse(UNVERSIONED);
        json.writeArrayFieldStart("versionControlProvenance");
        json.writeStartObject();
        json.writeStringField("repositoryUri", origin.repositoryUri());
        if (!origin.revisionId().isEmpty()) {
            json.writeStringField("revisionId", origin.revisionId());
        }
        if (!origin.branch().isEmpty()) {
            json.writeStringField("branch", origin.branch());
        }
        json.writeObjectFieldStart("mappedTo");
        // The URI is not needed by the specification, but tools crash without it.
        json.writeStringField("uri", "./");
        json.writeStringField("uriBaseId", SarifLocations.ROOT);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** What went wrong is told once, in the first run. */
    void invocation(boolean isFirst, int omitted) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        // Findings are no failure, and neither is one unreadable file: GitHub would show the whole analysis as failed.
        json.writeBooleanField("executionSuccessful", true);
        if (settings.exitCode().isPresent()) {
            json.writeNumberField("exitCode", settings.exitCode().getAsInt());
        }
        if (settings.invocation().isPresent()) {
            OutputSettings.Invocation invocation = settings.invocation().get();
            if (!invocation.commandLine().isEmpty()) {
                json.writeStringField("commandLine", invocation.commandLine());
            }
            json.writeStringField("startTimeUtc", invocation.startTimeUtc());
            json.writeStringField("endTimeUtc", invocation.endTimeUtc());
        }
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Notification notification : isFirst ? result.notifications() : List.<Notification>of()) {
            notification(notification);
        }
        if (isFirst && omitted > 0) {
            String text = Words.count(omitted, "finding") + " left out: there are more than were asked for.";
            notification(new Notification(Notification.Kind.NOTE, "", Optional.empty(), Optional.empty(), text));
        }
        json.writeEndArray();
        if (isFirst) {
            degraded();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void notification(Notification notification) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", level(notification.kind()));
        message(notification.message());
        if (!notification.path().isEmpty()) {
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            if (notification.region().isPresent()) {
                locations.physical(notification.path(), notification.region().get());
            } else {
                json.writeObjectFieldStart("physicalLocation");
                locations.artifact(notification.path());
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndArray();
        }
        if (notification.rule().isPresent()) {
            associatedRule(notification.rule().get());
        }
        json.writeEndObject();
    }

    private void degraded() throws IOException {
        if (result.degraded().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("toolConfigurationNotifications");
        for (Degraded rule : result.degraded()) {
            json.writeStartObject();
            json.writeStringField("level", "note");
            message("The rule could not give a full answer: " + rule.reason());
            associatedRule(rule.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void message(String text) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private void associatedRule(String id) throws IOException {
        json.writeObjectFieldStart("associatedRule");
        json.writeStringField("id", id);
        Integer index = ruleIndexes.get(id);
        if (index != null) {
            json.writeNumberField("index", index);
        }
        json.writeEndObject();
    }

    private static String level(Notification.Kind kind) {
        return switch (kind) {
            case UNREADABLE, RULE_CRASHED -> "error";
            case REPAIRED -> "warning";
            case NOTE -> "note";
        };
    }
}
