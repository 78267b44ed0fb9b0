package dev.guidelint.rules.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.testkit.RuleTester;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JakartaDependencyTest {
    private static final String FILTER = "package javax.servlet; public interface Filter {}";
    private static final String TWIN = "package jakarta.servlet; public interface Filter {}";
    private static final String USER = "package org.example; class User { javax.servlet.Filter filter; }";
    private static final String BOTH = "package org.example; class Both { jakarta.servlet.Filter filter; }";

    private final RuleTester rule = RuleTester.of(new JakartaDependency());

    @TempDir
    private Path folder;

    /** A jar with what is compiled from the last sources; the first ones are only there to be compiled against. */
    private Path jar(String name, int kept, String... sources) throws IOException {
        Path work = Files.createTempDirectory(folder, "work");
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", work.toString()));
        for (String source : sources) {
            String type = source.replaceAll("(?s).*?(class|interface) (\\w+).*", "$2");
            Path file = Files.createDirectories(work.resolve("src").resolve(source.substring(8, source.indexOf(';'))))
                    .resolve(type + ".java");
            Files.writeString(file, source);
            arguments.add(file.toString());
        }
        int exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(exit).isZero();
        Path jar = folder.resolve(name);
        List<String> left = List.of(sources).subList(sources.length - kept, sources.length);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(work)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String path = work.relativize(file).toString().replace('\\', '/');
                String packageName = path.substring(0, path.lastIndexOf('/')).replace('/', '.');
                if (left.stream().anyMatch(source -> source.startsWith("package " + packageName + ";"))) {
                    zip.putNextEntry(new ZipEntry(path));
                    zip.write(Files.readAllBytes(file));
                    zip.closeEntry();
                }
            }
        }
        return jar;
    }

    private static String pom(String dependencies) {
        return "<project>\n<properties><spring>5.3.1</spring></properties>\n<dependencies>\n" + dependencies
                + "</dependencies>\n</project>\n";
    }

    private static String dependency(String group, String artifact, String version) {
        return "<dependency><groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId>"
                + (version.isEmpty() ? "" : "<version>" + version + "</version>") + "</dependency>";
    }

    @Test
    void goesByWhatJarsReferTo() throws IOException {
        Path api = jar("servlet-api-2.5.jar", 1, FILTER);
        Path user = jar("web-1.0.jar", 1, FILTER, USER);
        Path both = jar("both-1.0.jar", 2, FILTER, TWIN, BOTH, USER);
        Path quiet = jar(
                "quiet-1.0.jar",
                1,
                "package javax.annotation; public @interface Nullable {}",
                "package org.quiet; class Quiet { javax.sql.DataSource a; @javax.annotation.Nullable Object b; }");
        rule.withClassPath(api, user, both, quiet)
                .check(
                        "pom.xml",
                        pom(dependency("javax.servlet", "servlet-api", "2.5")
                                + " <!-- finding [error]: `servlet-api-2.5.jar` brings `javax.servlet` under the old name: take `jakarta.servlet:jakarta.servlet-api` 5.0.0 or newer -->\n"
                                + dependency("org.example", "web", "")
                                + " <!-- finding: `web-1.0.jar` still speaks `javax.servlet` (in at least 1 of its 1 classes) -->\n"
                                + dependency("org.example", "both", "1.0") + "\n"
                                + dependency("org.quiet", "quiet", "1.0") + "\n"));
    }

    @Test
    void putsTheOthersWhereTheyCanBeSeen() throws IOException {
        Path user = jar("web-1.0.jar", 1, FILTER, USER);
        rule.withClassPath(user)
                .withFile("a/pom.xml", "<project/> <!-- finding: `web-1.0.jar` still speaks -->")
                .withFile("b/pom.xml", "<project/>")
                .check("class A {}");
        rule.withClassPath(user)
                .withFile("web-1.0.jar", " // finding: `web-1.0.jar` still speaks")
                .check("class A {}");
    }

    @Test
    void knowsCoordinates() {
        rule.check(
                "pom.xml",
                pom(dependency("javax", "javaee-api", "8.0")
                        + " <!-- finding: `javax:javaee-api` 8.0 speaks javax: take `jakarta.platform:jakarta.jakartaee-api` 9.0.0 or newer -->\n"
                        + dependency("jakarta.servlet", "jakarta.servlet-api", "4.0.4")
                        + " <!-- finding: `jakarta.servlet:jakarta.servlet-api` 5.0.0 or newer -->\n"
                        + dependency("org.springframework", "spring-web", "${spring}")
                        + " <!-- finding: `org.springframework:spring-web` 5.3.1 speaks javax: take 6.0.0 or newer -->\n"
                        + dependency("org.springframework", "spring-orm", "") + "\n"
                        + dependency("org.springframework", "spring-jdbc", "6.1.2") + "\n"
                        + dependency("org.springframework", "spring-tx", "${unknown}") + "\n"
                        + dependency("org.hibernate", "hibernate-core", "5.6.1.Final")
                        + " <!-- finding: take `org.hibernate.orm:hibernate-core` 6.0.0.Final or newer -->\n"
                        + dependency("jakarta.persistence", "jakarta.persistence-api", "3.1.0") + "\n"
                        + dependency("javax.cache", "cache-api", "1.1") + "\n"
                        + dependency("com.google.code.findbugs", "jsr305", "3.0.2") + "\n"));
        rule.check("build.gradle", """
                dependencies {
                  implementation 'javax.persistence:javax.persistence-api:2.2' // finding: `jakarta.persistence:jakarta.persistence-api`
                  implementation("org.quartz-scheduler:quartz:2.3.2") // finding: `org.quartz-scheduler:quartz` 2.5.0
                  implementation "org.quartz-scheduler:quartz:$version"
                  implementation 'org.quartz-scheduler:quartz:2.5.1'
                }
                """);
        rule.check("src/test/resources/pom.xml", pom(dependency("javax", "javaee-api", "8.0") + "\n"));
    }

    @Test
    void readsBrokenPomsAsFarAsTheyAreXml() {
        rule.check("pom.xml", "<project><dependencies><dependency>");
    }
}
