package dev.guidelint.maven;

import dev.guidelint.analyzer.api.PathFilter;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.engine.ScanRequest;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.source.SourceRoot;
import dev.guidelint.rules.RulePacks;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;

/** What is scanned in one module: everything the engine asks for is known to Maven. */
final class ModuleScan {
    private final MavenSession session;
    private final MavenProject project;
    private final RepositorySystem repositorySystem;
    private final List<SourceRoot> sources = new ArrayList<>();
    private final PathFilter filter;

    ModuleScan(
            MavenSession session,
            RepositorySystem repositorySystem,
            boolean includeTests,
            List<String> includes,
            List<String> excludes) {
        this.session = session;
        this.project = session.getCurrentProject();
        this.repositorySystem = repositorySystem;
        add(project.getCompileSourceRoots(), SourceSet.MAIN, sources);
        if (includeTests) {
            add(project.getTestCompileSourceRoots(), SourceSet.TEST, sources);
        }
        List<String> patterns = new ArrayList<>(includes);
        excludes.forEach(pattern -> patterns.add("!" + pattern));
        this.filter = PathFilter.of(patterns);
    }

    private static void add(List<String> roots, SourceSet sourceSet, List<SourceRoot> sources) {
        for (String root : roots) {
            Path path = Path.of(root);
            if (Files.isDirectory(path)) {
                sources.add(new SourceRoot(path, Optional.of(sourceSet)));
            }
        }
    }

    boolean hasSources() {
        return !sources.isEmpty();
    }

    /** The outermost folder of the build: paths in results are relative to it. */
    Path root() {
        Path root = session.getRequest().getMultiModuleProjectDirectory() == null
                ? folder()
                : session.getRequest().getMultiModuleProjectDirectory().toPath();
        return folder().startsWith(root) ? root : folder();
    }

    Path folder() {
        return project.getBasedir().toPath();
    }

    ScanRequest request(List<ActiveRule> rules) {
        return ScanRequest.of(root(), rules)
                .sources(sources)
                .filter(filter)
                .encoding(encoding())
                .release(release())
                .classPath(new ModuleClassPath(session, repositorySystem).entries())
                .knownRules(RulePacks.names())
                .limits(limits())
                .build();
    }

    /** In a parallel build the modules share the processors. */
    private ScanRequest.Limits limits() {
        ScanRequest.Limits usual = ScanRequest.Limits.DEFAULT;
        int share =
                Math.max(1, usual.threads() / Math.max(1, session.getRequest().getDegreeOfConcurrency()));
        return new ScanRequest.Limits(share, usual.parseTime(), usual.fileBytes());
    }

    private Charset encoding() {
        String name = project.getProperties().getProperty("project.build.sourceEncoding", "UTF-8");
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    private int release() {
        for (String setting : List.of("release", "target", "source")) {
            Optional<Integer> number = compilerSetting(setting).flatMap(ModuleScan::releaseNumber);
            if (number.isPresent()) {
                return Math.min(Math.max(number.get(), ScanRequest.OLDEST_RELEASE), ScanRequest.NEWEST_RELEASE);
            }
        }
        return ScanRequest.NEWEST_RELEASE;
    }

    private Optional<String> compilerSetting(String name) {
        Plugin plugin = project.getPlugin("org.apache.maven.plugins:maven-compiler-plugin");
        if (plugin != null && plugin.getConfiguration() instanceof Xpp3Dom configuration) {
            Xpp3Dom element = configuration.getChild(name);
            if (element != null && element.getValue() != null) {
                return Optional.of(element.getValue());
            }
        }
        Properties user = session.getUserProperties();
        String property = "maven.compiler." + name;
        return Optional.ofNullable(
                user.getProperty(property, project.getProperties().getProperty(property)));
    }

    /** {@code 17}, or {@code 1.8} as the old ones are written. */
    private static Optional<Integer> releaseNumber(String text) {
        String number = text.strip().startsWith("1.") ? text.strip().substring(2) : text.strip();
        return number.matches("\\d{1,2}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }
}
