package dev.guidelint.maven;

import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.rules.ProjectGuide;
import java.io.File;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.checkerframework.checker.nullness.qual.MonotonicNonNull;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.eclipse.aether.RepositorySystem;

/** What all goals have to be told: what to check, and against which guide. */
abstract class LintMojo extends AbstractMojo {
    private final RepositorySystem repositorySystem;
    private final MavenSession session;

    /** Leaves the goal out. */
    @Parameter(property = "lint.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The guide. By default {@code guide.adoc}, {@code docs/guide.adoc} or {@code src/docs/guide.adoc} below the outermost
     * folder of the build, else the guide that comes with Guidelint.
     */
    @Parameter(property = "lint.guide")
    private @Nullable File guide;

    /** Patterns of paths to check, relative to the outermost folder of the build; everything by default. */
    @Parameter(property = "lint.includes")
    private @Nullable List<String> includes;

    /** Patterns of paths to leave out. */
    @Parameter(property = "lint.excludes")
    private @Nullable List<String> excludes;

    /** Whether tests are checked, too. */
    @Parameter(property = "lint.includeTests", defaultValue = "true")
    private boolean includeTests;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @MonotonicNonNull MojoExecution execution;

    LintMojo(RepositorySystem repositorySystem, MavenSession session) {
        this.repositorySystem = repositorySystem;
        this.session = session;
    }

    final MavenSession session() {
        return session;
    }

    /** The version of Guidelint that runs. */
    final String version() {
        return Objects.requireNonNull(execution, "set by Maven").getVersion();
    }

    final boolean isSkipped() {
        return skip;
    }

    /** The scan of some modules, the outermost first. */
    final ModuleScan scan(List<MavenProject> modules) {
        return new ModuleScan(session, repositorySystem, modules)
                .sources(includeTests)
                .filter(list(includes), list(excludes));
    }

    final ProjectGuide guide(Path root) throws MojoExecutionException {
        try {
            ProjectGuide found = ProjectGuide.load(Optional.ofNullable(guide).map(File::toPath), root);
            found.problems().lines().forEach(line -> getLog().warn(line));
            if (found.settings().hasErrors()) {
                throw new MojoExecutionException("The guide cannot be used, see above");
            }
            return found;
        } catch (NoSuchFileException e) {
            throw new MojoExecutionException("There is no guide at " + e.getMessage(), e);
        }
    }

    /** What writes reports. */
    final ReportLibrary reportLibrary() {
        return new ReportLibrary(repositorySystem, session, version());
    }

    /** Writes the report on a scan, and says what is wrong with the guide as a text. */
    final void write(MavenProject project, ProjectGuide guide, ScanResult result, Path target)
            throws MojoExecutionException {
        reportLibrary().write(project.getName(), guide, result, target).forEach(line -> getLog().warn(line));
        getLog().info("Wrote " + target);
    }

    /**
     * What a goal for the whole build looks at.
     *
     * @param purpose what it does with sources, for the log: {@code report on}
     * @return empty if it has nothing to do here; the log says why
     */
    final Optional<ModuleScan> wholeBuild(String purpose) {
        MavenProject outermost = session.getTopLevelProject();
        if (isSkipped()) {
            getLog().info("Guidelint is skipped");
            return Optional.empty();
        }
        if (!outermost.equals(session.getCurrentProject())) {
            getLog().info("Left to " + outermost.getName() + ", which speaks for all modules");
            return Optional.empty();
        }
        ModuleScan modules = scan(outermostFirst(outermost));
        if (!modules.hasSources()) {
            getLog().info("No sources to " + purpose);
            return Optional.empty();
        }
        return Optional.of(modules);
    }

    /** All modules of the build, the outermost first. */
    private List<MavenProject> outermostFirst(MavenProject outermost) {
        List<MavenProject> modules = new ArrayList<>();
        modules.add(outermost);
        for (MavenProject module : session.getProjects()) {
            if (!module.equals(outermost)) {
                modules.add(module);
            }
        }
        return modules;
    }

    static List<String> list(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
