package dev.guidelint.analyzer.guide;

import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings that the document makes with attributes of its own. The guide wins over what it includes. */
final class DocumentValues {
    /**
     * A setting of the document.
     *
     * @param value the value
     * @param text the value as written
     * @param origin where it is set
     */
    record Value<T>(T value, String text, String origin) {}

    private final Values values;
    private final Map<String, GuideAttribute> attributes = new HashMap<>();

    DocumentValues(Guide guide, Values values) {
        this.values = values;
        for (GuideAttribute attribute : guide.attributes()) {
            GuideAttribute earlier = attributes.get(attribute.name());
            boolean isFromOutside = earlier != null && earlier.file().isEmpty();
            if (!isFromOutside && (earlier == null || attribute.depth() <= earlier.depth())) {
                attributes.put(attribute.name(), attribute);
            }
        }
    }

    /** The value that the document gives an option; empty if it gives none, or one that is reported as wrong. */
    <T> Optional<Value<T>> get(Option<T> option) {
        GuideAttribute attribute = attributes.get(option.name());
        if (attribute == null || !attribute.isSet()) {
            return Optional.empty();
        }
        Optional<T> value = values.parse(option, attribute);
        return value.map(parsed -> new Value<>(parsed, attribute.value(), origin(attribute)));
    }

    /** The severity from which on findings fail a build; empty if they never do. */
    Optional<Severity> failOn() {
        CommonOptions.Gate gate = get(CommonOptions.FAIL_ON).map(Value::value).orElse(CommonOptions.Gate.ERROR);
        return gate == CommonOptions.Gate.NEVER ? Optional.empty() : Optional.of(Severity.valueOf(gate.name()));
    }

    /** All settings of the document that are about the project as a whole. */
    List<SettingValue> shown() {
        List<SettingValue> shown = new ArrayList<>();
        GuideAttribute gate = attributes.get(CommonOptions.FAIL_ON.name());
        boolean isSet = gate != null && gate.isSet();
        shown.add(
                isSet && gate != null
                        ? new SettingValue(gate.name(), gate.value(), origin(gate))
                        : new SettingValue(
                                CommonOptions.FAIL_ON.name(),
                                CommonOptions.FAIL_ON.defaultText(),
                                SettingValue.DEFAULT));
        for (String name : CommonOptions.PROJECT_WIDE) {
            GuideAttribute attribute = attributes.get(name);
            if (attribute != null && attribute.isSet()) {
                shown.add(new SettingValue(name, attribute.value(), origin(attribute)));
            }
        }
        return shown;
    }

    private static String origin(GuideAttribute attribute) {
        return attribute.file().isEmpty() ? "command line" : attribute.file() + ":" + attribute.line();
    }
}
