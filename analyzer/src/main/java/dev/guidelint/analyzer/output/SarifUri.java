package dev.guidelint.analyzer.output;

import java.nio.charset.StandardCharsets;

/** Paths as relative URI references (RFC 3986). */
final class SarifUri {
    private static final String HEX = "0123456789ABCDEF";
    private static final String PLAIN = "/-._~!$&'()*+,;=@";

    private SarifUri() {}

    /** A relative path with forward slashes, percent-encoded. */
    static String of(String path) {
        int plain = 0;
        while (plain < path.length() && isPlain(path.charAt(plain))) {
            plain++;
        }
        if (plain == path.length()) {
            return path;
        }
        StringBuilder uri = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isPlain(c)) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return uri.toString();
    }

    /** A colon is none of these: in the first segment it would end a scheme. */
    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0;
    }
}
