package dev.guidelint.maven;

import dev.guidelint.analyzer.engine.Scan;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.migration.Estimate;
import dev.guidelint.analyzer.migration.Migration;
import dev.guidelint.analyzer.output.MigrationJson;
import dev.guidelint.analyzer.output.MigrationText;
import dev.guidelint.analyzer.output.OutputFile;
import dev.guidelint.rules.MigrationGoal;
import dev.guidelint.rules.MigrationRules;
import dev.guidelint.rules.ProjectGuide;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.checkerframework.checker.nullness.qual.MonotonicNonNull;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.eclipse.aether.RepositorySystem;

/**
 * Tells what it takes to move all modules of the build to a newer Java, from javax to jakarta, or to Python, and writes
 * {@code migration.html}, {@code migration.json} and {@code migration.sarif} to {@code target/lint} of the outermost module.
 * Whatever is found, the build goes on.
 */
@Mojo(name = "migrate", aggregator = true, threadSafe = true, requiresDependencyCollection = ResolutionScope.TEST)
public final class MigrateMojo extends LintMojo {

    /** Where to go: a release of Java such as {@code 25}, {@code jakarta} or {@code python}. */
    @Parameter(property = "lint.to", required = true)
    private @MonotonicNonNull String to;

    /** The release of Java the code is written for; what the compiler is told, by default. */
    @Parameter(property = "lint.from")
    private @Nullable Integer from;

    /** Whether what works as before and has a better way now is told as well. */
    @Parameter(property = "lint.idioms", defaultValue = "false")
    private boolean idioms;

    /** Where the results are written. */
    @Parameter(property = "lint.outputDirectory", defaultValue = "${project.build.directory}/lint", required = true)
    private @MonotonicNonNull File outputDirectory;

    /** Creates the goal. */
    @Inject
    public MigrateMojo(RepositorySystem repositorySystem, MavenSession session) {
        super(repositorySystem, session);
    }

    @Override
    public void execute() throws MojoExecutionException {
        Optional<ModuleScan> build = wholeBuild("move");
        if (build.isEmpty()) {
            return;
        }
        ModuleScan modules = build.get();
        Migration migration = migration(modules);
        ProjectGuide guide = guide(modules.root());
        ScanResult result =
                Scan.run(modules.request(MigrationRules.active(migration.kind(), guide.settings(), idioms), migration));
        Estimate estimate = Estimate.of(migration, result, false);
        try {
            tell(estimate, result);
            write(session().getTopLevelProject(), guide, estimate, result);
        } catch (IOException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    private Migration migration(ModuleScan modules) throws MojoExecutionException {
        List<String> notes = new ArrayList<>();
        try {
            Migration migration = MigrationGoal.of(
                    Objects.requireNonNull(to, "set by Maven"),
                    Optional.ofNullable(from),
                    modules.statedRelease(),
                    notes);
            notes.forEach(note -> getLog().warn(note));
            return migration;
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    private void tell(Estimate estimate, ScanResult result) throws IOException {
        StringWriter text = new StringWriter();
        new MigrationText(estimate, MigrationText.Places.FIRST, false, text).write(result);
        text.toString().lines().forEach(line -> getLog().info(line));
    }

    private void write(MavenProject outermost, ProjectGuide guide, Estimate estimate, ScanResult result)
            throws IOException, MojoExecutionException {
        Path folder = Objects.requireNonNull(outputDirectory, "set by Maven").toPath();
        new ResultFiles(folder, version(), "migration").write(result, List.of());
        OutputFile.write(
                folder.resolve("migration.json"), out -> MigrationJson.write(estimate, result, version(), out));
        Path page = folder.resolve("migration.html");
        reportLibrary()
                .writeMigration(outermost.getName(), guide, estimate, result, page)
                .forEach(line -> getLog().warn(line));
        getLog().info("Wrote " + page);
    }
}
