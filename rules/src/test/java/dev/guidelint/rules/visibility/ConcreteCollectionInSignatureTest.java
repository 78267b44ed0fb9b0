package dev.guidelint.rules.visibility;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class ConcreteCollectionInSignatureTest {
    private final RuleTester rule = RuleTester.of(new ConcreteCollectionInSignature());

    @Test
    void acceptsInterfacesAndOtherClasses() {
        rule.check("""
                package p;
                import java.util.*;
                import java.util.concurrent.*;
                public class A {
                  public List<Map<String, Set<Deque<Queue<Collection<SortedMap<?, ?>>>>>>> a() { return null; }
                  protected ConcurrentMap<String, BlockingQueue<?>> b;
                  public BitSet c(AbstractMap.SimpleEntry<?, ?> x, Random y, Map.Entry<?, ?> z) { return null; }
                  public Unknown d(Iterator<?> x, CompletableFuture<?> y, String[] z) { return null; }
                }
                """);
    }

    @Test
    void acceptsWhatIsNotExportedUnlessAsked() {
        String source = """
                package p;
                import java.util.*;
                public class A {
                  ArrayList<String> a; // finding: x
                  private HashMap<String, String> b() { return null; } // finding: x
                  A(HashSet<String> x) { // finding: x
                    ArrayList<String> local = new ArrayList<>((ArrayList<String>) null);
                  }
                  static class B {
                    protected ArrayList<String> c; // finding: x
                    record C(TreeMap<String, String> x) {} // finding: x
                  }
                }
                """;
        rule.check(source.replaceAll(" // finding: x", ""));
        rule.with("scope", "all").check(source.replace("finding: x", "finding: ties callers to one implementation"));
        rule.check("p/internal/A.java", "package p.internal; public class A { protected java.util.ArrayList<?> a; }");
    }

    @Test
    void acceptsOverridingMethods() {
        rule.check("""
                package p;
                import java.util.*;
                public class A extends B implements Supplier<ArrayList<String>> {
                  public ArrayList<String> get() { return null; }
                  @Override public void m(ArrayList<String> x) {}
                }
                class B {}
                """);
    }

    @Test
    void acceptsAllowedTypes() {
        String source = """
                package p;
                import java.util.*;
                public class A {
                  protected Properties a;
                  public EnumMap<Thread.State, EnumSet<Thread.State>> b() { return null; }
                  public void m(TreeSet<String> x) {} // finding: `TreeSet`
                }
                """;
        rule.check(source);
        rule.with("allowed-types", "java.util.TreeSet").check("""
                package p;
                public class A { protected java.util.TreeSet<java.util.Properties> a; } // finding: `Properties`
                """);
    }

    @Test
    void acceptsCollectionsOfTheProjectAndOfOthers() {
        rule.withFile("p/Own.java", "package p; public class Own extends java.util.ArrayList<String> {}")
                .check("""
                package p;
                public class A<ArrayList> {
                  protected Own a;
                  protected ArrayList b;
                  public com.google.common.collect.ImmutableList<String> c;
                  public q.HashMap<String> d;
                }
                """);
    }

    @Test
    void acceptsOrderedMapsWhereNoInterfaceSaysSo() {
        String source = """
                package p;
                import java.util.*;
                public class A {
                  protected LinkedHashMap<String, LinkedHashSet<String>> a; // finding: `SequencedMap` // finding: `SequencedSet`
                }
                """;
        rule.withRelease(21).check(source);
        rule.withRelease(20).check(source.replaceAll("// finding.*", ""));
    }

    @Test
    void acceptsResultsThatTheNamePromises() {
        rule.check("""
                package p;
                import java.util.*;
                public class A {
                  public static <E> ArrayDeque<E> newArrayDeque(ArrayList<E> x) { return null; } // finding: `ArrayList`
                  public TreeMap<String, String> toTreeMap() { return null; }
                  public HashMap<String, String> hashMap() { return null; }
                  public HashMap<String, String> map() { return null; } // finding: `HashMap`
                }
                """);
    }

    @Test
    void acceptsParametersWhoseClassIsNeeded() {
        rule.check("""
                package p;
                import java.util.*;
                import java.util.concurrent.*;
                public class A {
                  public A(ArrayList<String> x) { x.ensureCapacity(3); }
                  public void a(LinkedList<String> x) { (x).push(""); }
                  public Object b(HashMap<String, String> x) { return x.clone(); }
                  public void c(Vector<String> x) { run(x::elementAt); }
                  public void d(ConcurrentHashMap<String, String> x) { run(() -> { x.forEach(1, null); x.mappingCount(); }); }
                  public void e(Hashtable<String, Object> x) throws Exception { new javax.naming.InitialContext(x); }
                  public void f(Vector<String> x) { new javax.swing.JList<String>(x); }
                  public void g(Hashtable<Integer, javax.swing.JLabel> x) { new javax.swing.JSlider().setLabelTable(x); }
                  public void s(Stack<String> x) { x.search(""); }
                  public void t(Vector<String> x) { new javax.swing.table.DefaultTableModel().insertRow(0, x); }
                  public ArrayList<String> h(ArrayList<String> x) { x.trimToSize(); return x; } // finding: `ArrayList`
                }
                """);
    }

    @Test
    void flagsParametersWhoseInterfaceWouldDo() {
        rule.check("""
                package p;
                import java.util.*;
                public class A {
                  public A(ArrayList<String> x) { x.add(""); x.hashCode(); x.stream(); } // finding: `ArrayList`
                  public void a(TreeMap<String, String> x) { x.floorKey(""); } // finding: Use `NavigableMap`
                  public void b(ArrayList<String> x, ArrayList<String> y) { y.ensureCapacity(3); } // finding: `ArrayList`
                  public void c(ArrayList<String> x) { new ArrayList<>(x); d(x); Collections.sort(x); } // finding: `List`
                  private void d(ArrayList<String> x) {}
                  public void f(ArrayList<String> x) { run(this::trimToSize); run(x::size); run((x)::isEmpty); } // finding: `List`
                  public void g(ArrayList<String> x) { Arrays.asList(x); } // finding: `List`
                  public native void e(HashSet<String> x); // finding: `Set`
                }
                """);
    }

    @Test
    void proposesTheInterfaceThatSaysMost() {
        rule.check("""
                package p;
                import java.util.*;
                import java.util.concurrent.*;
                public interface A {
                  ArrayList<String> a(); // finding: Use `List`
                  AbstractList<String> b(); // finding: Use `List`
                  Stack<String> c(); // finding: Use `Deque`
                  ArrayDeque<String> d(); // finding: Use `Deque`
                  PriorityQueue<String> e(); // finding: Use `Queue`
                  ConcurrentHashMap<String, String> f(); // finding: Use `ConcurrentMap`
                  ConcurrentSkipListSet<String> g(); // finding: Use `NavigableSet`
                  LinkedBlockingQueue<String> h(); // finding: Use `BlockingQueue`
                  Hashtable<String, String> i(); // finding: Use `Map`
                }
                """);
    }

    @Test
    void flagsFieldsComponentsAndArrays() {
        rule.check("""
                package p;
                import java.util.*;
                public record A(ArrayList<String> x, HashMap<String, TreeSet<String>>[] y) { // finding: `ArrayList` // finding: `HashMap` // finding: `TreeSet`
                  public A(ArrayList<String> x, HashMap<String, TreeSet<String>>[] y) { this.x = x; this.y = y; }
                  public A(ArrayList<String> x) { this(x, null); } // finding: `ArrayList`
                  public static final java.util.HashSet<String> Z = null; // finding: `HashSet`
                  public void m(Vector<String>... v) {} // finding: `Vector`
                }
                """);
    }

    @Test
    void leavesPublicFieldsToTheRuleAboutThem() {
        rule.check("""
                package p;
                import java.util.*;
                import java.util.concurrent.*;
                public class A {
                  public ArrayList<String> a;
                  public final ArrayList<String> b = null;
                  public final ConcurrentHashMap<String, String> c = null; // finding: `ConcurrentHashMap`
                  public static ArrayList<String> d; // finding: `ArrayList`
                }
                """);
    }

    @Test
    void looksAtTypeArgumentsUnlessToldNotTo() {
        rule.with("nested", "false").check("""
                package p;
                import java.util.*;
                public class A {
                  protected List<ArrayList<String>> a;
                  protected ArrayList<HashMap<String, String>> b; // finding: `ArrayList`
                }
                """);
    }

    @Test
    void looksAtFurtherPackages() {
        String source = """
                package p;
                public class A {
                  protected javax.print.attribute.standard.PrinterStateReasons a; // finding: `PrinterStateReasons`
                }
                """;
        rule.with("extra-packages", "javax.print.**").check(source);
        rule.check(source.replaceAll(" // finding.*", ""));
    }

    @Test
    void yieldsToKeysOfOtherTools() {
        rule.check("""
                package p;
                public class A {
                  @SuppressWarnings("NonApiType") protected java.util.ArrayList<String> a;
                  @SuppressWarnings({"x", "LooseCoupling"}) protected java.util.ArrayList<String> b;
                }
                """);
    }

    @Test
    void leavesTestsAlone() {
        rule.check("src/test/java/p/A.java", "package p; public class A { protected java.util.ArrayList<?> a; }");
    }

    @Test
    void writesTheInterfaceAndImportsIt() {
        rule.fix("""
                package p;

                import java.util.ArrayList;
                import java.util.Map;
                import java.util.concurrent.ConcurrentHashMap;

                public class A {
                  public ArrayList<String> a(ArrayList<ArrayList<String>> x) { return null; }
                  protected java.util.ArrayList<String> b;
                  protected ConcurrentHashMap<String, String> c;
                }
                """).to("""
                package p;

                import java.util.ArrayList;
                import java.util.List;
                import java.util.Map;
                import java.util.concurrent.ConcurrentHashMap;
                import java.util.concurrent.ConcurrentMap;

                public class A {
                  public List<String> a(List<List<String>> x) { return null; }
                  protected java.util.ArrayList<String> b;
                  protected ConcurrentMap<String, String> c;
                }
                """);
    }

    @Test
    void putsImportsWhereTheirKindIs() {
        rule.fix("""
                package p; // why

                import static java.lang.Math.abs;

                import java.util.HashSet; // hashed
                import java.util.concurrent.ConcurrentHashMap;

                import javax.swing.JComponent;

                import org.xml.sax.SAXException;

                import com.sun.Other;

                public interface A { HashSet<String> m(); ConcurrentHashMap<String, String> n(); }
                """).to("""
                package p; // why

                import static java.lang.Math.abs;

                import java.util.HashSet; // hashed
                import java.util.Set;
                import java.util.concurrent.ConcurrentHashMap;
                import java.util.concurrent.ConcurrentMap;

                import javax.swing.JComponent;

                import org.xml.sax.SAXException;

                import com.sun.Other;

                public interface A { Set<String> m(); ConcurrentMap<String, String> n(); }
                """);
    }

    /** The finding stays: it takes more than one word to mend these. */
    @Test
    void changesNothingThatWouldNotCompile() {
        String source = """
                package p;
                import java.util.ArrayList;
                import java.util.List;
                import java.util.Vector;
                public class A {
                  private ArrayList<String> kept;
                  private List<ArrayList<String>> lists;
                  protected Vector<String> names;
                  public ArrayList<String> all() { return kept; }
                  public void set(ArrayList<String> list) { kept = list; }
                  public void set(List<ArrayList<String>> nested) { lists = nested; }
                  public ArrayList<String> copy(ArrayList<String> from) { return from; }
                  public void hand(ArrayList<String> on) { set(on); }
                  void use() { names.addElement(""); ArrayList<String> own = all(); copy(own).trimToSize(); }
                }
                """;
        rule.fix(source).to(source);
        String extended = "package p; import java.util.*; public class A { public void set(HashSet<String> a) {} }";
        rule.withFile("p/B.java", "package p; class B extends A { }")
                .fix(extended)
                .to(extended);
    }

    @Test
    void writesTheInterfaceWhereCodeIsContentWithIt() {
        rule.fix("""
                package p;
                import java.util.ArrayList;
                import java.util.List;
                public class A {
                  private List<String> kept;
                  protected ArrayList<String> names = new ArrayList<>();
                  public ArrayList<String> all() { return new ArrayList<>(kept); }
                  public void set(ArrayList<String> list) { if (list != null) kept = list; list.add(""); }
                  public List<String> copy(ArrayList<String> from) { for (String s : from) {} return from; }
                  public void add(ArrayList<String> more) { kept.addAll(more); kept = new ArrayList<>(more); }
                  void use() { names.add(""); List<String> own = all(); all(); all().clear(); }
                }
                """).to("""
                package p;
                import java.util.ArrayList;
                import java.util.List;
                public class A {
                  private List<String> kept;
                  protected List<String> names = new ArrayList<>();
                  public List<String> all() { return new ArrayList<>(kept); }
                  public void set(List<String> list) { if (list != null) kept = list; list.add(""); }
                  public List<String> copy(List<String> from) { for (String s : from) {} return from; }
                  public void add(List<String> more) { kept.addAll(more); kept = new ArrayList<>(more); }
                  void use() { names.add(""); List<String> own = all(); all(); all().clear(); }
                }
                """);
    }

    @Test
    void usesImportsOnDemand() {
        rule.fix("package p; import java.util.*; public interface A { HashSet<String> m(); }")
                .to("package p; import java.util.*; public interface A { Set<String> m(); }");
        rule.fix(
                        "package p;\n\nimport java.awt.*;\nimport java.util.*;\n\npublic interface A { ArrayList<String> m(); }")
                .to("package p;\n\nimport java.awt.*;\nimport java.util.*;\nimport java.util.List;\n\n"
                        + "public interface A { List<String> m(); }");
        rule.withFile("p/Set.java", "package p; class Set {}")
                .fix("package p;\n\nimport java.util.*;\n\npublic interface A { HashSet<String> m(); }")
                .to(
                        "package p;\n\nimport java.util.*;\nimport java.util.Set;\n\npublic interface A { Set<String> m(); }");
    }

    @Test
    void writesNothingThatMeansSomethingElse() {
        String source = """
                package p;
                import java.awt.List;
                import java.util.*;
                public class A {
                  protected ArrayList<String> a;
                  protected Stack<String> b;
                  protected HashMap<String, String> c;
                  interface Map {}
                }
                """;
        rule.fix(source).to(source);
    }
}
