package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkBuildTest {
    private final RuleTester rule = RuleTester.of(new JdkBuild()).withRelease(8).withTarget(25);

    @Test
    void acceptsNewBuilds() {
        rule.check("pom.xml", """
                <project>
                  <properties><maven.compiler.release>11</maven.compiler.release><java.version>1.7</java.version></properties>
                  <build><plugins>
                    <plugin><artifactId>maven-compiler-plugin</artifactId><configuration><source>${level}</source></configuration></plugin>
                    <plugin><artifactId>other</artifactId><configuration><source>7</source></configuration></plugin>
                  </plugins></build>
                  <profiles>
                    <profile><id>old</id><activation><activeByDefault>false</activeByDefault></activation>
                      <properties><maven.compiler.source>7</maven.compiler.source></properties>
                    </profile>
                    <profile><id>older</id>
                      <properties><maven.compiler.source>6</maven.compiler.source></properties>
                    </profile>
                    <profile><activation><jdk>1.8</jdk></activation>
                      <properties><maven.compiler.source>7</maven.compiler.source></properties>
                    </profile>
                    <profile><activation><file><exists>x</exists></file></activation>
                      <dependencies><dependency><systemPath>${java.home}/../lib/tools.jar</systemPath></dependency></dependencies>
                    </profile>
                  </profiles>
                </project>
                """);
        rule.check("broken/pom.xml", "<project><properties><maven.compiler.source>7</maven.compiler.source>");
        rule.check("run.sh", "# javah x\nxjc=1\necho xjc -d\nCP=$JAVA_HOME/lib/tools.jar\n$JAVA_HOME/bin/javac -d x\n");
        rule.check("other.xml", "<a source='7'><target>7</target></a>");
        rule.check("build.gradle", "// sourceCompatibility = 1.7\nsourceCompatibility = 17\n");
    }

    @Test
    void flagsOldReleases() {
        rule.check("pom.xml", """
                <project>
                  <properties>
                    <level>1.6</level> <!-- finding [error]: the compiler refuses `1.6` from Java 12 on -->
                    <maven.compiler.testRelease>8</maven.compiler.testRelease> <!-- finding [warning]: calls `8` obsolete from Java 21 on -->
                  </properties>
                  <build><plugins>
                    <plugin><artifactId>maven-compiler-plugin</artifactId>
                      <executions><execution><configuration>
                        <source>${level}</source>
                        <target>1.5</target> <!-- finding: refuses `1.5` from Java 9 on -->
                      </configuration></execution></executions>
                    </plugin>
                  </plugins></build>
                </project>
                """);
        rule.check("boot/pom.xml", """
                <project>
                  <parent><artifactId>spring-boot-starter-parent</artifactId></parent>
                  <properties>
                    <java.version>1.8</java.version> <!-- finding: calls `1.8` obsolete -->
                  </properties>
                </project>
                """);
        rule.check("build.gradle", """
                sourceCompatibility = JavaVersion.VERSION_1_7 // finding: refuses `1.7` from Java 20 on
                targetCompatibility '1.8' // finding: calls `1.8` obsolete
                tasks.withType(JavaCompile) { options.release = 8 } // finding: calls `8` obsolete
                """);
        rule.check("build.xml", "<project><javac target='1.6'/></project> <!-- finding: refuses `1.6` -->");
        rule.withTarget(17).check("build.gradle", "sourceCompatibility = 1.7\n");
        rule.withRelease(21).check("build.gradle", "sourceCompatibility = 1.7\n");
    }

    @Test
    void flagsFilesAndToolsThatAreGone() {
        rule.check(
                "build.xml",
                "<a p='${java.home}/../lib/tools.jar'/> <!-- finding [warning]: there is no `tools.jar` -->");
        rule.check(
                "build.gradle",
                "files(\"${System.getenv('JAVA_HOME')}/jre/lib/rt.jar\") // finding: there is no `rt.jar`");
        rule.check("a.gradle", "files(\"$JAVA_HOME/jre/lib/rt.jar\") // finding: there is no `rt.jar`");
        rule.check("a.sh", "  rmic -d x Y # finding [error]: no `rmic` from Java 15 on");
        rule.check("b.bat", "%JAVA_HOME%\\bin\\javah.exe -d x Y # finding: no `javah` from Java 10 on");
        rule.check(
                "pom.xml",
                "<a><executable>${java.home}/bin/jjs</executable></a> <!-- finding: no `jjs` from Java 15 on -->");
        rule.withTarget(11).check("a.sh", "rmic -d x Y\n");
    }

    @Test
    void flagsProcessorsThatNobodyNames() {
        String pom = """
                <project>
                  %s
                  <dependencies><dependency><groupId>org.mapstruct</groupId>
                    <artifactId>mapstruct-processor</artifactId>%s
                  </dependency></dependencies>
                </project>
                """;
        rule.check(
                "pom.xml",
                pom.formatted("", " <!-- finding [error]: does not run `org.mapstruct:mapstruct-processor` -->"));
        rule.withTarget(22).check("pom.xml", pom.formatted("", ""));
        rule.check("pom.xml", pom.formatted("<parent></parent>", ""));
        rule.check("pom.xml", pom.formatted("<a><arg>-proc:full</arg></a>", ""));
        rule.check("pom.xml", pom.formatted("<a><annotationProcessorPaths/></a>", ""));
    }

    @Test
    void flagsToolsThatDoNotKnowTheRelease() {
        String pom = """
                <project>
                  <properties><jacoco.version>0.8.10</jacoco.version></properties>%s
                  <build><plugins><plugin>
                    <groupId>org.jacoco</groupId><artifactId>jacoco-maven-plugin</artifactId><version>${jacoco.version}</version>
                  </plugin></plugins></build>
                </project>
                """;
        rule.check(
                "pom.xml",
                pom.formatted(" <!-- finding [error]: JaCoCo 0.8.10 does not know Java 22: take 0.8.13 -->"));
        rule.withTarget(21).check("pom.xml", pom.formatted(""));
        rule.withRelease(22).check("pom.xml", pom.formatted(""));
        String gradle = "annotationProcessor 'org.projectlombok:lombok:%s'%s";
        rule.check(
                "build.gradle", gradle.formatted("1.18.9", " // finding [error]: does not know Java 16: take 1.18.40"));
        rule.check("build.gradle", gradle.formatted("1.18.100", ""));
        rule.check("build.gradle", gradle.formatted("1.+", ""));
        rule.withTarget(15).check("build.gradle", gradle.formatted("1.18.9", ""));
        rule.withTarget(22).check("build.gradle", gradle.formatted("1.18.30", ""));
        rule.check("a.gradle", "jacoco { toolVersion = '0.8.5' } // finding: JaCoCo 0.8.5 does not know Java 18");
        rule.check("a.gradle", "pmd { toolVersion = '0.8.5' }");
        rule.check(
                "pom.xml", "<a><b><groupId>x</groupId><artifactId>lombok</artifactId><version>1.0</version></b></a>");
    }
}
