package dev.guidelint.rules.sharedstate;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class MutableStaticContainerTest {
    private final RuleTester rule = RuleTester.of(new MutableStaticContainer());

    @Test
    void ignoresWhatIsNotConstantOrNotAContainer() {
        rule.check("""
                import java.util.*;
                public class A {
                  public static List<String> variable = new ArrayList<>();
                  public final List<String> ofObject = new ArrayList<>();
                  public static final List<String> NEVER_SET;
                  public static final String TEXT = "";
                  public static final Object LOCK = new Object();
                  public static final A SELF = new A();
                }
                """);
    }

    @Test
    void ignoresEmptyArrays() {
        rule.check("""
                public class A {
                  public static final String[] A = {};
                  public static final String[] B = new String[0];
                  public static final int[][] C = new int[0][];
                  public static final int[] D = new int[] {};
                  public static final String[] E = (new String[0]);
                  public static final byte[] F = null;
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
                public class A {
                  public static final List<String> A = List.of("a");
                  public static final Map<String, String> B = Map.ofEntries(Map.entry("a", "b"));
                  public static final Set<String> C = Set.copyOf(new HashSet<>());
                  public static final List<String> D = Collections.unmodifiableList(new ArrayList<>());
                  public static final List<String> E = unmodifiableList(new ArrayList<>());
                  public static final List<String> F = Collections.EMPTY_LIST;
                  public static final Set<String> G = Collections.singleton("x");
                  public static final List<String> H = Stream.of("a").map(String::trim).toList();
                  public static final List<String> I = Stream.of("a").collect(Collectors.toUnmodifiableList());
                  public static final List<String> J = Stream.of("a").collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList));
                  public static final List<String> K = ImmutableList.of("a");
                  public static final Map<String, String> L = ImmutableMap.<String, String>builder().put("a", "b").build();
                  public static final Map<String, String> M = new ImmutableMap.Builder<String, String>().put("a", "b").build();
                  public static final ImmutableSet<String> N = make();
                  public static final List<String> O;
                  static { O = Collections.unmodifiableList(new ArrayList<>()); }
                  public static final Set<String> P = Stream.of("a").collect(ImmutableSet.toImmutableSet());
                }
                """);
    }

    @Test
    void ignoresWhatIsMadeForThreadsUnlessToldOtherwise() {
        String source = """
                import java.util.*;
                import java.util.concurrent.*;
                public class A {
                  public static final Map<String, String> A = new ConcurrentHashMap<>();
                  public static final ConcurrentMap<String, String> B = new ConcurrentHashMap<>();
                  public static final List<String> C = new CopyOnWriteArrayList<>();
                  public static final Set<String> D = ConcurrentHashMap.newKeySet();
                  public static final Set<String> E = Collections.newSetFromMap(new ConcurrentHashMap<>());
                  public static final List<String> F = Collections.synchronizedList(new ArrayList<>());
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
                public class A implements Serializable {
                  @GuardedBy("LOCK") public static final List<String> A = new ArrayList<>();
                  @DataPoints public static final int[] B = {1};
                  @Unmodifiable public static final List<String> C = new ArrayList<>();
                  @Deprecated public static final int[] D = {1}; // finding: `D` is constant
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
                public class A {
                  public static final List<String> A = load();
                  public static final List<String> B = Other.LIST;
                  public static final Missing[] C = {new Missing()};
                  public static final int[] D = Unknown.table();
                  public static final Unknown E = new Unknown();
                  static List<String> load() { return List.of(); }
                }
                """);
    }

    @Test
    void leavesFormatsToTheirOwnRule() {
        rule.check("""
                public class A {
                  public static final java.text.SimpleDateFormat FORMAT = new java.text.SimpleDateFormat("yyyy");
                  public static final java.util.Calendar CALENDAR = java.util.Calendar.getInstance();
                }
                """);
    }

    @Test
    void flagsArraysThatOthersCanReach() {
        rule.check("""
                public class A {
                  public static final String[] NAMES = {"a", "b"}; // finding: `NAMES` is constant, but its elements are not
                  protected static final int[] B = new int[3]; // finding: `B`
                  public static final Other[] C = new Other[] {null}; // finding: `C`
                  public static final int[][] D = {{}}; // finding: `D`
                  public static final String[] E = names(), F = {}; // finding: `E`
                  public static final int[] G; // finding: `G`
                  static { G = new int[1]; }
                  public static final int[] H = B.clone(); // finding: `H`
                  static String[] names() { return NAMES; }
                }
                class Other {}
                interface I { int[] X = {1}; }
                enum E { A; static final int[] X = {1}; }
                """);
    }

    @Test
    void flagsCollectionsAndOtherContainers() {
        rule.check("""
                import java.util.*;
                import java.util.stream.*;
                public class A {
                  public static final List<String> A = new ArrayList<>(); // finding: `A` is constant, but its content is not
                  public static final Map<String, String> B = new HashMap<>() {{ put("a", "b"); }}; // finding: `B`
                  public static final List<String> C = Arrays.asList("a", "b"); // finding: `C`
                  public static final Set<String> D = Stream.of("a").collect(Collectors.toSet()); // finding: `D`
                  public static final HashMap<String, String> E = make(); // finding: `E`
                  public static final StringBuilder F = new StringBuilder(); // finding: `F`
                  public static final Date G = new Date(); // finding: `G`
                  public static final EnumSet<Thread.State> H = EnumSet.of(Thread.State.NEW); // finding: `H`
                  public static final Map<String, String> I; // finding: `I`
                  static {
                    I = new TreeMap<>();
                    I.put("a", "b");
                  }
                  public static final Properties J = new Properties(System.getProperties()); // finding: `J`
                  public static final OwnList K = new OwnList(); // finding: `K`
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
                public class A {
                  public static final Registry A = new Simple(); // finding: `A`
                  public static final Simple B = Simple.create(); // finding: `B`
                }
                """);
        rule.with("known-mutable", "p.Registry").check("""
                package p;
                interface Registry {}
                public class A {
                  public static final Registry A = make(); // finding: `A`
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
                  void count() {
                    A.COUNTS[1]++; // related: changed here
                  }
                  void clear() { VIEWS.subList(0, 1).clear(); }
                  private static class Inner {
                    static final List<String> NAMES = new ArrayList<>(); // finding: `NAMES`
                    static final List<String> FIXED = new ArrayList<>();
                  }
                  void add() { Inner.NAMES.add("x"); }
                }
                """;
        rule.check(source);
        rule.with("private", "false").check(source.replaceAll(" // (finding|related).*", ""));
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
        rule.withRelease(9).fix("""
                import java.util.*;
                public class A {
                  public static final List<String> A = Arrays.asList("a", "b");
                  public static final Set<String> B = new HashSet<>(List.of("a"));
                  public static final List<String> EMPTY = new ArrayList<>();
                  public static final Map<String, String> C = new HashMap<String, String>() {{ put("a", "b"); }};
                  public static final int[] ARRAY = {1};
                }
                """).to("""
                import java.util.*;
                public class A {
                  public static final List<String> A = List.of("a", "b");
                  public static final Set<String> B = Collections.unmodifiableSet(new HashSet<>(List.of("a")));
                  public static final List<String> EMPTY = new ArrayList<>();
                  public static final Map<String, String> C = Collections.unmodifiableMap(new HashMap<String, String>() {{ put("a", "b"); }});
                  public static final int[] ARRAY = {1};
                }
                """);
        rule.withRelease(8).fix("""
                import java.util.Arrays;
                public class A {
                  public static final java.util.List<String> A = Arrays.asList("a", "b");
                }
                """).to("""
                import java.util.Arrays;
                public class A {
                  public static final java.util.List<String> A = java.util.Collections.unmodifiableList(Arrays.asList("a", "b"));
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
                  @VisibleForTesting public static final int[] TABLE = {1};
                  public static final java.nio.ByteBuffer ONE = java.nio.ByteBuffer.allocate(1); // finding: `ONE`
                }
                class Other { static final String[] EMPTY = {}; }
                """);
    }

    @Test
    void leavesWhatOnlyThePackageSeesAloneUntilTheFileChangesIt() {
        rule.check("""
                public class A {
                  public static final int[] OPEN = {1}; // finding: `OPEN` is constant
                  static final int[] TABLE = {1};
                  static final int[] COUNTS = {1}; // finding: `COUNTS` is changed without a lock
                  static class Inner { public static final int[] HIDDEN = {1}; }
                  public interface I { int[] OPEN = {1}; } // finding: `OPEN`
                  void count() { COUNTS[0]++; }
                  class Hidden {
                    private static final java.util.Hashtable<String, String> LOCKED = new java.util.Hashtable<>();
                    private static final java.util.Map<String, String> MAP = new java.util.Hashtable<>();
                    void put() { LOCKED.put("", ""); MAP.put("", ""); }
                  }
                }
                """);
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
                // Generated from Some.g4 by a tool
                package p;
                public class Lexer {
                  public static final String[] tokenNames = {"a"};
                }
                """);
    }
}
