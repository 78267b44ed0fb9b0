package dev.guidelint.analyzer.guide;

import java.util.ArrayList;
import java.util.List;

/** Names of files of a guide: paths with forward slashes, possibly behind the prefix of the packaged guide. */
final class Names {
    /** What {@code {docdir}} stands for in an include: the folder of the guide. */
    static final String ROOT = "docdir:";

    private Names() {}

    /** The name of a file that another one includes. */
    static String resolve(String target, String from, String guide) {
        if (target.startsWith(ROOT)) {
            return join(guide, trimSlash(target.substring(ROOT.length())));
        }
        if (target.startsWith(GuideReader.PACKAGED)) {
            return GuideReader.PACKAGED + "/" + clean(trimSlash(target.substring(GuideReader.PACKAGED.length())));
        }
        return target.startsWith("/") || isDrive(target) ? target : join(from, target);
    }

    /** Whether a target is an address on the network. */
    static boolean isAddress(String target) {
        int colon = target.indexOf(':');
        if (colon < 2 || target.startsWith(ROOT) || target.startsWith(GuideReader.PACKAGED)) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            char c = target.charAt(i);
            if (!Character.isLetter(c) && (i == 0 || !(Character.isDigit(c) || ".+-".indexOf(c) >= 0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether directives in a file of that name are followed. */
    static boolean isAsciiDoc(String name) {
        for (String ending : new String[] {".adoc", ".asciidoc", ".asc", ".ad", ".txt"}) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDrive(String target) {
        return target.length() > 2 && target.charAt(1) == ':' && Character.isLetter(target.charAt(0));
    }

    private static String join(String from, String target) {
        int slash = from.lastIndexOf('/');
        String folder = from.substring(0, slash + 1);
        String prefix = "";
        if (folder.startsWith(GuideReader.PACKAGED)) {
            prefix = GuideReader.PACKAGED + "/";
            folder = trimSlash(folder.substring(GuideReader.PACKAGED.length()));
        } else if (folder.startsWith("/")) {
            prefix = "/";
            folder = folder.substring(1);
        }
        return prefix + clean(folder + target);
    }

    private static String trimSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static String clean(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            boolean climbs = part.equals("..")
                    && !parts.isEmpty()
                    && !parts.get(parts.size() - 1).equals("..");
            if (climbs) {
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
