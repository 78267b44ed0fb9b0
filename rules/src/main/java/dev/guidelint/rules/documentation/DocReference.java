package dev.guidelint.rules.documentation;

import dev.guidelint.analyzer.javadoc.DocText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reference to a type or member in a doc comment, taken apart as the documentation tool does it.
 *
 * @param text the whole reference, white space left out
 * @param start offset in the file of its first character
 * @param end offset in the file behind its last character
 * @param type the name of the type, qualified or not; empty for the type around
 * @param member the name of the member; empty if a type is meant
 * @param parameters how the types of the parameters are written; empty if there are no parentheses
 */
record DocReference(String text, int start, int end, String type, String member, Optional<List<String>> parameters) {
    /** Copies the list. */
    DocReference {
        parameters = parameters.map(List::copyOf);
    }

    /** The same name, taken for that of a member of the type around. */
    DocReference asMember() {
        return new DocReference(text, start, end, "", type, Optional.empty());
    }

    /** The reference that a text begins with; empty if it is none, or of a form that is not looked at. */
    static Optional<DocReference> of(DocText text) {
        String content = text.text();
        int length = length(content);
        if (length == 0 || !isReference(content.substring(0, length))) {
            return Optional.empty();
        }
        String written = content.substring(0, length);
        int hash = written.indexOf('#');
        int open = written.indexOf('(');
        // Without a hash, a name with parentheses is a method of the type around.
        int memberStart = hash >= 0 ? hash + 1 : open >= 0 ? 0 : length;
        int memberEnd = open >= 0 ? open : length;
        String type = hash >= 0 ? written.substring(0, hash) : open >= 0 ? "" : written;
        if (memberStart > memberEnd || (open < 0 && written.contains(")"))) {
            return Optional.empty();
        }
        String member = written.substring(memberStart, memberEnd).strip();
        if (!isName(type) || !isName(member) || (member.isEmpty() && type.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new DocReference(
                written.replaceAll("\\s+", ""),
                text.offset(0),
                text.offset(length - 1) + 1,
                type,
                member,
                open < 0 ? Optional.empty() : parameters(written.substring(open))));
    }

    /** The length of the first word, white space between parentheses included; 0 if they are not closed. */
    private static int length(String content) {
        int depth = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            } else if (depth == 0 && Character.isWhitespace(c)) {
                return i;
            }
        }
        return depth == 0 ? content.length() : 0;
    }

    /** Modules, anchors, URLs, quoted texts and type arguments are none of our business. */
    private static boolean isReference(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (!Character.isJavaIdentifierPart(c) && " \t\n\f.#(),[]".indexOf(c) < 0) {
                return false;
            }
        }
        return !written.contains("##") && !written.contains("$");
    }

    private static boolean isName(String text) {
        if (text.isEmpty()) {
            return true;
        }
        for (String part : text.split("\\.", -1)) {
            if (part.isEmpty() || !Character.isJavaIdentifierStart(part.charAt(0))) {
                return false;
            }
            for (int i = 1; i < part.length(); i++) {
                if (!Character.isJavaIdentifierPart(part.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The types between parentheses; the tool allows for names of parameters behind them. */
    private static Optional<List<String>> parameters(String written) {
        String inner = written.substring(1, written.length() - 1).strip();
        List<String> types = new ArrayList<>();
        if (inner.isEmpty()) {
            return Optional.of(types);
        }
        for (String part : inner.split(",", -1)) {
            String stripped = part.strip().replaceAll("\\s+(?=\\[|\\.\\.\\.)", "");
            int blank = 0;
            while (blank < stripped.length() && !Character.isWhitespace(stripped.charAt(blank))) {
                blank++;
            }
            types.add(stripped.substring(0, blank));
        }
        return Optional.of(types);
    }
}
