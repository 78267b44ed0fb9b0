package dev.guidelint.analyzer.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.source.SourceLoader;
import dev.guidelint.analyzer.source.SourcePath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectIndexTest {
    @Test
    void knowsWhichClassesTheProjectCreates() {
        ProjectIndex project = index("""
                class A {
                  Object a = new B(new C.D<>() {});
                  java.util.function.Supplier<?> b = E::new;
                  java.util.function.IntFunction<?> c = F[]::new;
                  java.util.function.Supplier<?> d = C.G::new;
                  Class<?> e = H.class;
                  Object f = I.of();
                }
                """);
        assertThat(List.of("B", "D", "E", "G")).allMatch(project::isCreated);
        assertThat(List.of("A", "C", "F", "H", "I")).noneMatch(project::isCreated);
    }

    @Test
    void knowsWhichMembersAreAnnotated() {
        ProjectIndex project = index("""
                class A {
                  @Deprecated int a;
                  @p.Own int b, c;
                  static class B { @Own("x") void d() {} }
                  @Own class C {}
                }
                """);
        assertThat(List.of("b", "c", "d")).allMatch(name -> project.hasAnnotated(name, "Own"));
        assertThat(List.of("a", "C")).noneMatch(name -> project.hasAnnotated(name, "Own"));
        assertThat(project.hasAnnotated("a", "Unused")).isFalse();
    }

    @Test
    void noticesImportsThatAreNotKnown() {
        assertThat(index("import p.Missing; class A {}").knowsAllImports()).isFalse();
        assertThat(index("import p.*; class A {}").knowsAllImports()).isTrue();
    }

    private static ProjectIndex index(String source) {
        SourcePath path = new SourcePath(Path.of("A.java"), "A.java", SourceSet.MAIN);
        SourceFile file = new SourceLoader(StandardCharsets.UTF_8, Integer.MAX_VALUE)
                .parse(path, SourceText.of("A.java", source), List.of())
                .file()
                .orElseThrow();
        List<FileFacts> facts = List.of(FactsCollector.collect(file));
        return new ProjectIndex(facts, new TypeUniverse(facts, List.of()), 25);
    }
}
