package dev.guidelint.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;

/**
 * The class path of a module. A jar that cannot be had is left out, and so are sibling modules that have not been compiled:
 * the check says then that it knew less, where Maven's own resolution would end the build.
 */
final class ModuleClassPath {
    private final MavenSession session;
    private final MavenProject project;
    private final RepositorySystem repositorySystem;

    ModuleClassPath(MavenSession session, RepositorySystem repositorySystem, MavenProject project) {
        this.session = session;
        this.project = project;
        this.repositorySystem = repositorySystem;
    }

    List<Path> entries() {
        List<Path> entries = new ArrayList<>();
        // What annotation processors and the like compiled has no sources here.
        addFolder(entries, project.getBuild().getOutputDirectory());
        List<ArtifactRequest> requests = new ArrayList<>();
        for (Artifact artifact : project.getArtifacts()) {
            Optional<MavenProject> sibling = sibling(artifact);
            if (sibling.isPresent()) {
                addFolder(entries, sibling.get().getBuild().getOutputDirectory());
            } else if (artifact.getFile() != null) {
                entries.add(artifact.getFile().toPath());
            } else {
                requests.add(new ArtifactRequest(
                        RepositoryUtils.toArtifact(artifact), project.getRemoteProjectRepositories(), "lint"));
            }
        }
        for (ArtifactResult result : resolve(requests)) {
            if (result.isResolved()) {
                entries.add(result.getArtifact().getFile().toPath());
            }
        }
        return entries;
    }

    private List<ArtifactResult> resolve(List<ArtifactRequest> requests) {
        try {
            return repositorySystem.resolveArtifacts(session.getRepositorySession(), requests);
        } catch (ArtifactResolutionException e) {
            return e.getResults();
        }
    }

    private Optional<MavenProject> sibling(Artifact artifact) {
        for (MavenProject candidate : session.getProjects()) {
            if (candidate.getGroupId().equals(artifact.getGroupId())
                    && candidate.getArtifactId().equals(artifact.getArtifactId())
                    && candidate.getVersion().equals(artifact.getBaseVersion())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static void addFolder(List<Path> entries, String folder) {
        Path path = new File(folder).toPath();
        if (Files.isDirectory(path)) {
            entries.add(path);
        }
    }
}
