package dev.guidelint.maven;

import dev.guidelint.analyzer.engine.Scan;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.rules.ProjectGuide;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.checkerframework.checker.nullness.qual.MonotonicNonNull;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.eclipse.aether.RepositorySystem;

/**
 * Writes the guide with the evidence in its chapters, as {@code lint-report.html}: alone, or as one of the reports of the
 * module's site. Whatever is found, the build goes on.
 */
@Mojo(name = "report", threadSafe = true, requiresDependencyCollection = ResolutionScope.TEST)
public final class ReportMojo extends LintMojo implements MavenMultiPageReport {
    private static final String NAME = "lint-report";

    /** Where the report is written; a site has it in its own folder. */
    @Parameter(
            property = "lint.outputDirectory",
            defaultValue = "${project.reporting.outputDirectory}",
            required = true)
    private @MonotonicNonNull File outputDirectory;

    /** Creates the goal. */
    @Inject
    public ReportMojo(RepositorySystem repositorySystem, MavenSession session) {
        super(repositorySystem, session);
    }

    @Override
    public void execute() throws MojoExecutionException {
        if (isSkipped()) {
            getLog().info("Guidelint is skipped");
        } else if (canGenerateReport()) {
            write();
        } else {
            getLog().info("No sources to report on");
        }
    }

    /**
     * Writes the report. Of the two ways to ask for it, site plugins on Doxia 1 and Doxia 2 share only this one.
     *
     * @throws MavenReportException if it cannot be written
     */
    @Override
    public void generate(@Nullable Sink sink, @Nullable SinkFactory pages, @Nullable Locale locale)
            throws MavenReportException {
        generate(sink, locale);
    }

    @Override
    public void generate(@Nullable Sink sink, @Nullable Locale locale) throws MavenReportException {
        try {
            // The sink is for pages in the look of the site; this one has a look of its own.
            execute();
        } catch (MojoExecutionException e) {
            throw new MavenReportException(String.valueOf(e.getMessage()), e);
        }
    }

    private void write() throws MojoExecutionException {
        MavenProject project = session().getCurrentProject();
        ModuleScan module = scan(List.of(project));
        ProjectGuide guide = guide(module.root());
        ScanResult result = Scan.run(module.request(guide.settings().activeRules()));
        new FindingLog(getLog(), module.root(), 0).summary(result);
        write(project, guide, result, getReportOutputDirectory().toPath().resolve(NAME + ".html"));
    }

    @Override
    public boolean canGenerateReport() {
        return !isSkipped() && scan(List.of(session().getCurrentProject())).hasSources();
    }

    @Override
    public boolean isExternalReport() {
        return true;
    }

    @Override
    public String getOutputName() {
        return NAME;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(@Nullable Locale locale) {
        return "Guidelint";
    }

    @Override
    public String getDescription(@Nullable Locale locale) {
        return "The maintainability guide of the project, with the evidence from its code in every chapter.";
    }

    @Override
    public void setReportOutputDirectory(File folder) {
        outputDirectory = folder;
    }

    @Override
    public File getReportOutputDirectory() {
        return Objects.requireNonNull(outputDirectory, "set by Maven");
    }
}
