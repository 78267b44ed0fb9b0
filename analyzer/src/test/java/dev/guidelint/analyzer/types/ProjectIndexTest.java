package dev.guidelint.analyzer.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.api.Mention;
import dev.guidelint.analyzer.api.Project.TestHelper;
import dev.guidelint.analyzer.api.Reach;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.source.OtherFiles;
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
    void knowsAnnotations() {
        ProjectIndex project = index("""
                @Marked package p;
                class A {
                  @Deprecated java.util.function.Consumer<Object> a = this::handle;
                  void handle(Object o) { new A().other(o); }
                  void other(Object o) {}
                }
                """);
        assertThat(project.packageFacts("p").orElseThrow().annotations()).containsExactly("Marked");
        assertThat(project.packageFacts("p").orElseThrow().mentioned())
                .containsExactlyInAnyOrder("Marked", "Deprecated");
    }

    @Test
    void knowsFromWhereThingsAreMentioned() {
        ProjectIndex project = index("""
                package p;
                import static a.B.imported;
                import static a.C.*;
                import a.Imported;
                class A {
                  @D int declared = name + E.member;
                  Object o = new F(call(1, 2), G::reference, "text") {};
                  java.util.function.Supplier<?> s = H::new;
                }
                """);
        List<Mention> mentioned = List.of(
                Mention.member("imported"),
                Mention.reference("imported"),
                Mention.importOfAll("C"),
                Mention.name("D"),
                Mention.name("name"),
                Mention.name("E"),
                Mention.member("member"),
                Mention.name("F"),
                Mention.creation("F", 3),
                Mention.extension("F"),
                Mention.name("Imported"),
                Mention.call("call", 2),
                Mention.name("G"),
                Mention.reference("reference"),
                Mention.text("text"),
                Mention.name("H"),
                Mention.reference("H::new"));
        assertThat(mentioned)
                .allSatisfy(mention -> assertThat(project.reach(mention)).contains(Reach.file("A.java", "p")));
        assertThat(List.of(
                        Mention.name("declared"),
                        Mention.call("call", 1),
                        Mention.member("name"),
                        Mention.name("member")))
                .allSatisfy(mention -> assertThat(project.reach(mention)).isEmpty());
    }

    @Test
    void growsTheReachOfMentions() {
        Reach a = Reach.file("p/A.java", "p");
        Reach b = Reach.file("p/B.java", "p");
        Reach c = Reach.file("q/C.java", "q");
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.and(b).isWithinPackage("p")).isTrue();
        assertThat(a.and(b).path()).isEmpty();
        assertThat(a.and(b).and(a)).isEqualTo(a.and(b));
        assertThat(a.and(b).and(c)).isEqualTo(Reach.EVERYWHERE);
        assertThat(Reach.EVERYWHERE.and(a)).isEqualTo(Reach.EVERYWHERE);
        assertThat(a.and(Reach.EVERYWHERE)).isEqualTo(Reach.EVERYWHERE);
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
        assertThat(main.hasSources(SourceSet.MAIN, "")).isTrue();
        assertThat(main.hasSources(SourceSet.TEST, "")).isFalse();
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

    @Test
    void noticesImportsThatAreNotKnown() {
        assertThat(index("import p.Missing; class A {}").knowsAllImports()).isFalse();
        assertThat(index("import p.*; class A {}").knowsAllImports()).isTrue();
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
        return new ProjectIndex(
                facts,
                new TypeUniverse(facts, List.of()),
                new ProjectIndex.Setting(25, 25, List.of()),
                OtherFiles.around(Path.of(""), List.of()));
    }
}
