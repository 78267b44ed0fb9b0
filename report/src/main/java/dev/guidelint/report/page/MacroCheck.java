package dev.guidelint.report.page;

import dev.guidelint.analyzer.guide.Guide;
import dev.guidelint.analyzer.guide.GuideFile;
import dev.guidelint.analyzer.guide.GuideMacro;
import dev.guidelint.analyzer.guide.GuideReader;
import dev.guidelint.analyzer.guide.MacroAttribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/**
 * One document, two readers: our own reads the guide as configuration, Asciidoctor as a document. This makes sure that they
 * mean the same, so that what is printed is what was checked.
 */
public final class MacroCheck {
    /** Deep enough that names which lead out of the project's folder stay within the scratch folder. */
    private static final String DEEP = "a/b/c/d/e/f/g/h";

    private MacroCheck() {}

    /** A macro as both readers can tell it. */
    record Seen(String id, Map<String, String> attributes) {
        @Override
        public String toString() {
            return "rule::" + id + attributes;
        }
    }

    /**
     * Compares the macros that Asciidoctor sees in a guide with those that it was understood by.
     *
     * @return the first difference, for people; empty if there is none
     * @throws IOException if the guide cannot be copied to a scratch folder
     */
    public static Optional<String> difference(Guide guide, Converter converter) throws IOException {
        List<Seen> ours = ours(guide);
        List<Seen> theirs = theirs(guide, converter);
        for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
            String our = i < ours.size() ? ours.get(i).toString() : "nothing";
            String their = i < theirs.size() ? theirs.get(i).toString() : "nothing";
            if (!our.equals(their)) {
                String place = i < guide.macros().size() ? guide.macros().get(i).place() : guide.name();
                return Optional.of(place + ": the guide was read as " + our + ", but Asciidoctor sees " + their);
            }
        }
        return Optional.empty();
    }

    private static List<Seen> ours(Guide guide) {
        List<Seen> macros = new ArrayList<>();
        for (GuideMacro macro : guide.macros()) {
            Map<String, String> attributes = new TreeMap<>();
            for (MacroAttribute attribute : macro.attributes()) {
                attributes.put(attribute.name(), attribute.value());
            }
            macros.add(new Seen(macro.id(), attributes));
        }
        return macros;
    }

    private static List<Seen> theirs(Guide guide, Converter converter) throws IOException {
        Path scratch = Files.createTempDirectory("guidelint-guide");
        Recorder recorder = new Recorder();
        try {
            Path packaged = scratch.resolve("packaged");
            Path own = scratch.resolve(DEEP);
            Files.createDirectories(packaged);
            Files.createDirectories(own);
            for (GuideFile file : guide.files()) {
                copy(file, place(file.name(), own, packaged));
            }
            converter.asciidoctor().javaExtensionRegistry().blockMacro("rule", recorder);
            Options options = Options.builder()
                    .backend("html5")
                    .safe(SafeMode.UNSAFE)
                    .attributes(Attributes.builder()
                            .attribute("guidelint", packaged.toString())
                            .build())
                    .build();
            converter.asciidoctor().loadFile(place(guide.name(), own, packaged).toFile(), options);
        } finally {
            converter.asciidoctor().unregisterAllExtensions();
            Scratch.delete(scratch);
        }
        return recorder.seen;
    }

    private static Path place(String name, Path own, Path packaged) {
        String prefix = GuideReader.PACKAGED + "/";
        return name.startsWith(prefix) ? packaged.resolve(name.substring(prefix.length())) : own.resolve(name);
    }

    private static void copy(GuideFile file, Path target) throws IOException {
        if (Files.exists(target)) {
            // A name that is absolute: the file is where it says.
            return;
        }
        Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(target, String.join("\n", file.lines()) + "\n");
    }

    private static final class Recorder extends BlockMacroProcessor {
        private final List<Seen> seen = new ArrayList<>();

        @Override
        public StructuralNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
            Map<String, String> sorted = new TreeMap<>();
            for (Map.Entry<?, Object> entry : attributes.entrySet()) {
                if (entry.getValue() != null) {
                    sorted.put(String.valueOf(entry.getKey()), String.valueOf(entry.getValue()));
                }
            }
            seen.add(new Seen(target, sorted));
            return createBlock(parent, "pass", "");
        }
    }
}
