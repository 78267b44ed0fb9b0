package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.TypeHeader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** Writes the API of many releases as {@link JdkHeadersFile} reads it; the same API gives the same bytes. */
final class JdkHeadersWriter {
    /** No more than this far back a deflated block can refer to. */
    private static final int DICTIONARY_LIMIT = 32 * 1024 - 300;

    private final Map<String, Map<String, TypeHistory>> packages = new TreeMap<>();
    private final Numbering<Integer> presences = new Numbering<>();

    /** Adds what a release has. Releases come from the newest to the oldest. */
    void add(int release, JdkApi api) {
        for (TypeHeader type : api.of(release).values()) {
            String inPackage = type.name().substring(type.packageName().length() + 1);
            packages.computeIfAbsent(type.packageName(), name -> new TreeMap<>())
                    .computeIfAbsent(inPackage, name -> new TypeHistory())
                    .add(type, api.isNameable(type, release), 1 << (release - CtSym.FIRST));
        }
    }

    /** The resource. */
    byte[] write() {
        packages.values().forEach(types -> {
            presences.of(presence(types));
            names(types);
            new JdkBlockWriter(presences).write(types.values());
        });
        presences.order();
        List<byte[]> blocks = new ArrayList<>();
        Map<String, Integer> textUses = new HashMap<>();
        for (Map<String, TypeHistory> types : packages.values()) {
            JdkBlockWriter writer = new JdkBlockWriter(presences);
            blocks.add(writer.write(types.values()));
            writer.texts().forEach(text -> textUses.merge(text, 1, Integer::sum));
        }
        byte[] dictionary = dictionary(textUses);
        return assemble(blocks, dictionary);
    }

    private byte[] assemble(List<byte[]> blocks, byte[] dictionary) {
        ByteWriter front = new ByteWriter();
        front.number(CtSym.FIRST);
        front.number(CtSym.LAST);
        front.number(presences.values().size());
        presences.values().forEach(front::number);
        front.number(packages.size());
        List<byte[]> packedBlocks = new ArrayList<>();
        int index = 0;
        for (Map.Entry<String, Map<String, TypeHistory>> entry : packages.entrySet()) {
            byte[] block = blocks.get(index++);
            byte[] packed = deflate(block, dictionary);
            front.text(entry.getKey());
            front.number(presences.of(presence(entry.getValue())));
            front.number(block.length);
            packedBlocks.add(packed);
        }
        front.parts(packages.values().stream().map(this::names).toList());
        front.raw(dictionary);
        byte[] plainFront = front.bytes();
        byte[] packedFront = deflate(plainFront, new byte[0]);
        ByteWriter out = new ByteWriter();
        out.number(JdkHeadersFile.MAGIC);
        out.number(plainFront.length);
        out.number(packedFront.length);
        out.raw(packedFront);
        for (byte[] packed : packedBlocks) {
            out.number(packed.length);
            out.raw(packed);
        }
        return out.bytes();
    }

    private static int presence(Map<String, TypeHistory> types) {
        return types.values().stream().mapToInt(TypeHistory::nameable).reduce(0, (one, other) -> one | other);
    }

    private byte[] names(Map<String, TypeHistory> types) {
        ByteWriter out = new ByteWriter();
        out.number(types.size());
        types.forEach((name, history) -> {
            out.text(name);
            out.number(presences.of(history.presence()));
            out.number(presences.of(history.nameable()));
        });
        return out.bytes();
    }

    /** Texts that many packages have; the commonest come last, where references to them are shortest. */
    private static byte[] dictionary(Map<String, Integer> uses) {
        List<String> texts = new ArrayList<>(uses.keySet());
        texts.removeIf(text -> uses.get(text) < 3 || text.length() < 4);
        texts.sort((one, other) -> {
            int byUses = uses.get(other) * other.length() - uses.get(one) * one.length();
            return byUses == 0 ? one.compareTo(other) : byUses;
        });
        StringBuilder dictionary = new StringBuilder();
        for (String text : texts) {
            if (dictionary.length() + text.length() <= DICTIONARY_LIMIT) {
                dictionary.insert(0, text);
            }
        }
        return dictionary.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] deflate(byte[] plain, byte[] dictionary) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        if (dictionary.length > 0) {
            deflater.setDictionary(dictionary);
        }
        deflater.setInput(plain);
        deflater.finish();
        ByteWriter packed = new ByteWriter();
        byte[] buffer = new byte[64 * 1024];
        while (!deflater.finished()) {
            packed.raw(Arrays.copyOf(buffer, deflater.deflate(buffer)));
        }
        deflater.end();
        return packed.bytes();
    }
}
