package dev.guidelint.maven;

import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.engine.Scan;
import dev.guidelint.analyzer.evidence.Gate;
import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.rules.ProjectGuide;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.eclipse.aether.RepositorySystem;

/** Checks the sources of a module against the project's guide. SARIF always lands in {@code target/lint/lint.sarif}. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        threadSafe = true,
        requiresDependencyCollection = ResolutionScope.TEST)
public final class CheckMojo extends LintMojo {
    /** Whether too many violations fail the build; if not they are only shown. */
    @Parameter(property = "lint.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /**
     * The severity from which on a finding is a violation: {@code error}, {@code warning}, {@code info} or {@code never}.
     * By default what the guide says with {@code :fail-on:}, else {@code error}.
     */
    @Parameter(property = "lint.violationSeverity")
    private @Nullable String violationSeverity;

    /** How many violations a module may have before the build fails. */
    @Parameter(property = "lint.maxAllowedViolations", defaultValue = "0")
    private int maxAllowedViolations;

    /** Where results are written. */
    @Parameter(property = "lint.outputDirectory", defaultValue = "${project.build.directory}/lint")
    private @Nullable File outputDirectory;

    /** Results that are written besides SARIF, each as {@code lint.FORMAT}: {@code text}, {@code json}. */
    @Parameter(property = "lint.formats")
    private @Nullable List<String> formats;

    /** How many findings are shown in the log; all of them are in the results. */
    @Parameter(property = "lint.maxShown", defaultValue = "100")
    private int maxShown;

    /** Creates the goal. */
    @Inject
    public CheckMojo(RepositorySystem repositorySystem, MavenSession session) {
        super(repositorySystem, session);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            getLog().info("Guidelint is skipped");
            return;
        }
        ModuleScan module = scan(List.of(session().getCurrentProject()));
        if (!module.hasSources()) {
            getLog().info("No sources to check");
            return;
        }
        ProjectGuide projectGuide = guide(module.root());
        Gate gate = new Gate(failOn(projectGuide), maxAllowedViolations);
        ScanResult result = Scan.run(module.request(projectGuide.settings().activeRules()));
        new FindingLog(getLog(), module.root(), maxShown).print(result);
        writeResults(result, module);
        if (result.isIncomplete()) {
            throw new MojoExecutionException("Guidelint could not check everything, see above");
        }
        conclude(gate, result);
    }

    private void conclude(Gate gate, ScanResult result) throws MojoFailureException {
        if (gate.passes(result)) {
            return;
        }
        long violations = gate.violations(result);
        String message = "Guidelint found " + violations + (violations == 1 ? " violation" : " violations")
                + (maxAllowedViolations > 0 ? ", " + maxAllowedViolations + " are allowed" : "");
        if (failOnViolation) {
            throw new MojoFailureException(message);
        }
        getLog().warn(message);
    }

    private Optional<Severity> failOn(ProjectGuide projectGuide) throws MojoExecutionException {
        String wanted = violationSeverity;
        if (wanted == null || wanted.isBlank()) {
            return projectGuide.settings().failOn();
        }
        String name = wanted.strip().toUpperCase(Locale.ROOT);
        if (name.equals("NEVER")) {
            return Optional.empty();
        }
        for (Severity severity : Severity.values()) {
            if (severity.name().equals(name)) {
                return Optional.of(severity);
            }
        }
        throw new MojoExecutionException(
                "lint.violationSeverity is error, warning, info or never, not `" + wanted + "`");
    }

    private void writeResults(ScanResult result, ModuleScan module) throws MojoExecutionException {
        Path folder = Optional.ofNullable(outputDirectory)
                .map(File::toPath)
                .orElse(module.folder().resolve("target/lint"));
        try {
            new ResultFiles(folder, version(), "lint").write(result, list(formats));
        } catch (IOException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        }
    }
}
