package dev.guidelint.analyzer.vocabulary;

import dev.guidelint.analyzer.api.JavaType;
import java.util.Set;

/** The types of loggers. */
public final class Loggers {
    private static final Set<String> TYPES = Set.of(
            "org.slf4j.Logger",
            "org.apache.logging.log4j.Logger",
            "org.apache.log4j.Logger",
            "org.apache.log4j.Category",
            "java.util.logging.Logger",
            "org.apache.commons.logging.Log",
            "java.lang.System.Logger",
            "org.jboss.logging.Logger",
            "com.google.common.flogger.FluentLogger");

    private Loggers() {}

    /** Whether a type is that of a logger. */
    public static boolean isLogger(JavaType type) {
        return type.isDeclared() && TYPES.contains(type.name());
    }
}
