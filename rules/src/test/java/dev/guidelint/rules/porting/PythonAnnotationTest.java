package dev.guidelint.rules.porting;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonAnnotationTest {
    private final RuleTester rule = RuleTester.of(new PythonAnnotation());

    @Test
    void reportsEachFrameworkOncePerFile() {
        rule.check("""
                import lombok.Getter;
                import org.springframework.stereotype.*;
                @Getter // finding: lets `lombok` do the work
                @lombok.Setter
                class A {
                  @org.springframework.beans.factory.annotation.Autowired Object b; // finding: lets `org.springframework`
                  @Component class C {}
                  @javax.annotation.Nullable Object d;
                  @org.unknown.Marker Object e;
                }
                """);
    }

    @Test
    void leavesAFrameworkInItsOwnSourcesAlone() {
        rule.check("""
                package org.springframework.context;
                import org.springframework.core.Marked;
                @Marked class A {}
                """);
    }
}
