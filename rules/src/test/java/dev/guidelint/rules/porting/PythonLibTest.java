package dev.guidelint.rules.porting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PythonLibTest {
    private final RuleTester rule = RuleTester.of(new PythonLib());

    @Test
    void findsTheLibrary() {
        rule.check("""
                package com.acme.shop;
                import static org.apache.commons.lang3.StringUtils.isEmpty; // finding: `org.apache.commons.lang3`
                import org.apache.wondrous.Thing; // finding: `org.apache.wondrous`
                import com.acme.other.Thing2;
                import java.util.*;
                import javax.persistence.*; // finding: `javax.persistence` does not come along: SQLAlchemy
                import javax.xml.parsers.SAXParser;
                import javax.xml.bind.JAXB; // finding: `javax.xml.bind`
                import javax.sql.DataSource;
                import javax.transaction.xa.Xid;
                import android.view.View; // finding: `android` does not come along
                import android.os.Bundle;
                import javax.transaction.UserTransaction; // finding: `javax.transaction`
                class A {}
                """);
    }

    @Test
    void leavesTheProjectAndItsFamilyAlone() {
        rule.withFile("org/other/util/B.java", "package org.other.util; public class B { public static class C {} }")
                .check("""
                        package org.springframework.context;
                        import org.springframework.core.Ordered;
                        import org.other.util.B.C;
                        import org.other.util.B;
                        import static org.other.util.B.*;
                        class A {}
                        """);
    }

    @Test
    void knowsNames() {
        assertThat(PythonLibraries.of("java.util.List")).isEmpty();
        assertThat(PythonLibraries.of("Simple")).isEmpty();
        assertThat(PythonLibraries.of("com.google.common.collect.Lists"))
                .map(PythonLibraries.Library::weight)
                .contains(3);
        assertThat(PythonLibraries.of("lombok.Data"))
                .map(PythonLibraries.Library::prefix)
                .contains("lombok");
        assertThat(PythonLibraries.annotatedBy("lombok.Data")).isPresent();
        assertThat(PythonLibraries.annotatedBy("org.slf4j.Logger")).isEmpty();
    }
}
