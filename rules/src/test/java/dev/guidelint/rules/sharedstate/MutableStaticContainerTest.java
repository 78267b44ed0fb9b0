package dev.guidelint.rules.sharedstate;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class MutableStaticContainerTest {
    private final RuleTester rule = RuleTester.of(new MutableStaticContainer());

    @Test
    void ignoresWhatIsNotConstantOrNotAContainer() {
        rule.check("""
                import java.util.*;
                class A {
                  static List<String> variable = new ArrayList<>();
                  final List<String> ofObject = new ArrayList<>();
                  static final String TEXT = "";
                  static final Object LOCK = new Object();
                  static final A SELF = new A();
                }
                """);
    }

    @Test
    void ignoresEmptyArrays() {
        rule.check("""
                class A {
                  static final String[] A = {};
                  static final String[] B = new String[0];
                  static final int[][] C = new int[0][];
                  static final int[] D = new int[] {};
                  static final String[] E = (new String[0]);
                  static final byte[] F = null;
                }
                """);
    }

    @Test
    void ignoresSnapshots() {
        rule.check("""
                import static java.util.Collections.*;
                import com.google.common.collect.*;
                import java.util.*;
                import java.util.stream.*;
                class A {
                  static final List<String> A = List.of("a");
                  static final Map<String, String> B = Map.ofEntries(Map.entry("a", "b"));
                  static final Set<String> C = Set.copyOf(new HashSet<>());
                  static final List<String> D = Collections.unmodifiableList(new ArrayList<>());
                  static final List<String> E = unmodifiableList(new ArrayList<>());
                  static final List<String> F = Collections.EMPTY_LIST;
                  static final Set<String> G = Collections.singleton("x");
                  static final List<String> H = Stream.of("a").map(String::trim).toList();
                  static final List<String> I = Stream.of("a").collect(Collectors.toUnmodifiableList());
                  static final List<String> J = Stream.of("a").collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList));
                  static final List<String> K = ImmutableList.of("a");
                  static final Map<String, String> L = ImmutableMap.<String, String>builder().put("a", "b").build();
                  static final Map<String, String> M = new ImmutableMap.Builder<String, String>().put("a", "b").build();
                  static final ImmutableSet<String> N = make();
                  static final List<String> O;
                  static { O = Collections.unmodifiableList(new ArrayList<>()); }
                  static final Set<String> P = Stream.of("a").collect(ImmutableSet.toImmutableSet());
                }
                """);
    }

    @Test
    void ignoresWhatIsMadeForThreadsUnlessToldOtherwise() {
        String source = """
                import java.util.*;
                import java.util.concurrent.*;
                class A {
                  static final Map<String, String> A = new ConcurrentHashMap<>();
                  static final ConcurrentMap<String, String> B = new ConcurrentHashMap<>();
                  static final List<String> C = new CopyOnWriteArrayList<>();
                  static final Set<String> D = ConcurrentHashMap.newKeySet();
                  static final Set<String> E = Collections.newSetFromMap(new ConcurrentHashMap<>());
                  static final List<String> F = Collections.synchronizedList(new ArrayList<>());
                }
                """;
        rule.check(source);
        rule.with("concurrent-exempt", "false").check(source.replace(");\n", "); // finding: its content is not\n"));
    }

    @Test
    void ignoresWhatAnnotationsAndNamesExcuse() {
        rule.check("""
                import java.io.*;
                import java.util.*;
                import org.jetbrains.annotations.Unmodifiable;
                class A implements Serializable {
                  @GuardedBy("LOCK") static final List<String> A = new ArrayList<>();
                  @DataPoints static final int[] B = {1};
                  @Unmodifiable static final List<String> C = new ArrayList<>();
                  private static final ObjectStreamField[] serialPersistentFields = {new ObjectStreamField("a", int.class)};
                }
                """);
    }

    @Test
    void ignoresTestsAndWhatIsNotKnown() {
        rule.check("src/test/java/A.java", "class A { static final int[] X = {1}; }");
        rule.check("""
                import com.example.*;
                import java.util.*;
                class A {
                  static final List<String> A = load();
                  static final List<String> B = Other.LIST;
                  static final Missing[] C = {new Missing()};
                  static final int[] D = Unknown.table();
                  static final Unknown E = new Unknown();
                  static List<String> load() { return List.of(); }
                }
                """);
    }

    @Test
    void leavesFormatsToTheirOwnRule() {
        rule.check("""
                class A {
                  static final java.text.SimpleDateFormat FORMAT = new java.text.SimpleDateFormat("yyyy");
                  static final java.util.Calendar CALENDAR = java.util.Calendar.getInstance();
                }
                """);
    }

    @Test
    void flagsArraysThatOthersCanReach() {
        rule.check("""
                public class A {
                  public static final String[] NAMES = {"a", "b"}; // finding: `NAMES` is constant, but its elements are not
                  protected static final int[] B = new int[3]; // finding: `B`
                  static final Other[] C = new Other[] {null}; // finding: `C`
                  static final int[][] D = {{}}; // finding: `D`
                  static final String[] E = names(), F = {}; // finding: `E`
                  static final int[] G; // finding: `G`
                  static { G = new int[1]; }
                  static final int[] H = B.clone(); // finding: `H`
                  static String[] names() { return NAMES; }
                }
                class Other {}
                interface I { int[] X = {1}; } // finding: `X`
                enum E { A; static final int[] X = {1}; } // finding: `X`
                """);
    }

    @Test
    void flagsCollectionsAndOtherContainers() {
        rule.check("""
                import java.util.*;
                import java.util.stream.*;
                class A {
                  static final List<String> A = new ArrayList<>(); // finding: `A` is constant, but its content is not
                  public static final Map<String, String> B = new HashMap<>() {{ put("a", "b"); }}; // finding: `B`
                  static final List<String> C = Arrays.asList("a", "b"); // finding: `C`
                  static final Set<String> D = Stream.of("a").collect(Collectors.toSet()); // finding: `D`
                  static final HashMap<String, String> E = make(); // finding: `E`
                  static final StringBuilder F = new StringBuilder(); // finding: `F`
                  static final Date G = new Date(); // finding: `G`
                  static final EnumSet<Thread.State> H = EnumSet.of(Thread.State.NEW); // finding: `H`
                  static final Map<String, String> I; // finding: `I`
                  static {
                    I = new TreeMap<>();
                    I.put("a", "b");
                  }
                  static final Properties J = new Properties(System.getProperties()); // finding: `J`
                  static final OwnList K = new OwnList(); // finding: `K`
                  static HashMap<String, String> make() { return null; }
                  static class OwnList extends ArrayList<String> {}
                }
                """);
    }

    @Test
    void knowsFurtherTypes() {
        rule.with("types", "p.Registry").check("""
                package p;
                interface Registry {}
                class Simple implements Registry {}
                class A {
                  static final Registry A = new Simple(); // finding: `A`
                  static final Simple B = Simple.create(); // finding: `B`
                }
                """);
        rule.with("known-mutable", "p.Registry").check("""
                package p;
                interface Registry {}
                class A {
                  static final Registry A = make(); // finding: `A`
                }
                """);
    }

    @Test
    void flagsPrivateOnesThatAreChangedWithoutALock() {
        String source = """
                import java.util.*;
                class A {
                  private static final Map<String, String> CACHE = new HashMap<>(); // finding: `CACHE` is changed without a lock
                  private static final int[] COUNTS = new int[3]; // finding: `COUNTS`
                  private static final List<int[]> VIEWS = new ArrayList<>(); // finding: `VIEWS`
                  static String get(String key) { return CACHE.computeIfAbsent(key, k -> k); }
                  void count() { A.COUNTS[1]++; }
                  void clear() { VIEWS.subList(0, 1).clear(); }
                  private static class Inner {
                    static final List<String> NAMES = new ArrayList<>(); // finding: `NAMES`
                    static final List<String> FIXED = new ArrayList<>();
                  }
                  void add() { Inner.NAMES.add("x"); }
                }
                """;
        rule.check(source);
        rule.with("private", "false").check(source.replaceAll(" // finding.*", ""));
    }

    @Test
    void ignoresPrivateOnesThatAreFilledAtTheStartOrWithALock() {
        rule.check("""
                import java.util.*;
                import java.util.concurrent.*;
                class A {
                  private static final Map<String, String> TABLE = new HashMap<>();
                  static {
                    TABLE.put("a", "b");
                    fill("c");
                  }
                  private static void fill(String key) { List.of(key).forEach(k -> put(k)); }
                  private static void put(String key) { TABLE.put(key, key); }
                  private static final List<String> LOCKED = new ArrayList<>();
                  static synchronized void add(String s) { LOCKED.add(s); }
                  private static final Map<String, String> CONCURRENT = new ConcurrentHashMap<>();
                  static void putConcurrent(String s) { CONCURRENT.put(s, s); }
                  private static final Map<String, String> UNKNOWN = make();
                  static void putUnknown(String s) { UNKNOWN.put(s, s); }
                  static Map<String, String> make() { return null; }
                  private static final List<String> READ = Arrays.asList("a");
                  static String read() { return READ.get(0); }
                  private static final int[] HIDDEN = {1};
                  void hidden(int[] HIDDEN) { HIDDEN[0] = 1; }
                }
                """);
    }

    @Test
    void wrapsOrReplacesCollections() {
        rule.fix("""
                import java.util.*;
                class A {
                  static final List<String> A = Arrays.asList("a", "b");
                  static final Set<String> B = new HashSet<>(List.of("a"));
                  static final List<String> EMPTY = new ArrayList<>();
                  static final int[] ARRAY = {1};
                }
                """).to("""
                import java.util.*;
                class A {
                  static final List<String> A = List.of("a", "b");
                  static final Set<String> B = Collections.unmodifiableSet(new HashSet<>(List.of("a")));
                  static final List<String> EMPTY = new ArrayList<>();
                  static final int[] ARRAY = {1};
                }
                """);
        rule.withRelease(8).fix("""
                import java.util.Arrays;
                class A {
                  static final java.util.List<String> A = Arrays.asList("a", "b");
                }
                """).to("""
                import java.util.Arrays;
                class A {
                  static final java.util.List<String> A = java.util.Collections.unmodifiableList(Arrays.asList("a", "b"));
                }
                """);
    }

    @Test
    void ignoresAliasesOfConstantsEmptyBuffersAndWhatIsOpenForTests() {
        rule.check("""
                public class A {
                  public static final String[] NONE = Other.EMPTY;
                  public static final java.nio.ByteBuffer EMPTY = java.nio.ByteBuffer.wrap(new byte[0]);
                  public static final java.nio.ByteBuffer ZERO = java.nio.ByteBuffer.allocate(0);
                  @VisibleForTesting static final int[] TABLE = {1};
                  public static final java.nio.ByteBuffer ONE = java.nio.ByteBuffer.allocate(1); // finding: `ONE`
                }
                class Other { static final String[] EMPTY = {}; }
                """);
    }

    @Test
    void weighsWhatOnlyThePackageSeesLess() {
        rule.check("""
                public class A {
                  public static final int[] OPEN = {1}; // finding: warning: `OPEN`
                  static final int[] HIDDEN = {1}; // finding: info: `HIDDEN`
                  static class Inner { public static final int[] HIDDEN = {1}; } // finding: info: `HIDDEN`
                  public interface I { int[] OPEN = {1}; } // finding: warning: `OPEN`
                }
                """.replace("warning: ", "").replace("info: ", ""));
    }

    @Test
    void ignoresGeneratedParsers() {
        rule.check("""
                @SuppressWarnings({"all", "warnings", "unchecked", "unused", "cast"})
                public class Lexer {
                  public static final String[] tokenNames = {"a"};
                }
                """);
        rule.check("""
                // Generated from Some.g4
                package p;
                public class Lexer {
                  public static final String[] tokenNames = {"a"};
                }
                """);
    }
}
