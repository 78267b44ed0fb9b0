package dev.guidelint.maven;

import dev.guidelint.analyzer.engine.Scan;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.rules.ProjectGuide;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
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
 * Checks all modules of the build in one scan, and writes one report and one SARIF file: {@code target/lint/report.html} and
 * {@code target/lint/lint.sarif} of the outermost module. Whatever is found, the build goes on.
 */
@Mojo(name = "aggregate", aggregator = true, threadSafe = true, requiresDependencyCollection = ResolutionScope.TEST)
public final class AggregateMojo extends LintMojo {

    /** Where the report and the results are written. */
    @Parameter(property = "lint.outputDirectory", defaultValue = "${project.build.directory}/lint", required = true)
    private @MonotonicNonNull File outputDirectory;

    /** Results that are written besides SARIF, each as {@code lint.FORMAT}: {@code text}, {@code json}. */
    @Parameter(property = "lint.formats")
    private @Nullable List<String> formats;

    /** Creates the goal. */
    @Inject
    public AggregateMojo(RepositorySystem repositorySystem, MavenSession session) {
        super(repositorySystem, session);
    }

    @Override
    public void execute() throws MojoExecutionException {
        Optional<ModuleScan> build = wholeBuild("report on");
        if (build.isEmpty()) {
            return;
        }
        ModuleScan modules = build.get();
        ProjectGuide guide = guide(modules.root());
        ScanResult result = Scan.run(modules.request(guide.settings().activeRules()));
        new FindingLog(getLog(), modules.root(), 0).summary(result);
        write(session().getTopLevelProject(), guide, result);
    }

    private void write(MavenProject outermost, ProjectGuide guide, ScanResult result) throws MojoExecutionException {
        Path folder = Objects.requireNonNull(outputDirectory, "set by Maven").toPath();
        try {
            new ResultFiles(folder, version(), "lint").write(result, list(formats));
        } catch (IOException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        }
        write(outermost, guide, result, folder.resolve("report.html"));
    }
}
