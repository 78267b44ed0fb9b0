package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.ResourceContext;
import dev.guidelint.analyzer.api.ResourceFile;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.XmlElement;
import dev.guidelint.analyzer.vocabulary.XmlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Flags what a build asks of the JDK and a newer one does not have: releases, files, tools, habits. */
final class JdkBuild implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "jdk-build", Severity.ERROR, "build that a newer JDK does not carry out")
            .offByDefault()
            .needs(Needs.PROJECT);

    private static final int NO_TOOLS_JAR = 9;

    /** The compiler does not look for annotation processors on the class path any more. */
    private static final int NO_IMPLICIT_PROCESSORS = 23;

    private static final Pattern FILES_OF_JDK = Pattern.compile(
            "(?:java\\.home|JAVA_HOME|JDK_HOME)[\\w})\"']*[/\\\\](?:\\.\\.[/\\\\]|jre[/\\\\])?lib[/\\\\]"
                    + "(?:ext[/\\\\])?((?:tools|rt|dt|jsse|jce|jfxrt)\\.jar)");

    private static final Set<String> PROCESSORS = Set.of(
            "org.projectlombok:lombok",
            "org.mapstruct:mapstruct-processor",
            "org.hibernate:hibernate-jpamodelgen",
            "org.hibernate.orm:hibernate-jpamodelgen",
            "com.google.auto.value:auto-value",
            "com.google.auto.service:auto-service",
            "com.google.dagger:dagger-compiler",
            "com.querydsl:querydsl-apt",
            "io.micronaut:micronaut-inject-java",
            "org.immutables:value");

    private static final Set<String> SAYS_HOW =
            Set.of("annotationProcessorPaths", "annotationProcessors", "proc", "maven.compiler.proc", "processors");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.eachResource(BuildFiles::isWanted, JdkBuild::check);
    }

    private static List<Finding> check(ResourceFile file, ResourceContext context) {
        int to = context.project().target();
        if (context.project().release() == to) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Optional<XmlElement> root =
                BuildFiles.isXml(file) && mayBuild(file) ? XmlReader.read(file.text()) : Optional.empty();
        if (root.isPresent()) {
            CompilerLevels.in(root.get(), BuildFiles.isPom(file), to).forEach(level -> add(level, context, findings));
        }
        if (root.isPresent() && BuildFiles.isPom(file)) {
            checkDependencies(root.get(), context, findings);
            ToolVersions.in(root.get(), to).forEach(use -> add(use, context, findings));
        }
        boolean isGradle = BuildFiles.isGradle(file);
        if (isGradle || FILES_OF_JDK.matcher(file.text()).find() || GoneTools.mayBeIn(file.text())) {
            String code = BuildFiles.code(file, to);
            if (isGradle) {
                CompilerLevels.inGradle(code).forEach(level -> add(level, context, findings));
                ToolVersions.inGradle(code).forEach(use -> add(use, context, findings));
            }
            if (isGradle || (root.isPresent() && !BuildFiles.isPom(file))) {
                checkFiles(code, context, findings);
            }
            GoneTools.in(code, BuildFiles.isScript(file)).forEach(use -> add(use, context, findings));
        }
        return findings;
    }

    private static boolean mayBuild(ResourceFile file) {
        return BuildFiles.isPom(file)
                || file.text().contains("<javac")
                || file.text().contains("java.home");
    }

    private static void add(CompilerLevels.Level level, ResourceContext context, List<Finding> findings) {
        int release = level.release();
        int since = release <= 5 ? 9 : Map.of(6, 12, 7, 20, 8, 21).getOrDefault(release, Integer.MAX_VALUE);
        if (!Hops.passes(since, context.project())) {
            return;
        }
        boolean isRefused = release < 8;
        String advice = isRefused ? "write for 8 at least" : "write for 11 or later, by `release`";
        String message = isRefused
                ? "the compiler refuses `%s` from Java %d on: write for 8 at least, better for what you run on"
                : "the compiler calls `%s` obsolete from Java %d on and will drop it: write for 11 or later, by `release`";
        findings.add(context.at(level.start(), level.end(), message.formatted(level.written(), since))
                .withConcern(
                        Concern.of(isRefused ? Concern.Level.BREAKS : Concern.Level.WARNS, "release of the compiler", 1)
                                .about("release " + release)
                                .since(since)
                                .once()
                                .advice(advice)));
    }

    private static void add(ToolVersions.Use use, ResourceContext context, List<Finding> findings) {
        Optional<String> needed = use.needed(context.project().target());
        if (needed.isEmpty() || !Hops.passes(use.since(), context.project())) {
            return;
        }
        Concern.Level level = use.isNeededToCompile() ? Concern.Level.BREAKS : Concern.Level.FAILS;
        findings.add(context.at(
                        use.start(),
                        use.end(),
                        "%s %s does not know Java %d: take %s or later, before anything else"
                                .formatted(use.name(), use.version(), use.since(), needed.get()))
                .withConcern(Concern.of(level, use.tool(), 1)
                        .about(use.tool() + ":" + use.version())
                        .since(use.since())
                        .once()
                        .advice("take " + needed.get() + " or later")));
    }

    private static void add(GoneTools.Use use, ResourceContext context, List<Finding> findings) {
        GoneTools.Fate fate = use.fate();
        if (Hops.passes(fate.release(), context.project())) {
            findings.add(context.at(
                            use.start(),
                            use.start() + use.name().length(),
                            "the JDK has no `%s` from Java %d on: %s"
                                    .formatted(use.name(), fate.release(), fate.advice()))
                    .withConcern(Concern.of(Concern.Level.BREAKS, use.name(), 3)
                            .since(fate.release())
                            .confidence(Concern.Confidence.NAME)
                            .advice(fate.advice())));
        }
    }

    private static void checkFiles(String code, ResourceContext context, List<Finding> findings) {
        Matcher matcher = FILES_OF_JDK.matcher(code);
        while (Hops.passes(NO_TOOLS_JAR, context.project()) && matcher.find()) {
            String jar = BuildFiles.group(matcher, 1);
            findings.add(context.at(
                            matcher.start(1),
                            matcher.end(1),
                            "there is no `%s` from Java 9 on, so nothing of it is on this class path: leave it out, for its classes are in modules"
                                    .formatted(jar))
                    .withConcern(Concern.of(Concern.Level.CHANGES, jar, 1)
                            .since(NO_TOOLS_JAR)
                            .confidence(Concern.Confidence.NAME)
                            .advice("leave `" + jar + "` out: its classes are in modules")));
        }
    }

    private static void checkDependencies(XmlElement root, ResourceContext context, List<Finding> findings) {
        boolean saysHow = root.child("parent").isPresent() || saysHowToProcess(root);
        for (XmlElement element : root.all()) {
            if (!element.localName().equals("dependency")
                    || !element.isIn("dependencies")
                    || element.isIn("dependencies", "dependencyManagement")
                    || !Profiles.mayApply(element, context.project().target())) {
                continue;
            }
            Optional<XmlElement> path =
                    element.child("systemPath").filter(system -> system.text().endsWith("tools.jar"));
            if (path.isPresent() && !isConditional(element) && Hops.passes(NO_TOOLS_JAR, context.project())) {
                findings.add(reportToolsJar(path.get(), context));
            }
            String coordinate = element.childText("groupId").orElse("") + ":"
                    + element.childText("artifactId").orElse("");
            if (!saysHow
                    && PROCESSORS.contains(coordinate)
                    && element.isIn("dependencies", "project")
                    && Hops.passes(NO_IMPLICIT_PROCESSORS, context.project())) {
                findings.add(reportProcessor(element, coordinate, context));
            }
        }
    }

    /** A profile that asks whether a file is there is made for JDKs without it. */
    private static boolean isConditional(XmlElement dependency) {
        return dependency.isIn("dependencies", "profile")
                && dependency
                        .parent()
                        .flatMap(XmlElement::parent)
                        .flatMap(profile -> profile.child("activation"))
                        .flatMap(activation -> activation.child("file"))
                        .isPresent();
    }

    private static boolean saysHowToProcess(XmlElement root) {
        for (XmlElement element : root.all()) {
            if (SAYS_HOW.contains(element.localName()) || element.text().startsWith("-proc")) {
                return true;
            }
        }
        return false;
    }

    private static Finding reportToolsJar(XmlElement path, ResourceContext context) {
        return context.at(
                        path.nameStart(),
                        path.nameEnd(),
                        "there is no `tools.jar` from Java 9 on, so this dependency is not found: leave it out, or move it to a profile for Java 8")
                .withConcern(Concern.of(Concern.Level.BREAKS, "tools.jar", 3)
                        .since(NO_TOOLS_JAR)
                        .advice("leave it out: its classes are in modules such as `jdk.compiler`"));
    }

    private static Finding reportProcessor(XmlElement dependency, String coordinate, ResourceContext context) {
        XmlElement named = dependency.child("artifactId").orElse(dependency);
        return context.at(
                        named.nameStart(),
                        named.nameEnd(),
                        "the compiler does not run `%s` from the class path from Java 23 on, so what it generates is missing: name it in `annotationProcessorPaths`"
                                .formatted(coordinate))
                .withConcern(Concern.of(Concern.Level.BREAKS, coordinate, 1)
                        .since(NO_IMPLICIT_PROCESSORS)
                        .once()
                        .advice("name it in `annotationProcessorPaths`, or set `<proc>full</proc>`"));
    }
}
