package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.JdkHistory;
import dev.guidelint.analyzer.api.Library;
import dev.guidelint.analyzer.api.Mention;
import dev.guidelint.analyzer.api.PortOrder;
import dev.guidelint.analyzer.api.Project;
import dev.guidelint.analyzer.api.Reach;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.source.OtherFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Facts about the whole project, gathered once from the facts of its files. Thread-safe after construction. */
public final class ProjectIndex implements Project {
    private final Setting setting;
    private Optional<JdkHistory> jdk = Optional.empty();
    private final OtherFiles resources;
    private final Set<String> missingImports;
    private final Map<String, List<String>> subtypes = new HashMap<>();
    private final Map<String, PackageFacts> packages = new HashMap<>();
    private final Map<String, List<Write>> writes = new HashMap<>();
    private final Set<String> created = new HashSet<>();
    private final Map<Integer, Reach> reaches = new HashMap<>();
    private final Map<String, Set<String>> annotated = new HashMap<>();
    private final Set<String> testMentions = new HashSet<>();
    private final Map<String, List<TestHelper>> testHelpers = new HashMap<>();
    private final Map<SourceSet, Set<String>> folders = new EnumMap<>(SourceSet.class);
    private final PortOrder portOrder;
    private final List<ModuleRoot> modules = new ArrayList<>();

    /**
     * What the project says of itself, besides its files.
     *
     * @param release the Java release it is written for
     * @param target the Java release it is to run on some day
     * @param libraries the entries of its class path
     */
    public record Setting(int release, int target, List<Library> libraries) {
        /** Copies the libraries. */
        public Setting {
            libraries = List.copyOf(libraries);
        }
    }

    /** A folder that a module declaration speaks for. */
    private record ModuleRoot(String folder, Set<String> exports, Set<String> annotations) {}

    /**
     * Gathers the facts.
     *
     * @param files facts of all files, in order of their paths
     * @param universe all types
     * @param setting what the project says of itself
     * @param resources the words in files that are no Java
     */
    public ProjectIndex(Collection<FileFacts> files, TypeUniverse universe, Setting setting, OtherFiles resources) {
        this.setting = setting;
        this.portOrder = PortOrders.of(files, universe);
        this.resources = resources;
        this.missingImports = universe.missingImports(files);
        for (FileFacts file : files) {
            addPackage(file);
            file.module()
                    .ifPresent(module -> modules.add(new ModuleRoot(
                            folder(file.path()), new HashSet<>(module.exports()), module.annotations())));
            file.writes()
                    .forEach((name, list) -> writes.computeIfAbsent(name, key -> new ArrayList<>())
                            .addAll(list));
            created.addAll(file.created());
            addMentions(file);
            addSubtypes(file, universe);
            file.types().forEach(this::addAnnotated);
            addFolders(file);
            file.tests().ifPresent(this::addTests);
        }
        subtypes.values().forEach(Collections::sort);
    }

    private void addFolders(FileFacts file) {
        Set<String> known = folders.computeIfAbsent(file.sourceSet(), key -> new HashSet<>());
        known.add("");
        int end = file.path().lastIndexOf('/');
        // Once a folder is known, those above it are.
        while (end > 0 && known.add(file.path().substring(0, end))) {
            end = file.path().lastIndexOf('/', end - 1);
        }
    }

    private void addSubtypes(FileFacts file, TypeUniverse universe) {
        TypeLookup lookup = new TypeLookup(universe, file.types(), new SharedWork(false));
        for (TypeSketch sketch : file.types()) {
            for (JavaType supertype : lookup.supertypes(sketch.name()).orElse(List.of())) {
                if (supertype.isDeclared()
                        && universe.projectType(supertype.name()).isPresent()) {
                    subtypes.computeIfAbsent(supertype.name(), key -> new ArrayList<>())
                            .add(sketch.name());
                }
            }
        }
    }

    private void addMentions(FileFacts file) {
        Reach reach = Reach.file(file.path(), file.packageName());
        file.mentions().forEach(mention -> reaches.merge(mention, reach, Reach::and));
    }

    private void addTests(FileFacts.TestFacts tests) {
        testMentions.addAll(tests.mentions());
        for (TestHelper helper : tests.helpers()) {
            testHelpers.computeIfAbsent(helper.name(), key -> new ArrayList<>()).add(helper);
        }
    }

    private void addAnnotated(TypeSketch type) {
        for (TypeSketch.Field field : type.fields()) {
            addAnnotated(field.name(), field.annotations());
        }
        for (TypeSketch.Method method : type.methods()) {
            addAnnotated(method.name(), method.annotations());
        }
    }

    private void addAnnotated(String member, List<TypeSketch.Annotation> annotations) {
        for (TypeSketch.Annotation annotation : annotations) {
            String written = annotation.name();
            annotated
                    .computeIfAbsent(written.substring(written.lastIndexOf('.') + 1), key -> new HashSet<>())
                    .add(member);
        }
    }

    private void addPackage(FileFacts file) {
        PackageFacts known = packages.getOrDefault(file.packageName(), PackageFacts.none(file.packageName()));
        boolean counts = file.sourceSet() == SourceSet.MAIN
                && !file.packageInfo()
                && file.module().isEmpty();
        Optional<String> first = known.firstPath().isEmpty() && counts ? Optional.of(file.path()) : known.firstPath();
        List<String> types = new ArrayList<>(known.types());
        if (counts) {
            for (TypeSketch sketch : file.types()) {
                if (sketch.outer().isEmpty()) {
                    types.add(sketch.name());
                }
            }
        }
        packages.put(
                file.packageName(),
                new PackageFacts(
                        file.packageName(),
                        first,
                        types,
                        known.documented() || (file.packageInfo() && file.documented()),
                        known.hasInfo() || file.packageInfo(),
                        union(known.annotations(), file.packageAnnotations()),
                        file.sourceSet() == SourceSet.MAIN
                                ? union(known.mentioned(), file.annotations())
                                : known.mentioned()));
    }

    private static Set<String> union(Set<String> left, Set<String> right) {
        if (left.containsAll(right)) {
            return left;
        }
        Set<String> union = new HashSet<>(left);
        union.addAll(right);
        return union;
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash + 1);
    }

    @Override
    public int release() {
        return setting.release();
    }

    @Override
    public int target() {
        return setting.target();
    }

    @Override
    public synchronized JdkHistory jdk() {
        if (jdk.isEmpty()) {
            jdk = Optional.of(new JdkChanges(setting.release(), setting.target()));
        }
        return jdk.get();
    }

    @Override
    public List<Library> libraries() {
        return setting.libraries();
    }

    @Override
    public PortOrder portOrder() {
        return portOrder;
    }

    @Override
    public boolean hasTests() {
        return folders.containsKey(SourceSet.TEST);
    }

    @Override
    public boolean hasSources(SourceSet set, String folder) {
        return folders.getOrDefault(set, Set.of()).contains(folder);
    }

    @Override
    public boolean hasSubtypes(String qualifiedName) {
        return subtypes.containsKey(qualifiedName);
    }

    @Override
    public List<String> directSubtypes(String qualifiedName) {
        return Collections.unmodifiableList(subtypes.getOrDefault(qualifiedName, List.of()));
    }

    @Override
    public boolean isExportedByModule(String packageName, SourceFile from) {
        return module(from)
                .map(module -> module.exports().contains(packageName))
                .orElse(true);
    }

    @Override
    public Set<String> moduleAnnotations(SourceFile from) {
        return module(from)
                .map(module -> Collections.unmodifiableSet(module.annotations()))
                .orElse(Set.of());
    }

    /** The module that a file belongs to: the declaration in the nearest folder above it. */
    private Optional<ModuleRoot> module(SourceFile from) {
        Optional<ModuleRoot> nearest = Optional.empty();
        for (ModuleRoot module : modules) {
            boolean isNearer = nearest.isEmpty()
                    || module.folder().length() > nearest.get().folder().length();
            if (from.path().startsWith(module.folder()) && isNearer) {
                nearest = Optional.of(module);
            }
        }
        return nearest;
    }

    @Override
    public Optional<PackageFacts> packageFacts(String packageName) {
        return Optional.ofNullable(packages.get(packageName));
    }

    @Override
    public List<Write> writes(String fieldName) {
        return Collections.unmodifiableList(writes.getOrDefault(fieldName, List.of()));
    }

    @Override
    public boolean isCreated(String simpleName) {
        return created.contains(simpleName);
    }

    @Override
    public Optional<Reach> reach(Mention mention) {
        return Optional.ofNullable(reaches.get(MentionCollector.hash(mention)));
    }

    @Override
    public boolean hasFileBeside(SourceFile file, String name) {
        return resources.isBeside(file.path(), name);
    }

    @Override
    public boolean isNamedInResources(String identifier) {
        return resources.contains(identifier);
    }

    @Override
    public boolean knowsAllImports() {
        return missingImports.isEmpty();
    }

    /** Qualified names of all imported types that are not loadable. */
    public Set<String> missingImports() {
        return Collections.unmodifiableSet(missingImports);
    }

    @Override
    public boolean hasAnnotated(String member, String annotation) {
        return annotated.getOrDefault(annotation, Set.of()).contains(member);
    }

    @Override
    public boolean isMentionedInTests(String simpleName) {
        return testMentions.contains(simpleName);
    }

    @Override
    public List<TestHelper> testHelpers(String name) {
        return Collections.unmodifiableList(testHelpers.getOrDefault(name, List.of()));
    }
}
