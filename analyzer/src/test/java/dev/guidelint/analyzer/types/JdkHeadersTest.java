package dev.guidelint.analyzer.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JdkHeadersTest {
    private static TypeHeader type(int release, String name) {
        return JdkHeaders.forRelease(release).find(name).orElseThrow(() -> new AssertionError(name + " in " + release));
    }

    private static List<MethodHeader> methods(int release, String type, String name) {
        return type(release, type).methods().stream()
                .filter(method -> method.name().equals(name))
                .toList();
    }

    private static MethodHeader method(int release, String type, String name, JavaType... parameters) {
        return methods(release, type, name).stream()
                .filter(method -> method.parameters().equals(List.of(parameters)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " among " + methods(release, type, name)));
    }

    @Test
    void releasesItDoesNotKnowGiveTheNearest() {
        assertThat(JdkHeaders.forRelease(99).effectiveRelease()).isEqualTo(25);
        assertThat(JdkHeaders.forRelease(5).effectiveRelease()).isEqualTo(8);
        assertThat(JdkHeaders.forRelease(99)).isSameAs(JdkHeaders.forRelease(25));
    }

    @Test
    void typesComeAndGo() {
        assertThat(JdkHeaders.forRelease(20).find("java.util.SequencedCollection"))
                .isEmpty();
        assertThat(JdkHeaders.forRelease(20).contains("java.util.SequencedCollection"))
                .isFalse();
        assertThat(JdkHeaders.forRelease(21).contains("java.util.SequencedCollection"))
                .isTrue();
        assertThat(JdkHeaders.forRelease(8).hasPackage("javax.xml.bind")).isTrue();
        assertThat(JdkHeaders.forRelease(10).contains("javax.xml.bind.JAXBContext"))
                .isTrue();
        assertThat(JdkHeaders.forRelease(11).contains("javax.xml.bind.JAXBContext"))
                .isFalse();
        assertThat(JdkHeaders.forRelease(11).hasPackage("javax.xml.bind")).isFalse();
        assertThat(JdkHeaders.forRelease(10).hasPackage("java.net.http")).isFalse();
        assertThat(JdkHeaders.forRelease(11).hasPackage("java.net.http")).isTrue();
    }

    @Test
    void membersComeAndGo() {
        assertThat(methods(8, "java.lang.String", "isBlank")).isEmpty();
        assertThat(methods(10, "java.lang.String", "isBlank")).isEmpty();
        assertThat(methods(11, "java.lang.String", "isBlank")).hasSize(1);
        assertThat(methods(8, "java.lang.Thread", "stop")).hasSize(2);
        assertThat(methods(11, "java.lang.Thread", "stop")).hasSize(1);
        assertThat(methods(17, "java.util.List", "addFirst")).isEmpty();
        assertThat(methods(21, "java.util.List", "addFirst")).hasSize(1);
        // Preview API of 12 and 13 that was marked as deprecated for removal, and API that is marked as preview.
        assertThat(methods(13, "java.lang.String", "formatted")).isEmpty();
        assertThat(methods(14, "java.lang.String", "formatted")).isEmpty();
        assertThat(methods(15, "java.lang.String", "formatted")).hasSize(1);
        assertThat(JdkHeaders.forRelease(21).contains("java.lang.StringTemplate.Processor"))
                .isFalse();
    }

    @Test
    void supertypesChange() {
        JavaType e = JavaType.variable("E");
        assertThat(type(20, "java.util.List").interfaces())
                .containsExactly(JavaType.declared("java.util.Collection", e));
        assertThat(type(21, "java.util.List").interfaces())
                .containsExactly(JavaType.declared("java.util.SequencedCollection", e));
        assertThat(type(8, "java.util.List").superclass()).isEmpty();
        assertThat(type(8, "java.lang.Object").superclass()).isEmpty();
        assertThat(type(8, "java.lang.reflect.Field").superclass())
                .contains(JavaType.declared("java.lang.reflect.AccessibleObject"));
        assertThat(type(17, "java.lang.StringBuilder").superclass())
                .contains(JavaType.declared("java.lang.AbstractStringBuilder"));
        assertThat(methods(17, "java.lang.AbstractStringBuilder", "setLength")).hasSize(1);
    }

    @Test
    void whatOnlyTheJdkCanNameIsNotContained() {
        JdkHeaders headers = JdkHeaders.forRelease(17);
        assertThat(headers.find("java.lang.AbstractStringBuilder")).isPresent();
        assertThat(headers.contains("java.lang.AbstractStringBuilder")).isFalse();
        assertThat(headers.find("jdk.internal.event.Event")).isPresent();
        assertThat(headers.hasPackage("jdk.internal.event")).isFalse();
    }

    @Test
    void everySupertypeIsKnown() {
        List<String> unknown = new ArrayList<>();
        for (int release = CtSym.FIRST; release <= CtSym.LAST; release++) {
            JdkHeaders headers = JdkHeaders.forRelease(release);
            for (String name : JdkTypeNames.of(release)) {
                TypeHeader type = headers.find(name).orElseThrow();
                List<JavaType> supertypes = new ArrayList<>(type.interfaces());
                type.superclass().ifPresent(supertypes::add);
                for (JavaType supertype : supertypes) {
                    if (headers.find(supertype.name()).isEmpty()) {
                        unknown.add(release + " " + name + " " + supertype);
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void modifiersAndKinds() {
        assertThat(type(8, "java.util.Optional").modifiers().bits()).isEqualTo(Modifiers.PUBLIC | Modifiers.FINAL);
        TypeHeader entry = type(8, "java.util.Map.Entry");
        assertThat(entry.packageName()).isEqualTo("java.util");
        assertThat(entry.kind()).isEqualTo(TypeHeader.Kind.INTERFACE);
        assertThat(entry.modifiers().bits()).isEqualTo(Modifiers.PUBLIC | Modifiers.STATIC | Modifiers.ABSTRACT);
        assertThat(type(8, "java.lang.FunctionalInterface").kind()).isEqualTo(TypeHeader.Kind.ANNOTATION);
        TypeHeader unit = type(8, "java.util.concurrent.TimeUnit");
        assertThat(unit.kind()).isEqualTo(TypeHeader.Kind.ENUM);
        assertThat(unit.fields()).extracting(TypeHeader.FieldHeader::name).startsWith("NANOSECONDS", "MICROSECONDS");
        assertThat(unit.field("DAYS").orElseThrow().modifiers().has(Modifiers.ENUM_CONSTANT))
                .isTrue();
        assertThat(type(17, "jdk.net.UnixDomainPrincipal").kind()).isEqualTo(TypeHeader.Kind.RECORD);
        assertThat(type(16, "java.lang.constant.ConstantDesc").modifiers().has(Modifiers.SEALED))
                .isFalse();
        TypeHeader sealed = type(17, "java.lang.constant.ConstantDesc");
        assertThat(sealed.modifiers().has(Modifiers.SEALED)).isTrue();
        assertThat(sealed.permits()).contains("java.lang.constant.ClassDesc", "java.lang.String");
        assertThat(method(8, "java.util.List", "sort", JavaType.declared("java.util.Comparator", JavaType.OBJECT))
                        .modifiers()
                        .bits())
                .isEqualTo(Modifiers.PUBLIC | Modifiers.DEFAULT);
        assertThat(method(8, "java.util.Map", "get", JavaType.OBJECT)
                        .modifiers()
                        .bits())
                .isEqualTo(Modifiers.PUBLIC | Modifiers.ABSTRACT);
    }

    @Test
    void genericSignatures() {
        JavaType k = JavaType.variable("K");
        JavaType v = JavaType.variable("V");
        assertThat(type(17, "java.util.Map").typeParameters())
                .extracting(TypeHeader.TypeVariable::name)
                .containsExactly("K", "V");
        assertThat(method(17, "java.util.Map", "get", JavaType.OBJECT).returnType())
                .isEqualTo(v);
        assertThat(method(17, "java.util.Map", "entrySet").returnType())
                .isEqualTo(JavaType.declared("java.util.Set", JavaType.declared("java.util.Map.Entry", k, v)));
        // A wildcard is its upper bound.
        assertThat(method(17, "java.util.Map", "putAll", JavaType.declared("java.util.Map", k, v))
                        .returnType())
                .isEqualTo(JavaType.VOID);
        MethodHeader toArray = method(
                17, "java.util.Collection", "toArray", JavaType.variable("T").array(1));
        assertThat(toArray.typeParameters()).containsExactly(new TypeHeader.TypeVariable("T", List.of()));
        assertThat(type(17, "java.lang.Enum").typeParameters())
                .containsExactly(new TypeHeader.TypeVariable(
                        "E", List.of(JavaType.declared("java.lang.Enum", JavaType.variable("E")))));
        MethodHeader orElseThrow = methods(17, "java.util.Optional", "orElseThrow").stream()
                .filter(method -> !method.parameters().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(orElseThrow.thrown()).containsExactly(JavaType.variable("X"));
        assertThat(method(17, "java.lang.Thread", "sleep", JavaType.primitive("long"))
                        .thrown())
                .containsExactly(JavaType.declared("java.lang.InterruptedException"));
        assertThat(method(17, "java.lang.String", "format", JavaType.STRING, JavaType.OBJECT.array(1))
                        .modifiers()
                        .has(Modifiers.VARARGS | Modifiers.STATIC))
                .isTrue();
    }

    @Test
    void deprecation() {
        assertThat(Deprecation.of(method(8, "java.lang.Thread", "stop").annotations()))
                .contains(new Deprecation("", false));
        assertThat(Deprecation.of(method(18, "java.lang.Thread", "stop").annotations()))
                .contains(new Deprecation("1.2", true));
        assertThat(Deprecation.of(method(17, "java.lang.Object", "finalize").annotations()))
                .contains(new Deprecation("9", false));
        assertThat(type(17, "java.lang.Runnable").annotations())
                .extracting(TypeHeader.AnnotationHeader::type)
                .containsExactly("java.lang.FunctionalInterface");
        assertThat(type(17, "java.lang.Override").annotations())
                .contains(new TypeHeader.AnnotationHeader("java.lang.annotation.Target", List.of("METHOD")));
    }

    /**
     * An independent reading of the same file counted 4,646 types and 48,105 members for release 8, and 4,694 and 49,982
     * for release 11. Ours are ten and twelve types more: supertypes that nobody else may use, such as
     * AbstractStringBuilder. From release 12 on we have fewer members than were counted there (51,270 for 17 and 53,801
     * for 25), for we leave out incubating modules and preview API.
     */
    @ParameterizedTest
    @CsvSource({"8, 4656, 48239", "11, 4706, 50124", "17, 4639, 50069", "25, 4954, 52791"})
    void counts(int release, int types, int members) {
        List<TypeHeader> all = JdkTypeNames.of(release).stream()
                .map(name -> type(release, name))
                .toList();
        assertThat(all).hasSize(types);
        assertThat(all.stream()
                        .mapToInt(type -> type.fields().size() + type.methods().size())
                        .sum())
                .isEqualTo(members);
    }
}
