package dev.guidelint.analyzer.vocabulary;

import dev.guidelint.analyzer.api.JavaType;
import java.util.Map;
import java.util.Optional;
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

    /** What annotations of Lombok add to a class, under the name {@code log}. */
    private static final Map<String, String> GENERATED = Map.of(
            "lombok.extern.slf4j.Slf4j", "org.slf4j.Logger",
            "lombok.extern.slf4j.XSlf4j", "org.slf4j.Logger",
            "lombok.extern.log4j.Log4j2", "org.apache.logging.log4j.Logger",
            "lombok.extern.log4j.Log4j", "org.apache.log4j.Logger",
            "lombok.extern.java.Log", "java.util.logging.Logger",
            "lombok.extern.apachecommons.CommonsLog", "org.apache.commons.logging.Log",
            "lombok.extern.jbosslog.JBossLog", "org.jboss.logging.Logger",
            "lombok.extern.flogger.Flogger", "com.google.common.flogger.FluentLogger");

    private Loggers() {}

    /** The type of the logger that an annotation adds to a class, in a field called {@code log}. */
    public static Optional<String> generatedBy(String annotation) {
        return Optional.ofNullable(GENERATED.get(annotation));
    }

    /** Whether a type is that of a logger. */
    public static boolean isLogger(JavaType type) {
        return type.isDeclared() && TYPES.contains(type.name());
    }
}
