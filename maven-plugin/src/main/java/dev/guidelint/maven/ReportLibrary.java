package dev.guidelint.maven;

import dev.guidelint.analyzer.evidence.ScanResult;
import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.analyzer.guide.GuideSettings;
import dev.guidelint.analyzer.migration.Estimate;
import dev.guidelint.rules.ProjectGuide;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * The part of Guidelint that writes reports. Its libraries are large, so that Maven fetches and loads them only when a report
 * is asked for, from where it has the plugin itself.
 */
final class ReportLibrary {
    private static final String ENTRY = "dev.guidelint.report.ReportEntry";

    /** A page needs nothing of what makes booklets. */
    private static final Exclusion BOOKLETS = new Exclusion("org.asciidoctor", "asciidoctorj-pdf", "*", "*");

    private static final Set<String> NEEDED_TO_RUN = Set.of("compile", "runtime");

    /** Every report starts a Ruby of its own: modules that are built at the same time take turns. */
    private static final Object TURN = new Object();

    private final RepositorySystem repositorySystem;
    private final MavenSession session;
    private final String version;

    ReportLibrary(RepositorySystem repositorySystem, MavenSession session, String version) {
        this.repositorySystem = repositorySystem;
        this.session = session;
        this.version = version;
    }

    /**
     * Writes a report as HTML.
     *
     * @param project what to call the code
     * @return what is wrong with the guide as a text, a line each
     * @throws MojoExecutionException if the libraries cannot be had, or the report cannot be written
     */
    List<String> write(String project, ProjectGuide guide, ScanResult result, Path target)
            throws MojoExecutionException {
        return call(
                "html",
                new Class<?>[] {
                    String.class,
                    String.class,
                    Guide.class,
                    GuideSettings.class,
                    Path.class,
                    ScanResult.class,
                    Path.class
                },
                project,
                version,
                guide.guide(),
                guide.settings(),
                guide.folder(),
                result,
                target);
    }

    /**
     * Writes what a migration costs as HTML.
     *
     * @param project what to call the code
     * @return what is wrong with the guide as a text, a line each
     * @throws MojoExecutionException if the libraries cannot be had, or the report cannot be written
     */
    List<String> writeMigration(String project, ProjectGuide guide, Estimate estimate, ScanResult result, Path target)
            throws MojoExecutionException {
        return call(
                "migration",
                new Class<?>[] {
                    String.class, String.class, Guide.class, Path.class, Estimate.class, ScanResult.class, Path.class
                },
                project,
                version,
                guide.guide(),
                guide.folder(),
                estimate,
                result,
                target);
    }

    private List<String> call(String method, Class<?>[] types, Object... arguments) throws MojoExecutionException {
        URL[] jars = jars();
        synchronized (TURN) {
            Thread thread = Thread.currentThread();
            ClassLoader usual = thread.getContextClassLoader();
            try (URLClassLoader loader = new URLClassLoader(jars, ReportLibrary.class.getClassLoader())) {
                // JRuby looks there for its own scripts.
                thread.setContextClassLoader(loader);
                Class<?> entry = Class.forName(ENTRY, true, loader);
                // A static method does not look at the first argument.
                return lines(entry.getMethod(method, types).invoke(entry, arguments));
            } catch (IOException e) {
                throw new MojoExecutionException("The report cannot be written: " + e.getMessage(), e);
            } catch (InvocationTargetException e) {
                Throwable cause = e.getCause();
                Object reason = cause instanceof IOException ? cause.getMessage() : cause;
                throw new MojoExecutionException("The report cannot be written: " + reason, e);
            } catch (ReflectiveOperationException e) {
                throw new MojoExecutionException("guidelint-report " + version + " does not fit this plugin", e);
            } finally {
                thread.setContextClassLoader(usual);
            }
        }
    }

    private static List<String> lines(@Nullable Object problems) {
        List<String> lines = new ArrayList<>();
        if (problems instanceof List<?> list) {
            list.forEach(line -> lines.add(String.valueOf(line)));
        }
        return lines;
    }

    private URL[] jars() throws MojoExecutionException {
        Artifact report = new DefaultArtifact("dev.guidelint", "guidelint-report", "jar", version);
        CollectRequest collect = new CollectRequest(
                new Dependency(report, "runtime", false, List.of(BOOKLETS)),
                session.getCurrentProject().getRemotePluginRepositories());
        DependencyRequest request = new DependencyRequest(
                collect,
                (node, parents) -> node.getDependency() == null
                        || NEEDED_TO_RUN.contains(node.getDependency().getScope()));
        try {
            List<URL> jars = new ArrayList<>();
            for (ArtifactResult result : repositorySystem
                    .resolveDependencies(session.getRepositorySession(), request)
                    .getArtifactResults()) {
                jars.add(result.getArtifact().getFile().toURI().toURL());
            }
            return jars.toArray(new URL[0]);
        } catch (DependencyResolutionException | MalformedURLException e) {
            throw new MojoExecutionException("The libraries for reports cannot be had: " + e.getMessage(), e);
        }
    }
}
