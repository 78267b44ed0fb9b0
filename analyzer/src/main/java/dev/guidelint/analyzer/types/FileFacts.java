package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.Project.TestHelper;
import dev.guidelint.analyzer.api.Project.Write;
import dev.guidelint.analyzer.api.SourceSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * What other files may want to know of one file. A value without any part of the tree: it outlives the tree, and can be
 * stored.
 *
 * @param path the file
 * @param sourceSet what the file is for
 * @param packageName its package, empty for the unnamed one
 * @param types sketches of all types that have a qualified name, outer ones before those nested in them
 * @param writes assignments to names that are not local variables
 * @param created simple names of the classes it creates instances of
 * @param annotations simple names of the annotations it uses
 * @param packageAnnotations those of them that stand on its package declaration
 * @param mentions what its code mentions
 * @param packageInfo whether the file is a {@code package-info.java}
 * @param documented whether its package declaration has a doc comment
 * @param tests what is known of the file if it is code for tests
 * @param uses which types its code uses, if somebody wants to know
 * @param module what the file declares if it is a {@code module-info.java}
 */
// guide:off leaks-non-exported-type -- the engine hands facts on and never looks into them
public record FileFacts(
        String path,
        SourceSet sourceSet,
        String packageName,
        List<TypeSketch> types,
        Map<String, List<Write>> writes,
        Set<String> created,
        Set<String> annotations,
        Set<String> packageAnnotations,
        Mentions mentions,
        boolean packageInfo,
        boolean documented,
        Optional<TestFacts> tests,
        Optional<Uses> uses,
        Optional<ModuleFacts> module) {

    /** Copies the collections. */
    public FileFacts {
        types = List.copyOf(types);
        writes = Map.copyOf(writes);
        created = Set.copyOf(created);
        annotations = Set.copyOf(annotations);
        packageAnnotations = Set.copyOf(packageAnnotations);
    }

    /** What a file mentions, as numbers: see {@link MentionCollector#hash}. */
    public static final class Mentions {
        private final int[] hashes;

        Mentions(int[] hashes) {
            this.hashes = hashes.clone();
        }

        void forEach(IntConsumer action) {
            for (int hash : hashes) {
                action.accept(hash);
            }
        }
    }

    /**
     * What is known of how a file uses others.
     *
     * @param lines how many lines it has
     * @param types the types its code uses
     */
    record Uses(int lines, List<TypeUse> types) {
        /** Copies the list. */
        public Uses {
            types = List.copyOf(types);
        }
    }

    /**
     * What a module declares.
     *
     * @param name its name
     * @param exports packages it exports to everybody
     * @param annotations simple names of the annotations on it
     */
    public record ModuleFacts(String name, List<String> exports, Set<String> annotations) {
        /** Copies the collections. */
        public ModuleFacts {
            exports = List.copyOf(exports);
            annotations = Set.copyOf(annotations);
        }
    }

    /**
     * What is known of code for tests.
     *
     * @param mentions simple names that may be those of types: everything in upper camel case that stands in the file
     * @param helpers its methods and constructors that have a body
     */
    record TestFacts(Set<String> mentions, List<TestHelper> helpers) {
        /** Copies the collections. */
        public TestFacts {
            mentions = Set.copyOf(mentions);
            helpers = List.copyOf(helpers);
        }
    }
}
