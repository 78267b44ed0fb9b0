package dev.guidelint.analyzer.api;

import java.util.Map;
import java.util.Set;

/** An entry of the class path, as a whole. What it answers is read when it is first asked for. */
public interface Library {
    /** The name of the jar or folder, without the folders around it. */
    String name();

    /** The packages it has types in. */
    Set<String> packages();

    /** How many classes it has, nested ones included. */
    int classes();

    /**
     * The types that its classes refer to and that start with {@code javax.} or {@code jakarta.}, the outermost where they
     * are nested, with the number of classes that do so.
     */
    Map<String, Integer> enterpriseTypes();

    /** The packages that its classes refer to and that start with {@code javax.} or {@code jakarta.}. */
    Set<String> enterprisePackages();
}
