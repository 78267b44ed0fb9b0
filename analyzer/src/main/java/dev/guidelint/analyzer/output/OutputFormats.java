package dev.guidelint.analyzer.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The formats that can be asked for, by name. */
public final class OutputFormats {
    private final List<OutputFormat> formats;

    private OutputFormats(List<OutputFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** The formats that the engine itself brings. */
    public static OutputFormats standard() {
        return new OutputFormats(List.of(new TextFormat(), new JsonFormat(), new SarifFormat()));
    }

    /** The same formats and one more; it replaces one of the same name. */
    public OutputFormats with(OutputFormat format) {
        List<OutputFormat> more = new ArrayList<>(formats);
        more.removeIf(other -> other.name().equals(format.name()));
        more.add(format);
        return new OutputFormats(more);
    }

    /** The format of that name. */
    public Optional<OutputFormat> find(String name) {
        for (OutputFormat format : formats) {
            if (format.name().equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The names of all formats, the one for people first. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (OutputFormat format : formats) {
            names.add(format.name());
        }
        return List.copyOf(names);
    }
}
