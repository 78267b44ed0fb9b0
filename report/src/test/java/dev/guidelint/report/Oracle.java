package dev.guidelint.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/** What Asciidoctor itself sees in a guide. */
final class Oracle implements AutoCloseable {
    /**
     * A macro as Asciidoctor hands it to its processor.
     *
     * @param id what follows {@code rule::}
     * @param attributes its attributes by name or position
     */
    record Macro(String id, Map<String, String> attributes) {}

    private final Asciidoctor asciidoctor = Asciidoctor.Factory.create();
    private final List<Macro> seen = new ArrayList<>();

    Oracle() {
        // What Asciidoctor logs about bad guides is not what is tested here.
        asciidoctor.registerLogHandler(record -> {});
        java.util.logging.Logger.getLogger("asciidoctor").setUseParentHandlers(false);
        asciidoctor.javaExtensionRegistry().blockMacro("rule", new Recorder());
    }

    /** The macros in a file, in order. */
    List<Macro> macros(Path guide) {
        seen.clear();
        asciidoctor.loadFile(guide.toFile(), options(guide.toAbsolutePath().getParent()));
        return List.copyOf(seen);
    }

    /** The macros in a text, in order. */
    List<Macro> macros(String text) {
        seen.clear();
        asciidoctor.load(text, options(Path.of("").toAbsolutePath()));
        return List.copyOf(seen);
    }

    private static Options options(Path folder) {
        return Options.builder()
                .safe(SafeMode.UNSAFE)
                .backend("html5")
                .baseDir(folder.toFile())
                .sourcemap(true)
                .build();
    }

    @Override
    public void close() {
        asciidoctor.shutdown();
    }

    private final class Recorder extends BlockMacroProcessor {
        @Override
        public StructuralNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
            Map<String, String> sorted = new TreeMap<>();
            for (Map.Entry<?, Object> entry : attributes.entrySet()) {
                if (entry.getValue() != null) {
                    sorted.put(String.valueOf(entry.getKey()), String.valueOf(entry.getValue()));
                }
            }
            seen.add(new Macro(target, sorted));
            return createBlock(
                    parent, "example", List.of(), attributes, Map.of(ContentModel.KEY, ContentModel.COMPOUND));
        }
    }
}
