package dev.guidelint.analyzer.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathHeadersTest {
    /** What class files of the folder are read for. */
    sealed interface Shape<T extends Comparable<T>> permits Shape.Circle, Shape.Square {
        int SIDES = 0;

        T size();

        default void grow(Outer<? extends T>.Inner by) {}

        record Circle(String size) implements Shape<String> {}

        final class Square implements Shape<Integer> {
            private int hidden;

            @Override
            public Integer size() {
                return hidden;
            }
        }
    }

    static class Outer<T> {
        private static class Base {}

        static class Derived extends Base {}

        class Inner {
            Inner(Outer<T> other, int... numbers) {}

            Inner(Outer<?> plain) {}

            Inner() {}
        }

        class Plain {
            Plain(String name) {}
        }

        @Deprecated(since = "3", forRemoval = true)
        @SuppressWarnings({"a", "b"})
        <X extends Exception> void run(List<? super T> list) throws X, IOException {}

        void told(int plain, @Deprecated String name) {}
    }

    private static Path pathOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static ClassPathHeaders open(Class<?>... inside) {
        List<Path> paths = new ArrayList<>();
        for (Class<?> type : inside) {
            paths.add(pathOf(type));
        }
        return ClassPathHeaders.open(paths);
    }

    private static TypeHeader fixture(String name) {
        try (ClassPathHeaders headers = open(ClassPathHeadersTest.class)) {
            return headers.find(ClassPathHeadersTest.class.getName() + '.' + name)
                    .orElseThrow();
        }
    }

    private static List<MethodHeader> methods(TypeHeader type, String name) {
        return type.methods().stream()
                .filter(method -> method.name().equals(name))
                .toList();
    }

    @Test
    void readsAllElementsOfAnnotations() {
        try (ClassPathHeaders headers = open(Test.class)) {
            TypeHeader test = headers.find("org.junit.jupiter.api.Test").orElseThrow();
            AnnotationHeader api = test.annotations().stream()
                    .filter(annotation -> annotation.simpleName().equals("API"))
                    .findFirst()
                    .orElseThrow();
            assertThat(api.element("since")).containsExactly("5.0");
            assertThat(api.element("consumers")).isEmpty();
        }
    }

    @Test
    void readsAnnotationsOfPackages() {
        try (ClassPathHeaders headers = open(Test.class)) {
            TypeHeader info = headers.find("org.junit.jupiter.api.package-info").orElseThrow();
            assertThat(info.annotations())
                    .extracting(AnnotationHeader::simpleName)
                    .contains("NullMarked");
        }
    }

    @Test
    void readsJars() {
        try (ClassPathHeaders headers = open(Test.class, Assertions.class)) {
            TypeHeader test = headers.find("org.junit.jupiter.api.Test").orElseThrow();
            assertThat(test.kind()).isEqualTo(TypeHeader.Kind.ANNOTATION);
            assertThat(test.origin()).isEqualTo(TypeHeader.Origin.CLASS_PATH);
            assertThat(test.annotations())
                    .contains(
                            new AnnotationHeader("java.lang.annotation.Retention", List.of("RUNTIME")),
                            new AnnotationHeader("java.lang.annotation.Target", List.of("ANNOTATION_TYPE", "METHOD")));
            TypeHeader lifecycle =
                    headers.find("org.junit.jupiter.api.TestInstance.Lifecycle").orElseThrow();
            assertThat(lifecycle.kind()).isEqualTo(TypeHeader.Kind.ENUM);
            assertThat(lifecycle.packageName()).isEqualTo("org.junit.jupiter.api");
            assertThat(lifecycle.field("PER_CLASS").orElseThrow().modifiers().has(Modifiers.ENUM_CONSTANT))
                    .isTrue();
            assertThat(methods(lifecycle, "values")).hasSize(1);

            TypeHeader assertion = headers.find(AbstractAssert.class.getName()).orElseThrow();
            assertThat(assertion.typeParameters())
                    .extracting(TypeHeader.TypeVariable::name)
                    .containsExactly("SELF", "ACTUAL");
            assertThat(methods(assertion, "isEqualTo").get(0).returnType()).isEqualTo(JavaType.variable("SELF"));
            assertThat(headers.hasPackage("org.assertj.core.api")).isTrue();
            assertThat(headers.hasPackage("org.assertj")).isFalse();
            assertThat(headers.contains("org.assertj.core.api.AbstractAsser")).isFalse();
            assertThat(headers.problems()).isEmpty();
        }
    }

    @Test
    void readsEveryClassOfRealJars() throws IOException {
        try (ClassPathHeaders headers = open(Test.class, Assertions.class, JsonFactory.class)) {
            int types = 0;
            for (Class<?> in : List.of(Test.class, Assertions.class, JsonFactory.class)) {
                try (ZipFile zip = new ZipFile(pathOf(in).toFile())) {
                    for (ZipEntry entry : Collections.list(zip.entries())) {
                        String name = entry.getName();
                        if (name.endsWith(".class") && !name.matches("META-INF/.*|.*[-].*|.*\\$\\d.*")) {
                            String qualified = name.replace(".class", "").replaceAll("[/$]", ".");
                            Optional<TypeHeader> header = headers.find(qualified);
                            assertThat(header).as(qualified).isPresent();
                            assertThat(headers.contains(qualified))
                                    .isEqualTo(!header.get().modifiers().isPrivate());
                            types++;
                        }
                    }
                }
            }
            assertThat(types).isGreaterThan(800);
            assertThat(headers.problems()).isEmpty();
            assertThat(headers.hasPackage("META-INF.versions.9")).isFalse();
        }
    }

    @Test
    void readsFoldersAndNestedTypes() {
        TypeHeader shape = fixture("Shape");
        String name = ClassPathHeadersTest.class.getName();
        assertThat(shape.modifiers().bits()).isEqualTo(Modifiers.STATIC | Modifiers.ABSTRACT | Modifiers.SEALED);
        assertThat(shape.permits()).containsExactly(name + ".Shape.Circle", name + ".Shape.Square");
        assertThat(shape.typeParameters().get(0).bounds())
                .containsExactly(JavaType.declared("java.lang.Comparable", JavaType.variable("T")));
        assertThat(shape.field("SIDES").orElseThrow().modifiers().bits())
                .isEqualTo(Modifiers.PUBLIC | Modifiers.STATIC | Modifiers.FINAL);
        MethodHeader grow = methods(shape, "grow").get(0);
        assertThat(grow.modifiers().bits()).isEqualTo(Modifiers.PUBLIC | Modifiers.DEFAULT);
        assertThat(grow.parameters()).containsExactly(JavaType.declared(name + ".Outer.Inner"));

        TypeHeader circle = fixture("Shape.Circle");
        assertThat(circle.kind()).isEqualTo(TypeHeader.Kind.RECORD);
        assertThat(circle.interfaces()).containsExactly(JavaType.declared(name + ".Shape", JavaType.STRING));
        // The field of a record's component is private, but the component is no secret.
        assertThat(methods(circle, "size")).hasSize(1);
        assertThat(methods(circle, "<init>").get(0).parameters()).containsExactly(JavaType.STRING);

        TypeHeader square = fixture("Shape.Square");
        assertThat(square.fields()).isEmpty();
        // No bridge that returns Comparable.
        assertThat(methods(square, "size")).hasSize(1);
    }

    @Test
    void constructorsOfInnerClassesTakeWhatSourcesSay() {
        JavaType outer = JavaType.declared(ClassPathHeadersTest.class.getName() + ".Outer", JavaType.variable("T"));
        JavaType wild = JavaType.declared(outer.name(), JavaType.OBJECT);
        assertThat(methods(fixture("Outer.Inner"), "<init>"))
                .extracting(MethodHeader::parameters)
                .containsExactlyInAnyOrder(List.of(outer, JavaType.INT.array(1)), List.of(wild), List.of());
        assertThat(methods(fixture("Outer.Plain"), "<init>").get(0).parameters())
                .containsExactly(JavaType.STRING);
    }

    @Test
    void readsSignaturesAndAnnotations() {
        MethodHeader run = methods(fixture("Outer"), "run").get(0);
        assertThat(run.typeParameters())
                .containsExactly(new TypeHeader.TypeVariable("X", List.of(JavaType.declared("java.lang.Exception"))));
        assertThat(run.parameters()).containsExactly(JavaType.declared("java.util.List", JavaType.OBJECT));
        assertThat(run.thrown()).containsExactly(JavaType.variable("X"), JavaType.declared("java.io.IOException"));
        assertThat(Deprecation.of(run.annotations())).contains(new Deprecation("3", true));
    }

    @Test
    void readsAnnotationsOfParameters() {
        MethodHeader told = methods(fixture("Outer"), "told").get(0);
        assertThat(told.parameterAnnotations())
                .containsExactly(List.of(), List.of(new AnnotationHeader("java.lang.Deprecated", List.of())));
        assertThat(methods(fixture("Outer"), "run").get(0).parameterAnnotations())
                .isEmpty();
    }

    @Test
    void privateTypesAreKnownToThoseThatExtendThem() {
        JavaType base = fixture("Outer.Derived").superclass().orElseThrow();
        assertThat(base.name()).endsWith(".Outer.Base");
        try (ClassPathHeaders headers = open(ClassPathHeadersTest.class)) {
            assertThat(headers.find(base.name())).isPresent();
            assertThat(headers.contains(base.name())).isFalse();
        }
    }

    @Test
    void whatIsDamagedIsTold(@TempDir Path folder) throws IOException {
        Path noJar = Files.writeString(folder.resolve("no.jar"), "This is no jar.");
        Path jar = folder.resolve("some.jar");
        byte[] good;
        try (InputStream in = Outer.class.getResourceAsStream("BinaryNames.class")) {
            good = in.readAllBytes();
        }
        byte[] tooNew = good.clone();
        tooNew[7] = 120;
        byte[] cut = java.util.Arrays.copyOf(good, good.length / 2);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (var entry : List.of(
                    new Object[] {"a/TooNew", tooNew}, new Object[] {"a/Cut", cut}, new Object[] {"a/Empty", new byte[0]
                    })) {
                out.putNextEntry(new ZipEntry(entry[0] + ".class"));
                out.write((byte[]) entry[1]);
            }
        }
        try (ClassPathHeaders headers =
                ClassPathHeaders.open(List.of(noJar, folder.resolve("missing.jar"), jar, pathOf(Assertions.class)))) {
            assertThat(headers.problems()).hasSize(2);
            assertThat(headers.find("a.TooNew")).isEmpty();
            assertThat(headers.find("a.Cut")).isEmpty();
            assertThat(headers.find("a.Empty")).isEmpty();
            assertThat(headers.problems()).hasSize(5).allMatch(problem -> problem.startsWith("Class "));
            assertThat(headers.contains("org.assertj.core.api.Assertions")).isTrue();
        }
    }

    @Test
    void closedItKnowsWhatItHasRead() {
        ClassPathHeaders headers = open(Assertions.class);
        assertThat(headers.find("org.assertj.core.api.Assertions")).isPresent();
        headers.close();
        assertThat(headers.find("org.assertj.core.api.Assertions")).isPresent();
        assertThat(headers.find("org.assertj.core.api.Assumptions")).isEmpty();
    }
}
