package dev.guidelint.analyzer.testkit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the file that a source would be in. */
final class SourceNames {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*(?:@[^\\n]*\\s)?package\\s+([\\w.]+)\\s*;");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|@?interface|enum|record)\\s+([A-Za-z_$][\\w$]*)");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public\\s[^;{}(]*?\\b(?:class|@?interface|enum|record)\\s+([A-Za-z_$][\\w$]*)");
    private static final Pattern MODULE = Pattern.compile("(?m)^\\s*(?:open\\s+)?module\\s+[\\w.]+\\s*\\{");
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private SourceNames() {}

    static String pathFor(String source) {
        String code = COMMENT.matcher(source).replaceAll(" ");
        if (MODULE.matcher(code).find()) {
            return "module-info.java";
        }
        Matcher declaration = PACKAGE.matcher(code);
        String folder = declaration.find()
                ? code.substring(declaration.start(1), declaration.end(1)).replace('.', '/') + "/"
                : "";
        for (Pattern pattern : new Pattern[] {PUBLIC_TYPE, TYPE}) {
            Matcher type = pattern.matcher(code);
            if (type.find()) {
                return folder + code.substring(type.start(1), type.end(1)) + ".java";
            }
        }
        return folder + (folder.isEmpty() ? "Main.java" : "package-info.java");
    }
}
