package dev.guidelint.cli.project;

import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.engine.ScanRequest;
import dev.guidelint.analyzer.source.SourceRoot;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the layout of a Maven project from its {@code pom.xml} files, without Maven: modules, source and test roots,
 * release and encoding. Its class path is what the modules' {@code target/classes} and the local repository have.
 */
final class MavenLayout {
    private final LocalRepository repository = LocalRepository.ofUser();
    private final List<SourceRoot> sources = new ArrayList<>();
    private final Set<Path> classPath = new LinkedHashSet<>();
    private final Set<Path> seen = new LinkedHashSet<>();
    private final List<Pom> poms = new ArrayList<>();

    private MavenLayout() {}

    static ProjectLayout read(Path folder, Path root) {
        MavenLayout layout = new MavenLayout();
        layout.module(folder);
        for (Pom pom : layout.poms) {
            layout.classPath.addAll(new MavenClassPath(layout.repository, layout.poms).of(pom));
        }
        if (layout.sources.isEmpty()) {
            // An unusual project: better all of it than nothing.
            layout.sources.add(new SourceRoot(folder, Optional.empty()));
        }
        return new ProjectLayout(
                root, layout.sources, List.copyOf(layout.classPath), layout.release(), layout.encoding());
    }

    private void module(Path folder) {
        Path file = Files.isDirectory(folder) ? folder.resolve("pom.xml") : folder;
        Optional<Pom> found = seen.add(file.normalize()) ? Pom.read(file.normalize(), repository) : Optional.empty();
        if (found.isEmpty()) {
            return;
        }
        Pom pom = found.get();
        poms.add(pom);
        root(pom, pom.build("sourceDirectory").orElse("src/main/java"), SourceSet.MAIN);
        root(pom, pom.build("testSourceDirectory").orElse("src/test/java"), SourceSet.TEST);
        root(pom, "target/generated-sources", SourceSet.MAIN);
        Path classes = pom.folder().resolve("target/classes");
        if (Files.isDirectory(classes)) {
            classPath.add(classes);
        }
        for (String module : pom.modules()) {
            module(pom.folder().resolve(module).normalize());
        }
    }

    private void root(Pom pom, String folder, SourceSet sourceSet) {
        Path path = pom.folder().resolve(folder).normalize();
        if (Files.isDirectory(path)) {
            sources.add(new SourceRoot(path, Optional.of(sourceSet)));
        }
    }

    /** The newest release that a module asks for. */
    private OptionalInt release() {
        int newest = 0;
        for (Pom pom : poms) {
            newest = Math.max(newest, pom.release().orElse(0));
        }
        if (newest == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.min(Math.max(newest, ScanRequest.OLDEST_RELEASE), ScanRequest.NEWEST_RELEASE));
    }

    private Charset encoding() {
        Optional<String> name =
                poms.isEmpty() ? Optional.empty() : poms.get(0).property("project.build.sourceEncoding");
        try {
            return name.map(Charset::forName).orElse(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
