package dev.guidelint.report.page;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.OptionsBuilder;
import org.asciidoctor.SafeMode;
import org.asciidoctor.log.LogHandler;

/**
 * Asciidoctor, started once for any number of documents. Starting it costs about two seconds. Not thread-safe: Asciidoctor
 * logs for the whole process.
 */
public final class Converter implements AutoCloseable {
    private final Asciidoctor asciidoctor = Asciidoctor.Factory.create();
    private final List<String> warnings = new ArrayList<>();
    private final LogHandler log = entry -> warnings.add(entry.getMessage());

    /** Starts Asciidoctor. */
    public Converter() {
        Logger.getLogger("asciidoctor").setUseParentHandlers(false);
        asciidoctor.registerLogHandler(log);
    }

    /** What Asciidoctor had to say about the documents so far. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** The converter itself, for extensions. */
    Asciidoctor asciidoctor() {
        return asciidoctor;
    }

    /**
     * A document as HTML.
     *
     * @param text AsciiDoc
     * @param folder the folder that pictures and links of the document are relative to
     * @param attributes document attributes besides the usual ones
     */
    public String html(String text, Path folder, Map<String, Object> attributes) {
        return asciidoctor.convert(text, options("html5", folder, attributes).build());
    }

    /** A document as PDF. */
    byte[] pdf(String text, Path folder, Map<String, Object> attributes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        asciidoctor.convert(
                text, options("pdf", folder, attributes).toStream(out).build());
        return out.toByteArray();
    }

    private static OptionsBuilder options(String backend, Path folder, Map<String, Object> attributes) {
        AttributesBuilder all = Attributes.builder();
        attributes.forEach(all::attribute);
        // Safe: nothing outside the folder of the guide is read, and the network is not asked.
        return Options.builder()
                .backend(backend)
                .safe(SafeMode.SAFE)
                .standalone(true)
                .baseDir(folder.toFile())
                .attributes(all.build());
    }

    @Override
    public void close() {
        asciidoctor.unregisterLogHandler(log);
        asciidoctor.shutdown();
    }
}
