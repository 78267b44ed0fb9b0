package dev.guidelint.cli.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The user's local Maven repository.
 *
 * @param folder where it is
 */
record LocalRepository(Path folder) {

    static LocalRepository ofUser() {
        String asked = System.getProperty("maven.repo.local", "");
        if (!asked.isEmpty()) {
            return new LocalRepository(Path.of(asked));
        }
        Path maven = Path.of(System.getProperty("user.home", ""), ".m2");
        Optional<String> configured =
                XmlElement.read(maven.resolve("settings.xml")).flatMap(settings -> settings.textAt("localRepository"));
        return new LocalRepository(configured.map(Path::of).orElse(maven.resolve("repository")));
    }

    /** The file of an artifact; empty if it is not there. */
    Optional<Path> file(String groupId, String artifactId, String version, String extension) {
        Path file = folder.resolve(groupId.replace('.', '/'))
                .resolve(artifactId)
                .resolve(version)
                .resolve(artifactId + "-" + version + "." + extension);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }
}
