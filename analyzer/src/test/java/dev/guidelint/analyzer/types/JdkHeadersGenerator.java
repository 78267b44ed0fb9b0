package dev.guidelint.analyzer.types;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the data of {@link JdkHeaders} from a JDK's {@code lib/ct.sym}.
 *
 * <p>To renew it, for example when a new release is out:
 *
 * <ol>
 *   <li>take a JDK at least as new as the last release wanted (a JDK's file lists its own release and older ones), and
 *       set {@link CtSym#LAST} to that release;
 *   <li>compile with {@code mvn -q -Dfast -pl analyzer test-compile} and run this class with two arguments, that JDK's
 *       {@code lib/ct.sym} and {@code analyzer/src/main/resources/dev/guidelint/analyzer/types/jdk-headers.bin}: in an
 *       IDE, or with {@code java -cp} and {@code analyzer/target/fast/classes}, {@code
 *       analyzer/target/fast/test-classes} and the jar of ASM;
 *   <li>run {@code JdkHeadersTest} and look at what its counts say.
 * </ol>
 *
 * <p>{@code JdkHeadersGeneratorTest} does the same with the JDK that runs it, and compares.
 */
final class JdkHeadersGenerator {
    private JdkHeadersGenerator() {}

    /** Makes the data; see the comment of the class. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Usage: <path of ct.sym> <path of the resource>");
        }
        CtSym ctSym = CtSym.read(Path.of(args[0]));
        if (!ctSym.isComplete()) {
            throw new IllegalArgumentException(
                    args[0] + " does not cover releases " + CtSym.FIRST + " to " + CtSym.LAST);
        }
        Files.write(Path.of(args[1]), generate(ctSym));
    }

    /** The data. */
    static byte[] generate(CtSym ctSym) {
        JdkApi api = new JdkApi(ctSym);
        JdkHeadersWriter writer = new JdkHeadersWriter();
        for (int release = CtSym.LAST; release >= CtSym.FIRST; release--) {
            writer.add(release, api);
        }
        return writer.write();
    }
}
