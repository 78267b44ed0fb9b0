package dev.guidelint.maven;

import dev.guidelint.analyzer.api.PathFilter;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.engine.ScanRequest;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.migration.Migration;
import dev.guidelint.analyzer.source.SourceRoot;
import dev.guidelint.rules.RulePacks;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;

/** What is scanned in a module, or in several at once: everything the engine asks for is known to Maven. */
final class ModuleScan {
    private final MavenSession session;
    private final RepositorySystem repositorySystem;
    private final List<MavenProject> modules;
    private final List<MavenProject> withSources = new ArrayList<>();
    private final List<SourceRoot> sources = new ArrayList<>();
    private PathFilter filter = PathFilter.ALL;

    /**
     * A scan that has no sources yet.
     *
     * @param modules the modules, at least one; the folder of the first is that of all of them
     */
    ModuleScan(MavenSession session, RepositorySystem repositorySystem, List<MavenProject> modules) {
        this.session = session;
        this.repositorySystem = repositorySystem;
        this.modules = List.copyOf(modules);
    }

    ModuleScan sources(boolean includeTests) {
        for (MavenProject module : modules) {
            int before = sources.size();
            add(module.getCompileSourceRoots(), SourceSet.MAIN, sources);
            if (includeTests) {
                add(module.getTestCompileSourceRoots(), SourceSet.TEST, sources);
            }
            if (sources.size() > before) {
                withSources.add(module);
            }
        }
        return this;
    }

    ModuleScan filter(List<String> includes, List<String> excludes) {
        List<String> patterns = new ArrayList<>(includes);
        excludes.forEach(pattern -> patterns.add("!" + pattern));
        filter = PathFilter.of(patterns);
        return this;
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
        return modules.get(0).getBasedir().toPath();
    }

    ScanRequest request(List<ActiveRule> rules) {
        return builder(rules).build();
    }

    /** The scan on the way from one Java to another. */
    ScanRequest request(List<ActiveRule> rules, Migration migration) {
        return builder(rules).release(migration.from()).target(migration.to()).build();
    }

    private ScanRequest.Builder builder(List<ActiveRule> rules) {
        return ScanRequest.of(root(), rules)
                .sources(sources)
                .filter(filter)
                .encoding(encoding())
                .release(release())
                .classPath(classPath())
                .knownRules(RulePacks.names())
                .limits(limits());
    }

    private List<Path> classPath() {
        Set<Path> entries = new LinkedHashSet<>();
        for (MavenProject module : withSources) {
            entries.addAll(new ModuleClassPath(session, repositorySystem, module).entries());
        }
        return List.copyOf(entries);
    }

    /** In a parallel build the modules share the processors. */
    private ScanRequest.Limits limits() {
        ScanRequest.Limits usual = ScanRequest.Limits.DEFAULT;
        int share =
                Math.max(1, usual.threads() / Math.max(1, session.getRequest().getDegreeOfConcurrency()));
        return new ScanRequest.Limits(share, usual.parseTime(), usual.fileBytes());
    }

    private Charset encoding() {
        String name = modules.get(0).getProperties().getProperty("project.build.sourceEncoding", "UTF-8");
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    /** The newest of them all: what is older can be read all the same. */
    private int release() {
        return statedRelease().orElse(ScanRequest.NEWEST_RELEASE);
    }

    /** The newest release that a module is compiled for; empty if none says. */
    OptionalInt statedRelease() {
        int newest = 0;
        for (MavenProject module : withSources) {
            newest = Math.max(newest, statedRelease(module));
        }
        return newest == 0 ? OptionalInt.empty() : OptionalInt.of(newest);
    }

    private int statedRelease(MavenProject module) {
        for (String setting : List.of("release", "target", "source")) {
            Optional<Integer> number = compilerSetting(module, setting).flatMap(ModuleScan::releaseNumber);
            if (number.isPresent()) {
                return Math.min(Math.max(number.get(), ScanRequest.OLDEST_RELEASE), ScanRequest.NEWEST_RELEASE);
            }
        }
        return 0;
    }

    private Optional<String> compilerSetting(MavenProject module, String name) {
        Plugin plugin = module.getPlugin("org.apache.maven.plugins:maven-compiler-plugin");
        if (plugin != null && plugin.getConfiguration() instanceof Xpp3Dom configuration) {
            Xpp3Dom element = configuration.getChild(name);
            if (element != null && element.getValue() != null) {
                return Optional.of(element.getValue());
            }
        }
        Properties user = session.getUserProperties();
        String property = "maven.compiler." + name;
        return Optional.ofNullable(
                user.getProperty(property, module.getProperties().getProperty(property)));
    }

    /** {@code 17}, or {@code 1.8} as the old ones are written. */
    private static Optional<Integer> releaseNumber(String text) {
        String number = text.strip().startsWith("1.") ? text.strip().substring(2) : text.strip();
        return number.matches("\\d{1,2}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }
}
