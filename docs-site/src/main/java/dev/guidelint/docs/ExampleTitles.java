package dev.guidelint.docs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says above an example with which options it holds, in which file it stands, and what it is when it is the result of a fix. */
final class ExampleTitles {
    private static final Pattern HEAD =
            Pattern.compile("^\\[source,java,role=(flagged|fine|fixed)(.*)]$", Pattern.MULTILINE);
    private static final Pattern OPTIONS = Pattern.compile("options=(?:\"([^\"]*)\"|([^,\\]]*))");
    private static final Pattern FILE = Pattern.compile("file=(?:\"([^\"]*)\"|([^,\\]]*))");

    private ExampleTitles() {}

    /** The page with these titles. */
    static String added(String page) {
        return HEAD.matcher(page).replaceAll(match -> {
            String role = String.valueOf(match.group(1));
            String title = title(role, String.valueOf(match.group(2)));
            // What is an option of the rule must not be taken for one of the block.
            return Matcher.quoteReplacement(title + "[source,java,role=" + role + "]");
        });
    }

    private static String title(String role, String attributes) {
        String options = value(OPTIONS, attributes);
        String file = value(FILE, attributes);
        StringBuilder out = new StringBuilder();
        if (role.equals("fixed")) {
            out.append("After the fix");
        }
        if (!options.isEmpty()) {
            out.append(out.isEmpty() ? "With " : ", with ")
                    .append("`+")
                    .append(options)
                    .append("+`");
        }
        if (!file.isEmpty()) {
            out.append(out.isEmpty() ? "In " : ", in ")
                    .append("`+")
                    .append(file)
                    .append("+`");
        }
        return out.isEmpty() ? "" : "." + out + "\n";
    }

    private static String value(Pattern pattern, String attributes) {
        Matcher matcher = pattern.matcher(attributes);
        if (!matcher.find()) {
            return "";
        }
        String quoted = matcher.group(1);
        String bare = matcher.group(2);
        return quoted != null ? quoted : bare == null ? "" : bare;
    }
}
