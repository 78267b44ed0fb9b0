package dev.guidelint.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Makes a booklet of a document. */
final class Booklet {
    private Booklet() {}

    /**
     * The bytes of a PDF.
     *
     * @param text AsciiDoc
     * @param folder the folder that pictures of the document are relative to
     * @throws IOException if the theme cannot be unpacked
     */
    static byte[] of(String text, Path folder, Converter converter) throws IOException {
        Path work = Files.createTempDirectory("guidelint-pdf");
        try {
            Path theme = work.resolve("guidelint-theme.yml");
            Files.writeString(theme, Style.text("theme.yml"));
            Map<String, Object> attributes = new HashMap<>();
            attributes.put("pdf-theme", theme.toString());
            attributes.put("source-highlighter", "rouge");
            attributes.put("icons", "font");
            attributes.put("reproducible", "");
            attributes.put("nofooter!", "");
            attributes.put("toc!", "");
            return converter.pdf(text, folder, attributes);
        } finally {
            Scratch.delete(work);
        }
    }
}
