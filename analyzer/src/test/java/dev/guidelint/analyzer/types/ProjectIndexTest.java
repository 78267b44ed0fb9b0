package dev.guidelint.analyzer.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.api.Project.TestHelper;
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
    void knowsWhatTestsMention() {
        String source = """
                import p.B;
                class A { C c = new D(); Object e = E.f(G::new, h.I.class); int j = k; }
                """;
        ProjectIndex project = index(source, SourceSet.TEST);
        assertThat(project.hasTests()).isTrue();
        assertThat(List.of("A", "B", "C", "D", "E", "G", "I")).allMatch(project::isMentionedInTests);
        assertThat(List.of("c", "k", "F", "p")).noneMatch(project::isMentionedInTests);

        ProjectIndex main = index(source, SourceSet.MAIN);
        assertThat(main.hasTests()).isFalse();
        assertThat(main.isMentionedInTests("B")).isFalse();
    }

    @Test
    void knowsWhatMethodsOfTestsCallAndWhetherTheyThrow() {
        String source = """
                package p;
                import org.junit.Test;
                class A {
                  A(int x) { b(); }
                  void c(int x, int... y) { new D().e(); F.g(H::i); Runnable r = () -> { j(); throw new IllegalStateException(); }; }
                  void k() { assert true; }
                  void l() { try { m(); } catch (Exception e) { throw new RuntimeException(e); } }
                  void n() { new Object() { void o() { throw new AssertionError(); } }; }
                  void q(Exception e) { if (e != null) throw e; }
                  abstract void s();
                }
                """;
        ProjectIndex project = index(source, SourceSet.MAIN);
        TestHelper c = project.testHelpers("c").get(0);
        assertThat(c.owner()).isEqualTo("p.A");
        assertThat(c.calls()).containsExactlyInAnyOrder("D", "IllegalStateException", "e", "g", "i", "j");
        assertThat(c.asserts()).isFalse();
        assertThat(c.accepts(0)).isFalse();
        assertThat(c.accepts(1)).isTrue();
        assertThat(c.accepts(5)).isTrue();
        assertThat(project.testHelpers("A").get(0).accepts(2)).isFalse();
        assertThat(List.of("k", "n", "o", "q"))
                .allMatch(name -> project.testHelpers(name).get(0).asserts());
        assertThat(project.testHelpers("l").get(0).asserts()).isFalse();
        assertThat(project.testHelpers("s")).isEmpty();
        assertThat(index(source.replace("org.junit", "org.other"), SourceSet.MAIN)
                        .testHelpers("c"))
                .isEmpty();
    }

    private static ProjectIndex index(String source) {
        return index(source, SourceSet.MAIN);
    }

    private static ProjectIndex index(String source, SourceSet sourceSet) {
        SourcePath path = new SourcePath(Path.of("A.java"), "A.java", sourceSet);
        SourceFile file = new SourceLoader(StandardCharsets.UTF_8, Integer.MAX_VALUE)
                .parse(path, SourceText.of("A.java", source), List.of())
                .file()
                .orElseThrow();
        List<FileFacts> facts = List.of(FactsCollector.collect(file));
        return new ProjectIndex(facts, new TypeUniverse(facts, List.of()), 25);
    }
}
