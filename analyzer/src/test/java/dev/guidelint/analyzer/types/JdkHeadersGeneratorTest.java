package dev.guidelint.analyzer.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Makes the data about the JDK anew where the JDK that runs the tests can do that. */
class JdkHeadersGeneratorTest {
    private static CtSym ctSym;

    @BeforeAll
    static void readCtSym() throws Exception {
        assumeTrue(
                Runtime.version().feature() >= CtSym.LAST,
                "Only a JDK of release " + CtSym.LAST + " or later lists all releases; this one is "
                        + Runtime.version());
        Path file = Path.of(System.getProperty("java.home"), "lib", "ct.sym");
        assumeTrue(Files.exists(file), "This Java has no " + file);
        ctSym = CtSym.read(file);
        assumeTrue(ctSym.isComplete(), file + " no longer lists all releases from " + CtSym.FIRST + " on");
    }

    /** Inflated bytes are compared: what deflating gives depends on the library that the JDK was built with. */
    @Test
    void theResourceIsWhatTheGeneratorMakes() {
        JdkHeadersFile shipped = JdkHeadersFile.shared();
        JdkHeadersFile made = new JdkHeadersFile(JdkHeadersGenerator.generate(ctSym));
        assertThat(made.plainFront()).isEqualTo(shipped.plainFront());
        for (String name : shipped.packageNames()) {
            assertThat(made.findPackage(name).orElseThrow().plainBlock())
                    .as(name)
                    .isEqualTo(shipped.findPackage(name).orElseThrow().plainBlock());
        }
    }

    @Test
    void nothingIsLostOnTheWay() {
        JdkApi api = new JdkApi(ctSym);
        for (int release : new int[] {8, 9, 17, 21, 25}) {
            JdkHeaders headers = JdkHeaders.forRelease(release);
            Map<String, TypeHeader> expected = api.of(release);
            assertThat(JdkTypeNames.of(release)).containsExactlyElementsOf(expected.keySet());
            for (TypeHeader type : expected.values()) {
                TypeHeader found = headers.find(type.name()).orElseThrow();
                Set<MethodHeader> methods = new HashSet<>(found.methods());
                assertThat(methods).isEqualTo(new HashSet<>(type.methods())).hasSameSizeAs(found.methods());
                assertThat(new HashSet<>(found.fields())).isEqualTo(new HashSet<>(type.fields()));
                assertThat(TypeHistory.withoutMembers(found)).isEqualTo(TypeHistory.withoutMembers(type));
            }
        }
    }
}
