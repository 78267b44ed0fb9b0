package dev.guidelint.rules.jakarta;

import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Confidence;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Library;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.ProjectContext;
import dev.guidelint.analyzer.api.ResourceFile;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags dependencies that speak javax: entries of the class path by what they refer to, others by their coordinates. */
final class JakartaDependency implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "jakarta-dependency", Severity.ERROR, "dependency that still speaks javax")
            .sources(SourceSet.MAIN, SourceSet.TEST)
            .needs(Needs.PROJECT)
            .offByDefault();

    /** To take another artifact is less work than to see whether a newer release of a library behaves as before. */
    private static final int WEIGHT_OF_API = 2;

    private static final int WEIGHT_IN_PASSING = 1;

    private static final int WEIGHT_OF_LIBRARY = 3;

    private static final int MAX_NAMED = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.once(DependencyFiles::isOne, JakartaDependency::check);
    }

    private static List<Finding> check(List<ResourceFile> files, ProjectContext context) {
        List<Declared> declared = DependencyFiles.dependencies(files);
        List<Finding> findings = new ArrayList<>();
        Set<Declared> done = new HashSet<>();
        for (Library library : context.project().libraries()) {
            Optional<OldLibrary> old = OldLibrary.of(library);
            Optional<Declared> place = Optional.empty();
            for (Declared one : declared) {
                if (one.isJar(library.name())) {
                    place = place.or(() -> Optional.of(one));
                    // What it refers to counts, not what it is called, unless it moves together with others.
                    if (old.isPresent() || !isOfFamily(one)) {
                        done.add(one);
                    }
                }
            }
            if (old.isPresent()) {
                findings.add(finding(old.get(), place, files, context));
            }
        }
        addDeclared(declared, done, context, findings);
        return findings;
    }

    private static boolean isOfFamily(Declared declared) {
        return Successor.of(declared.group(), declared.artifact())
                .filter(Successor::isFamily)
                .isPresent();
    }

    private static Finding finding(
            OldLibrary library, Optional<Declared> place, List<ResourceFile> files, ProjectContext context) {
        Optional<Successor> successor = successor(library, place);
        boolean isApi = !library.provided().isEmpty() && library.spoken().isEmpty();
        String message = "`" + library.name() + "` " + facts(library) + ": " + cure(library, successor);
        boolean isInPassing = library.isInPassing();
        Level level = isInPassing ? Level.WARNS : Level.BREAKS;
        int weight = isInPassing ? WEIGHT_IN_PASSING : isApi ? WEIGHT_OF_API : WEIGHT_OF_LIBRARY;
        String subject = successor
                .filter(Successor::isFamily)
                .map(Successor::coordinates)
                .orElse(place.map(Declared::key).orElse(library.artifact()));
        Concern concern = Concern.of(level, subject, weight)
                .about(library.name())
                .once()
                .advice(successor
                        .map(one -> "take " + one.describe())
                        .orElse("look for a release that speaks jakarta"));
        return at(library, place, files, message, context).withConcern(concern);
    }

    /** At its dependency; else at the beginning of the first build file; without any, at the jar itself. */
    private static Finding at(
            OldLibrary library,
            Optional<Declared> place,
            List<ResourceFile> files,
            String message,
            ProjectContext context) {
        if (place.isPresent()) {
            Declared declared = place.get();
            return context.at(declared.file(), declared.start(), declared.end(), message);
        }
        return files.isEmpty() ? context.at(library.name(), message) : context.at(files.get(0), 0, 0, message);
    }

    private static Optional<Successor> successor(OldLibrary library, Optional<Declared> place) {
        Optional<Successor> known = place.flatMap(one -> Successor.of(one.group(), one.artifact()))
                .or(() -> Successor.ofJar(library.artifact(), library.packages()));
        return known.isPresent() || library.provided().isEmpty()
                ? known
                : Successor.ofApi(library.provided().iterator().next());
    }

    private static String facts(OldLibrary library) {
        return library.provided().isEmpty()
                ? "still speaks " + names(library.spoken()) + " (in at least " + library.speaking() + " of its "
                        + library.classes() + " classes)"
                : "brings " + names(library.provided()) + " under the old name";
    }

    private static String cure(OldLibrary library, Optional<Successor> successor) {
        String instead = successor
                .map(one -> "take " + one.describe())
                .orElse("look for a release that speaks jakarta, or for another library");
        return library.isInPassing() ? "what needs that will not work with Jakarta EE; " + instead : instead;
    }

    private static String names(Set<String> packages) {
        List<String> names = new ArrayList<>();
        for (String packageName : packages) {
            // Where the package around it is named already, that will do.
            if (names.stream().noneMatch(known -> packageName.startsWith(known + '.'))) {
                names.add(packageName);
            }
        }
        int more = names.size() - MAX_NAMED;
        String text = "`" + String.join("`, `", names.subList(0, Math.min(MAX_NAMED, names.size()))) + "`";
        return more > 0 ? text + " and " + more + " more" : text;
    }

    /** Dependencies that are not on the class path, or do not refer to anything, go by what is known of their coordinates. */
    private static void addDeclared(
            List<Declared> declared, Set<Declared> done, ProjectContext context, List<Finding> findings) {
        Map<String, String> versions = new HashMap<>();
        for (Declared one : declared) {
            if (!one.version().isEmpty()) {
                versions.putIfAbsent(one.key(), one.version());
            }
        }
        for (Declared one : declared) {
            Optional<Successor> successor = Successor.of(one.group(), one.artifact());
            if (successor.isEmpty() || done.contains(one)) {
                continue;
            }
            // Who leaves the version to others is told with them.
            boolean isOld = successor.get().keepsName()
                    ? !one.version().isEmpty() && successor.get().isNewerThan(one.version())
                    : !one.version().isEmpty() || !versions.containsKey(one.key());
            if (isOld) {
                findings.add(finding(one, successor.get(), context));
            }
        }
    }

    private static Finding finding(Declared declared, Successor successor, ProjectContext context) {
        String written = declared.version().isEmpty() ? "" : " " + declared.version();
        String message = "`" + declared.key() + "`" + written + " speaks javax: take " + successor.describe();
        boolean isApi = successor.coordinates().startsWith(JavaxName.JAKARTA + '.');
        String subject = successor.isFamily() ? successor.coordinates() : declared.key();
        return context.at(declared.file(), declared.start(), declared.end(), message)
                .withConcern(Concern.of(Level.BREAKS, subject, isApi ? WEIGHT_OF_API : WEIGHT_OF_LIBRARY)
                        .about(declared.key())
                        .once()
                        .confidence(Confidence.NAME)
                        .advice("take " + successor.describe()));
    }
}
