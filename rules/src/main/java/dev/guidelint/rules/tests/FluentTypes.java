package dev.guidelint.rules.tests;

import dev.guidelint.analyzer.api.JavaType;
import java.util.List;

/** Libraries for tests whose calls are strung together, where each may be the one that asserts. */
enum FluentTypes {
    /** AssertJ: `assertThat(...).isEqualTo(...)`. */
    ASSERTJ("org.assertj."),
    /** Truth, the assertions of Google. */
    TRUTH("com.google.common.truth."),
    /** REST-assured: `given().when().then()`. */
    REST_ASSURED("io.restassured."),
    /** The web test client of Spring. */
    WEB_TEST_CLIENT("org.springframework.test.web."),
    /** The testers of Guava. */
    GUAVA_TESTLIB("com.google.common.testing.");

    private final String prefix;

    FluentTypes(String prefix) {
        this.prefix = prefix;
    }

    /** Whether a type is of this library. */
    boolean has(JavaType type) {
        return type.name().startsWith(prefix);
    }

    /** Whether a type is of a library that is there for tests: its package says so. */
    static boolean isForTests(JavaType type) {
        for (String part : type.name().split("\\.", -1)) {
            if (List.of("test", "testing", "testkit", "junit", "jupiter", "hamcrest", "mockito", "mock")
                    .contains(part)) {
                return true;
            }
        }
        return false;
    }
}
