package dev.guidelint.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The look of all pages: one style sheet with its fonts inside, and one script. */
public final class Style {
    private static final Pattern FONT = Pattern.compile("url\\((fonts/[a-z0-9-]+\\.woff2)\\)");

    private Style() {}

    /** The style sheet; fonts are part of it, nothing is fetched. */
    public static String sheet() {
        return FONT.matcher(text("style.css")).replaceAll(match -> {
            String data = Base64.getEncoder().encodeToString(bytes(Objects.requireNonNull(match.group(1))));
            return Matcher.quoteReplacement("url(data:font/woff2;base64," + data + ")");
        });
    }

    /** The script. Pages are complete without it. */
    public static String script() {
        return text("script.js");
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Style.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
