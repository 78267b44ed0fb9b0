package dev.guidelint.analyzer.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.api.PortOrder;
import dev.guidelint.analyzer.api.PortOrder.Group;
import dev.guidelint.analyzer.api.PortOrder.PackageNode;
import dev.guidelint.analyzer.api.PortOrder.Use;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.SourceText;
import dev.guidelint.analyzer.source.SourceLoader;
import dev.guidelint.analyzer.source.SourcePath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PortOrdersTest {
    @Test
    void leavesComeFirstAndCyclesTogether() {
        PortOrder order = order(Map.of(
                "p/Leaf.java", "package p; class Leaf {}",
                "p/A.java", "package p;\nclass A { void a() { new B(); } }",
                "p/B.java", "package p; class B { void b() { A.class.getName(); new Leaf(); } }",
                "q/Top.java", "package q; import p.*; class Top extends A {}"));
        assertThat(order.groups())
                .extracting(Group::step, PortOrdersTest::names, Group::needs, Group::tight)
                .containsExactly(
                        tuple(1, "Leaf", List.of(), false),
                        tuple(2, "A B", List.of(0), false),
                        tuple(3, "Top", List.of(1), false));
        Group cycle = order.group("p/B.java").orElseThrow();
        assertThat(cycle.isCycle()).isTrue();
        assertThat(cycle.lines()).isEqualTo(3);
        assertThat(cycle.packages()).containsExactly("p");
        assertThat(cycle.uses()).extracting(Use::from).containsExactly("p/A.java", "p/B.java");
        assertThat(cycle.uses().get(0).type()).isEqualTo("p.B");
        assertThat(cycle.uses().get(0).region()).hasToString("2:26-2:27");
        assertThat(order.packages()).extracting(PackageNode::name).containsExactly("p", "q");
        assertThat(order.packages().get(1).uses()).isEqualTo(Map.of("p", 1));
        assertThat(order.packages().get(0).files()).isEqualTo(3);
        assertThat(order.packages().get(0).lines()).isEqualTo(4);
        assertThat(order.packages().get(1).step()).isEqualTo(2);
        assertThat(order.packageCycles()).isEmpty();
    }

    @Test
    void whatStandsInSignaturesOnlyIsNoUse() {
        String body = """
                class A<T extends B> {
                  B field; java.util.List<B> list = new java.util.ArrayList<B>();
                  B m(B b) throws BError { B local = (B) m(null); B[] array = new B[3]; return local; }
                  static class BError extends Exception {}
                  Object log = LoggerFactory.getLogger(B.class);
                }
                """;
        assertThat(uses(body)).isEmpty();
    }

    @Test
    void whatRunsIsAUse() {
        for (String use : List.of(
                "new B();",
                "new B() {};",
                "B.run();",
                "int x = B.FIELD.length();",
                "Runnable r = B::run;",
                "Supplier<?> s = B::new;",
                "Object o = B.class;",
                "boolean b = this instanceof B;",
                "if (x instanceof B b) {}",
                "switch (x) { case B b -> {} default -> {} }",
                "if (x instanceof B(int i)) {}",
                "try { m(); } catch (B e) {}",
                "try { m(); } catch (B | Error e) {}",
                "p.B.run();",
                "new B.Inner();",
                "class Local { void l() { new B(); } }")) {
            assertThat(uses("class A { void m() { " + use + " } }"))
                    .as(use)
                    .hasSize(1)
                    .noneMatch(Use::onLoad);
        }
    }

    @Test
    void whatIsNeededOnLoadingIsTold() {
        for (String source : List.of(
                "class A extends B {}",
                "class A implements B {}",
                "interface A extends B {}",
                "enum A implements B {}",
                "record A(int x) implements B {}",
                "@B class A {}",
                "class A { static int x = B.X.y; }",
                "interface A { int X = B.y(); }",
                "class A { static { new B(); } }",
                "enum A { X(B.Y.z()); }",
                "class A { void m() { new B(); } static final Object O = B.class; }",
                "import static p.B.run; class A {}",
                "import static p.B.*; class A {}")) {
            assertThat(uses(source)).as(source).hasSize(1).allMatch(Use::onLoad);
        }
        for (String source : List.of(
                "class A { static Runnable r = () -> new B(); }",
                "class A { static Runnable r = new Runnable() { public void run() { new B(); } }; }",
                "class A { { new B(); } }",
                "class A { Object o = new B(); }")) {
            assertThat(uses(source)).as(source).hasSize(1).noneMatch(Use::onLoad);
        }
    }

    @Test
    void aCycleOfInheritanceAndStaticFieldsIsTight() {
        PortOrder order = order(Map.of(
                "A.java", "class A { static final A DEFAULT = new B(); }",
                "B.java", "class B extends A { C c = new C(); }",
                "C.java", "class C { A a = A.DEFAULT; Object o = A.of(); }"));
        assertThat(order.groups()).hasSize(1).allMatch(Group::tight);
    }

    @Test
    void onlyMainSourcesCount() {
        Map<String, String> sources = Map.of(
                "A.java", "class A { void a() { new B(); } }",
                "src/test/java/B.java", "class B { void b() { new A(); } }",
                "package-info.java", "package p;");
        PortOrder order = order(sources);
        assertThat(order.groupOf()).containsOnlyKeys("A.java");
    }

    @Test
    void findsCyclesOfPackages() {
        PortOrder order = order(Map.of(
                "p/A.java", "package p; class A { void a() { new q.B(); } }",
                "q/B.java", "package q; class B { }",
                "q/C.java", "package q; class C { void c() { new p.A(); r.D.d(); } }",
                "r/D.java", "package r; class D {}"));
        assertThat(order.packageCycles()).containsExactly(List.of("p", "q"));
        assertThat(order.groups()).noneMatch(Group::isCycle);
        assertThat(order.packages()).extracting(PackageNode::step).containsExactly(2, 2, 1);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static String names(Group group) {
        return String.join(
                " ",
                group.units().stream()
                        .map(unit -> unit.type().substring(unit.type().lastIndexOf('.') + 1))
                        .toList());
    }

    /** The uses of a class B that is in a cycle with the given A. */
    private static List<Use> uses(String source) {
        PortOrder order = order(Map.of(
                "p/A.java",
                "package p; " + source,
                "p/B.java",
                "package p; class B { void b() { new A(); } static class Inner {} }"));
        return order.group("p/A.java").orElseThrow().uses().stream()
                .filter(use -> use.from().equals("p/A.java"))
                .toList();
    }

    private static PortOrder order(Map<String, String> sources) {
        SourceLoader loader = new SourceLoader(StandardCharsets.UTF_8, Integer.MAX_VALUE);
        List<FileFacts> facts = new TreeMap<>(sources)
                .entrySet().stream()
                        .map(source -> {
                            SourceSet sourceSet = source.getKey().contains("/test/") ? SourceSet.TEST : SourceSet.MAIN;
                            SourcePath path = new SourcePath(Path.of(source.getKey()), source.getKey(), sourceSet);
                            SourceFile file = loader.parse(
                                            path, SourceText.of(source.getKey(), source.getValue()), List.of())
                                    .file()
                                    .orElseThrow();
                            return FactsCollector.collect(file, true);
                        })
                        .toList();
        return PortOrders.of(facts, new TypeUniverse(facts, List.of()));
    }
}
