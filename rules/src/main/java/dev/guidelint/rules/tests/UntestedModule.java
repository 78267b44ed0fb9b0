package dev.guidelint.rules.tests;

import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Project;
import dev.guidelint.analyzer.api.ProjectContext;
import dev.guidelint.analyzer.api.ResourceFile;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Modules of Maven with code that ships and without a single test. */
final class UntestedModule {
    private static final String POM = "pom.xml";
    private static final String MAIN = "src/main/";
    private static final Set<String> OTHER_LANGUAGES = Set.of("groovy", "kt", "scala");
    private static final Pattern MOVED_TESTS = Pattern.compile("<testSourceDirectory>|build-helper-maven-plugin");

    private UntestedModule() {}

    /** Whether a file tells about modules: a build file, or a test that is no Java. */
    static boolean isOfInterest(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return (name.equals(POM) && !("/" + path).contains("/src/")) || isOtherTest(path);
    }

    private static boolean isOtherTest(String path) {
        return ("/" + path).contains("/src/test/")
                && OTHER_LANGUAGES.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /** One finding for each module without tests, at the beginning of its build file. */
    static List<Finding> check(List<ResourceFile> files, ProjectContext context) {
        List<Finding> findings = new ArrayList<>();
        for (ResourceFile file : files) {
            if (file.name().equals(POM) && isUntested(file, files, context.project())) {
                int end = file.text().indexOf('\n');
                findings.add(context.at(
                        file,
                        0,
                        end < 0 ? file.text().length() : end,
                        "this module has no test at all: begin with one for the class that changed last"));
            }
        }
        return findings;
    }

    private static boolean isUntested(ResourceFile pom, List<ResourceFile> files, Project project) {
        String folder = pom.path().substring(0, pom.path().length() - POM.length());
        return project.hasSources(SourceSet.MAIN, folder + "src/main")
                && !project.hasSources(SourceSet.TEST, folder + "src")
                && !MOVED_TESTS.matcher(pom.text()).find()
                && files.stream()
                        .map(ResourceFile::path)
                        .noneMatch(path -> path.startsWith(folder + "src/") && isOtherTest(path));
    }

    /** Whether a source file is one of a module that the build file speaks for, as it has no tests. */
    static boolean contains(SourceFile file, Project project) {
        int main = ("/" + file.path()).indexOf("/" + MAIN);
        if (main < 0 || project.hasSources(SourceSet.TEST, file.path().substring(0, main) + "src")) {
            return false;
        }
        long depth = file.path().substring(main).chars().filter(c -> c == '/').count();
        return project.hasFileBeside(file, "../".repeat((int) depth) + POM);
    }
}
