package dev.guidelint.analyzer.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Facts about the whole project that no single file can tell. Built from all files of the scan before any rule runs;
 * every question is recorded for the file that asks.
 */
public interface Project {
    /** The Java release the project is written for, 8 or later. */
    int release();

    /** The Java release the project is to run on some day: {@link #release()}, or a later one. */
    int target();

    /** What becomes of the JDK between the two; read when it is first asked for. */
    JdkHistory jdk();

    /** The entries of the class path, in its order. */
    List<Library> libraries();

    /**
     * In which order the files of the main sources can be carried over to another language, and which of them have to go
     * together. Known if a rule of the scan {@linkplain Needs#USES needs} it, else without files.
     */
    PortOrder portOrder();

    /** Whether test sources are part of the scan. */
    boolean hasTests();

    /**
     * Whether a file of a set of sources lies in a folder or further down.
     *
     * @param set the set
     * @param folder its path relative to the root of the scan, with forward slashes and without one at its end; empty
     *     for the root itself
     */
    boolean hasSources(SourceSet set, String folder);

    /** Whether a type of the project names the given one in its {@code extends} or {@code implements} clause. */
    boolean hasSubtypes(String qualifiedName);

    /** Qualified names of the project's types that name the given one as a direct supertype, sorted. */
    List<String> directSubtypes(String qualifiedName);

    /**
     * Whether a package is visible to everybody outside its module: there is no {@code module-info.java} above it, or
     * that exports it without qualification.
     */
    boolean isExportedByModule(String packageName, SourceFile from);

    /** What is known of a package of the project; empty if the scan has no file in it. */
    Optional<PackageFacts> packageFacts(String packageName);

    /**
     * Places in the project that assign a field of the given simple name, increments included, sorted by path and
     * position. Names are compared, not owners: the list may hold writes to other fields of that name.
     */
    List<Write> writes(String fieldName);

    /**
     * Whether the project creates an instance of a class of the given simple name, by {@code new} or by a reference to a
     * constructor. Names are compared, not classes: it may be another one of that name.
     */
    boolean isCreated(String simpleName);

    /** Simple names of the annotations on the module declaration above a file; empty if there is none. */
    Set<String> moduleAnnotations(SourceFile from);

    /** Whether every type that a file of the project imports by its name could be loaded. */
    boolean knowsAllImports();

    /**
     * Whether the project has a field or method of the given name with an annotation of the given simple name. Names are
     * compared, not owners: to ask this first is cheaper than to find out what a name stands for.
     */
    boolean hasAnnotated(String member, String annotation);

    /** From where the project mentions something; empty if nobody does. */
    Optional<Reach> reach(Mention mention);

    /**
     * Whether a file that is no Java has an identifier as a word: a service file, XML, properties, a template, or a source
     * in another language. Words are compared, so it may stand for something else.
     */
    boolean isNamedInResources(String identifier);

    /**
     * Whether a file of the given name, such as {@code package.html}, lies in the same folder as a source file. Two dots
     * lead out of the folder, as in {@code ../pom.xml}.
     */
    boolean hasFileBeside(SourceFile file, String name);

    /**
     * Whether code for tests mentions a simple name that is written like that of a type: it uses, declares or imports a
     * type so called. Names are compared, not types.
     */
    boolean isMentionedInTests(String simpleName);

    /**
     * Methods of that name in code for tests, overloads included; constructors go by the name of their class. Code for
     * tests is what lies among tests, and what imports a test framework.
     */
    List<TestHelper> testHelpers(String name);

    /**
     * A method or constructor in code for tests, with what its body calls, classes and lambdas in it included.
     *
     * @param owner qualified name of the innermost named type around it
     * @param name its name
     * @param parameters number of its parameters
     * @param variable whether it takes any number of arguments more
     * @param calls simple names of the methods it calls or refers to, and of the classes it creates
     * @param asserts whether it checks something in the words of the language, or throws something of its own accord
     */
    record TestHelper(String owner, String name, int parameters, boolean variable, Set<String> calls, boolean asserts) {
        /** Copies the calls. */
        public TestHelper {
            calls = Set.copyOf(calls);
        }

        /** Whether it can be called with so many arguments. */
        public boolean accepts(int arguments) {
            return variable ? arguments >= parameters - 1 : arguments == parameters;
        }
    }

    /**
     * An assignment to a name that is not a local variable.
     *
     * @param path the file
     * @param region the written name
     * @param qualifier what stands before the name, as written ({@code this}, {@code Config}); empty for a simple name
     * @param enclosing qualified name of the innermost named type around it
     * @param inInitializer whether it stands in a static initializer
     */
    record Write(String path, Region region, String qualifier, String enclosing, boolean inInitializer) {}

    /**
     * What is known of a package.
     *
     * @param name its name, empty for the unnamed package
     * @param firstPath the alphabetically first file of its main sources that is no {@code package-info.java}; empty if
     *     there is none
     * @param types qualified names of the top-level types in its main sources, in order of their files
     * @param documented whether a {@code package-info.java} with a doc comment was found in any source root
     * @param hasInfo whether a {@code package-info.java} was found at all
     * @param annotations simple names of the annotations on its declaration, in whichever source root
     * @param mentioned simple names of all annotations in its main sources
     */
    record PackageFacts(
            String name,
            Optional<String> firstPath,
            List<String> types,
            boolean documented,
            boolean hasInfo,
            Set<String> annotations,
            Set<String> mentioned) {
        /** Copies the collections. */
        public PackageFacts {
            types = List.copyOf(types);
            annotations = Set.copyOf(annotations);
            mentioned = Set.copyOf(mentioned);
        }

        /** What is known of a package in which nothing was found yet. */
        public static PackageFacts none(String name) {
            return new PackageFacts(name, Optional.empty(), List.of(), false, false, Set.of(), Set.of());
        }
    }
}
