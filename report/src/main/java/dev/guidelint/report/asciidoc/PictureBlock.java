package dev.guidelint.report.asciidoc;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Puts a picture into a document: as part of a page, as an image in print. */
final class PictureBlock {
    private PictureBlock() {}

    /** Writes a picture under its title; nothing if it is empty. */
    static void write(String title, String svg, Writer out) throws IOException {
        if (svg.isEmpty()) {
            return;
        }
        out.write("." + title + "\n[.picture]\n--\nifdef::backend-html5[]\n++++\n" + svg + "\n++++\nendif::[]\n");
        String data = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        out.write("ifndef::backend-html5[]\nimage::data:image/svg+xml;base64," + data
                + "[pdfwidth=100%]\nendif::[]\n--\n\n");
    }
}
