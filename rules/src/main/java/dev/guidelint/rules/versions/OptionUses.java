package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.api.ResourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds options of the virtual machine in files that build or start programs. */
final class OptionUses {
    private static final String START = "(?<![\\w./$-])";
    private static final String END = "(?![\\w.-])";

    private static final Pattern FLAG = Pattern.compile(START + "-XX:[+-]?([A-Za-z]\\w*)(=42\\b)?");

    private static final Pattern MODULES = Pattern.compile(START + "--add-modules[= ]\"?([\\w.]+(?:,[\\w.]+)*)");

    private static final Pattern OPTION = Pattern.compile(START
            + "(?:-Xbootclasspath(?:/p)?:|-Xloggc:"
            + "|-Djava\\.(?:endorsed\\.dirs|ext\\.dirs|compiler)(?==)"
            + "|-Djava\\.locale\\.providers=(?:COMPAT|JRE)\\b|-Djava\\.locale\\.useOldISOCodes=true"
            + "|-Djava\\.security\\.manager(?:=[\\w.$]*)?" + END
            + "|--illegal-access(?=[= ])"
            + "|(?:-d32|-d64|-Xincgc|-Xprof|-Xverify:none|-noverify|-Xdebug|-Xnoagent|-Xfuture|-checksource"
            + "|-verbosegc|-Xrunhprof|-agentlib:hprof)" + END + ")");

    /** Lines of a {@code jvm.options} may say for which releases they are. */
    private static final Pattern GUARD = Pattern.compile("^\\s*(\\d+)(-?)(\\d*):");

    private static final Pattern ASKS =
            Pattern.compile("(?i)(?:java|jdk|jvm|jre)[\\w. \"'$%{}-]{0,40}(?:version|ver\\b|major|release|\\d)");
    private static final Pattern CONDITION =
            Pattern.compile("(?i)\\b(?:if|elif|elseif|case|when|switch)\\b|-(?:lt|le|gt|ge|eq|ne)\\b|[=!<>]=|\\[\\[");
    private static final Pattern LABEL = Pattern.compile("^\\s*[\"']?(?:1\\.)?\\d+[\\w.*|\"' ]*\\)\\s*$");
    private static final int LOOK_BACK = 12;

    /**
     * An option at a place.
     *
     * @param name its name as {@link JvmOptions} has it
     * @param written as it stands there
     * @param start offset of its first character
     * @param end offset behind its last one
     */
    record Use(String name, String written, int start, int end) {}

    private OptionUses() {}

    /** The options in a file that count for a release. */
    static List<Use> in(ResourceFile file, int release) {
        if (!mayHave(file.text())) {
            return List.of();
        }
        String code = BuildFiles.code(file, release);
        boolean isLenient = code.contains("+IgnoreUnrecognizedVMOptions");
        List<Use> uses = new ArrayList<>();
        Matcher flag = FLAG.matcher(code);
        while (!isLenient && flag.find()) {
            String value = BuildFiles.group(flag, 2);
            String name = "-XX:" + flag.group(1);
            String known = JvmOptions.fate(name + value).isPresent() ? name + value : name;
            uses.add(new Use(
                    known,
                    flag.group().substring(0, flag.group().length() - value.length()),
                    flag.start(),
                    flag.end()));
        }
        Matcher option = OPTION.matcher(code);
        while (option.find()) {
            if (!option.group().startsWith("-d") || isAboutJava(code)) {
                uses.add(new Use(name(option.group()), option.group(), option.start(), option.end()));
            }
        }
        Matcher modules = MODULES.matcher(code);
        while (modules.find()) {
            int start = modules.start(1);
            for (String module : BuildFiles.group(modules, 1).split(",", -1)) {
                uses.add(new Use("--add-modules " + module, module, start, start + module.length()));
                start += module.length() + 1;
            }
        }
        uses.removeIf(use -> isGuarded(file, code, use.start(), release));
        return uses;
    }

    /** Whether to look closer: most files, above all of XML, have nothing of the kind. */
    private static boolean mayHave(String text) {
        return FLAG.matcher(text).find()
                || OPTION.matcher(text).find()
                || MODULES.matcher(text).find();
    }

    private static boolean isAboutJava(String code) {
        return code.toLowerCase(Locale.ROOT).contains("java");
    }

    private static String name(String written) {
        String manager = "-Djava.security.manager";
        if (written.startsWith(manager)) {
            return written.equals(manager + "=allow") || written.equals(manager + "=disallow") ? written : manager;
        }
        return written;
    }

    private static boolean isGuarded(ResourceFile file, String code, int at, int release) {
        int line = code.lastIndexOf('\n', at) + 1;
        Matcher guard = GUARD.matcher(code.substring(line, at));
        if (guard.find()) {
            int low = Profiles.number(BuildFiles.group(guard, 1));
            int high = BuildFiles.group(guard, 2).isEmpty() ? low : Profiles.number(BuildFiles.group(guard, 3));
            return release < low || (high >= 0 && release > high);
        }
        return !BuildFiles.isXml(file) && isBehindQuestion(code, line, at);
    }

    /** Whether one of the lines before asks which Java it is: then this one may be for another. */
    private static boolean isBehindQuestion(String code, int line, int at) {
        int start = line;
        for (int i = 0; i < LOOK_BACK && start > 0; i++) {
            start = code.lastIndexOf('\n', start - 2) + 1;
        }
        for (String before : code.substring(start, at).split("\n", -1)) {
            boolean isQuestion =
                    CONDITION.matcher(before).find() && ASKS.matcher(before).find();
            if (isQuestion || LABEL.matcher(before).find()) {
                return true;
            }
        }
        return false;
    }
}
