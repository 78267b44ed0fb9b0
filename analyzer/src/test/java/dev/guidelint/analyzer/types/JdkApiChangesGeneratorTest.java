package dev.guidelint.analyzer.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Makes the data about changes of the JDK's API anew where the JDK that runs the tests can do that. */
class JdkApiChangesGeneratorTest {
    @Test
    void theResourceIsWhatTheGeneratorMakes() throws Exception {
        assumeTrue(Runtime.version().feature() >= CtSym.LAST, "This JDK does not list all releases");
        Path file = Path.of(System.getProperty("java.home"), "lib", "ct.sym");
        assumeTrue(Files.exists(file), "This Java has no " + file);
        CtSym ctSym = CtSym.read(file);
        assumeTrue(ctSym.isComplete(), file + " no longer lists all releases from " + CtSym.FIRST + " on");
        assertThat(JdkApiChangesGenerator.generate(ctSym).lines().skip(1))
                .containsExactlyElementsOf(JdkChanges.lines("jdk-api-changes.tsv"));
    }
}
