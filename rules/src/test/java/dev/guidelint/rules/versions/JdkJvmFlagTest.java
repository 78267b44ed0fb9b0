package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class JdkJvmFlagTest {
    private final RuleTester rule =
            RuleTester.of(new JdkJvmFlag()).withRelease(8).withTarget(25);

    @Test
    void acceptsCommentsGuardsAndWhatLooksAlike() {
        rule.check("run.sh", """
                #!/bin/sh
                # -XX:MaxPermSize=1m
                OPTS="-Xmx1g -XX:+UseG1GC -Xbootclasspath/a:x.jar -XX:MaxPermSizes=1 --add-modules=java.sql"
                OPTS="$OPTS -Djava.security.manager=disallow -Dx=-Xdebugger x-Xdebug -XX:ThreadPriorityPolicy=1"
                java $OPTS # -Xdebug
                """);
        rule.check("guarded.sh", """
                if [ "$JAVA_VERSION" -lt 9 ]; then
                  OPTS="-XX:MaxPermSize=1m"
                fi
                """);
        rule.check("lenient.sh", "java -XX:+IgnoreUnrecognizedVMOptions -XX:MaxPermSize=1m\n");
        rule.check("config/jvm.options", "8-13:-XX:+UseConcMarkSweepGC\n9:-Xdebug\n");
        rule.check("run.bat", "rem -XX:MaxPermSize=1m\n@REM -Xdebug\n:: -Xdebug\n:set A=-Xdebug\n");
        rule.check("build.gradle", "// jvmArgs '-Xdebug'\n/* '-XX:MaxPermSize=1' */\n");
        rule.check("LICENSE", "-XX:MaxPermSize\n");
        rule.check("sort.sh", "sort -d64\n");
        rule.check("broken/pom.xml", "<a>-XX:MaxPermSize=1m");
        rule.check("pom.xml", "<!-- -XX:MaxPermSize --><project><x-XX></x-XX></project>");
        rule.check("notes.txt", "-XX:MaxPermSize");
    }

    @Test
    void readsAllKindsOfFiles() {
        rule.check("Dockerfile", "CMD [\"java\", \"-XX:MaxPermSize=1m\"] # finding [error]: `-XX:MaxPermSize`");
        rule.check(".mvn/jvm.config", "-Xmx1g -XX:+AggressiveOpts # finding: Java 13 and later do not start");
        rule.check("start", "#!/bin/bash\njava -d64 X # finding: Java 10 and later do not start with `-d64`");
        rule.check("run.cmd", "java -Xbootclasspath/p:x.jar # finding: `-Xbootclasspath/p:`");
        rule.check("build.gradle.kts", "jvmArgs(\"-XX:+UseParNewGC\") // finding: Java 10 and later");
        rule.check(
                ".github/workflows/ci.yml",
                "env:\n  JAVA_TOOL_OPTIONS: -Djava.endorsed.dirs=x # finding: `-Djava.endorsed.dirs`");
        rule.check(
                "build.xml",
                "<a><jvmarg value='-Xdebug'/></a> <!-- finding [warning]: Java 22 and later warn of `-Xdebug` -->");
        rule.check("config/jvm.options", "8-:-XX:+UseConcMarkSweepGC # finding: `-XX:+UseConcMarkSweepGC`");
        rule.check("idea.vmoptions", "-XX:ThreadPriorityPolicy=42 # finding: `-XX:ThreadPriorityPolicy`");
        rule.check(
                "modules.sh",
                "java --add-modules java.sql,java.xml.bind,java.se.ee X # finding: `java.xml.bind` # finding: `java.se.ee`");
        rule.check("sm.sh", "java -Djava.security.manager -cp x # finding: Java 24 and later do not start");
        rule.check("sm2.sh", "java -Djava.security.manager=a.B # finding: `-Djava.security.manager=a.B`");
    }

    @Test
    void saysWhatItIsAtTheTarget() {
        String file = "run.sh";
        String flag = "java -XX:+UseBiasedLocking";
        rule.check(file, flag + " # finding [error]: Java 19 and later do not start with");
        rule.withTarget(18).check(file, flag + " # finding [warning]: Java 18 and later ignore");
        rule.withTarget(17).check(file, flag + " # finding [warning]: Java 15 and later warn of");
        rule.withTarget(14).check(file, flag);
        rule.withRelease(19).check(file, flag);
        rule.withRelease(17).withTarget(17).check(file, flag);
    }

    @Test
    void readsProfiles() {
        String pom = "<project><profiles><profile><activation><jdk>%s</jdk></activation>"
                + "<properties><argLine>-XX:MaxPermSize=1m</argLine></properties></profile></profiles></project>";
        for (String silent : new String[] {"1.8", "(,9)", "[1.7,1.9)", "!25", "[11,17]", "(25,)"}) {
            rule.check("pom.xml", pom.formatted(silent));
        }
        for (String active : new String[] {"25", "[9,)", "!1.8", "[17,25]", "(,]", "odd"}) {
            if (!active.equals("odd")) {
                rule.check("pom.xml", pom.formatted(active) + " <!-- finding: `-XX:MaxPermSize` -->");
            }
        }
    }
}
