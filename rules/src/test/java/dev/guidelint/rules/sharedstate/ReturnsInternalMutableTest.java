package dev.guidelint.rules.sharedstate;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class ReturnsInternalMutableTest {
    private final RuleTester rule = RuleTester.of(new ReturnsInternalMutable());

    @Test
    void ignoresWhatIsNoHiddenField() {
        rule.check("""
                public class A {
                  private int[] data;
                  public int[] open;
                  private int count;
                  private final int[][] rows = new int[1][1];
                  public int[] open() { return open; }
                  public int count() { return count; }
                  public int[] fresh() { int[] data = new int[1]; return data; }
                  public int[] copy() { return data.clone(); }
                  public int[] parameter(int[] data) { return data; }
                  public int[] ofOther(A other) { return other.data; }
                  public int length() { return data.length; }
                  public int[] row() { return rows[0]; }
                  public int[] none() { return null; }
                }
                """);
    }

    @Test
    void ignoresMethodsThatStrangersCannotCall() {
        String source = """
                public class A {
                  private int[] data;
                  private int[] a() { return data; }
                  int[] b() { return data; } // finding: `data`
                  @VisibleForTesting public int[] c() { return data; } // finding: `data`
                  private static class Inner {
                    private int[] inner;
                    public int[] get() { return inner; } // finding: `inner`
                  }
                }
                class Hidden {
                  private int[] data;
                  public int[] get() { return data; } // finding: `data`
                }
                """;
        rule.check(source.replaceAll(" // finding.*", ""));
        rule.with("scope", "declared").check(source);
        rule.check("p/internal/A.java", """
                package p.internal;
                public class A { private int[] data; public int[] get() { return data; } }
                """);
    }

    @Test
    void ignoresEmptyConstants() {
        rule.check("""
                public class A extends Base {
                  private static final int[] NONE = {};
                  private final String[] empty = new String[0];
                  public int[] a() { return NONE; }
                  public String[] b() { return empty; }
                  public int[] c() { return Base.NOTHING; }
                }
                """);
        rule.withFile("Base.java", "class Base { protected static final int[] NOTHING = {}; protected int[] some; }")
                .check("""
                public class A extends Base {
                  public int[] a() { return NOTHING; }
                  public int[] b() { return some; } // finding: `some`
                }
                """);
    }

    @Test
    void leavesRecordsAndImmutableTypesToTheirOwnRules() {
        String source = """
                import com.google.errorprone.annotations.Immutable;
                public record A(int[] data) {
                  public int[] data() { return data; } // finding: `data`
                  @Immutable public static class B {
                    private final int[] inner = {1};
                    public int[] inner() { return inner; } // finding: `inner`
                  }
                }
                """;
        rule.check(source.replaceAll(" // finding.*", ""));
        rule.with("scope", "declared").check(source);
    }

    @Test
    void ignoresWhatTheDocumentationPromises() {
        String source = """
                public class A {
                  private int[] data;
                  /** The array itself; changes show. It is not copied. */
                  public int[] a() { return data; } // finding: `data`
                  /** A live view. */
                  public int[] b() { return data; } // finding: `data`
                  /** The last modified and reviewed data. */
                  public int[] c() { return data; } // finding: `data`
                }
                """;
        rule.check(source.replaceFirst(" // finding.*", "").replaceFirst(" // finding.*", ""));
        rule.with("exempt-documented", "false").check(source);
    }

    @Test
    void ignoresLambdasAndOtherBodies() {
        rule.check("""
                import java.util.function.Supplier;
                public class A {
                  private int[] data;
                  public Supplier<int[]> a() { return () -> { return data; }; }
                  public Supplier<int[]> b() {
                    return new Supplier<>() {
                      public int[] get() { return data; }
                    };
                  }
                }
                """);
    }

    @Test
    void flagsArrays() {
        rule.check("""
                public class A<T> {
                  private int[] data;
                  private static final String[] NAMES = {"a"};
                  private Object state;
                  protected T[] elements;
                  public int[] a() { return data; } // finding: `data` leaves the object as it is
                  protected int[] b() {
                    if (data != null) {
                      return (this.data); // finding: `data`
                    }
                    return new int[0];
                  }
                  public static String[] c() { return A.NAMES; } // finding: `NAMES`
                  public String[] d() { return (String[]) state; } // finding: `state`
                  public T[] e() { return elements; } // finding: `elements`
                  public int[] chosen(boolean b) { return b ? data : null; } // finding: `data`
                  public int[] arrow(int i) {
                    return switch (i) { // finding: `data`
                      case 1 -> data;
                      default -> null;
                    };
                  }
                  public int[] yielded(int i) {
                    return switch (i) { // finding: `data`
                      case 1 -> { yield data; }
                      default -> { int[] data = {}; yield data; }
                    };
                  }
                  public class Inner {
                    public int[] f() { return A.this.data; } // finding: `data`
                  }
                }
                """);
    }

    @Test
    void looksAtBranches() {
        String source = """
                public class A {
                  private int[] a, b;
                  public int[] one(boolean x) { return x ? new int[0] : a; } // finding: `a`
                  public int[] two(int x) {
                    return switch (x) { // finding: `b`
                      case 0 -> null;
                      case 1 -> { yield b; }
                      default -> a;
                    };
                  }
                }
                """;
        rule.check(source.replace("finding: `b`", "finding: `a`").replace("yield b", "yield a"));
        rule.with("branches", "false").check(source.replaceAll(" // finding.*", ""));
    }

    @Test
    void flagsDates() {
        rule.check("""
                import java.util.*;
                import java.time.Instant;
                public class A {
                  private Date start;
                  private java.sql.Timestamp end;
                  private Calendar day;
                  private Instant now;
                  public Date start() { return start; } // finding: `start`
                  public Date end() { return end; } // finding: `end`
                  public Calendar day() { return day; } // finding: `day`
                  public Instant now() { return now; }
                  @Entity public static class B {
                    private Date start;
                    private int[] data;
                    public Date start() { return start; }
                    public int[] data() { return data; } // finding: `data`
                  }
                }
                """);
    }

    @Test
    void flagsCollectionsThatTheClassCreatesAndChanges() {
        rule.check("""
                import java.util.*;
                public class A {
                  private final List<String> names = new ArrayList<>();
                  private Map<String, String> table;
                  private final Set<String> fixed = Set.of("a");
                  private final List<String> never = new ArrayList<>();
                  private final List<String> given;
                  private final List<String> both = new ArrayList<>();
                  A(List<String> given) { this.given = given; table = new HashMap<>(); }
                  public List<String> names() { return names; } // finding: `names` leaves the object as it is
                  public Map<String, String> table() { return this.table; } // finding: `table`
                  public Collection<String> values() { return table == null ? null : names; } // finding: `names`
                  public Set<String> fixed() { return fixed; }
                  private final List<String> made = make();
                  private static List<String> make() { return null; }
                  public List<String> made() { made.add(""); return made; }
                  public Collection<String> either(boolean b) { return b ? fixed : names; } // finding: `names`
                  public Collection<String> other(boolean b) { return b ? Other.names : names; } // finding: `names`
                  public List<String> never() { return never; }
                  public List<String> given() { return given; }
                  public Iterable<String> iterable() { return names; }
                  protected List<String> forSubclasses() { return names; }
                  public void add(String s) { names.add(s); table.put(s, s); given.add(s); }
                }
                class Other { static final List<String> names = new ArrayList<>(); }
                """);
    }

    @Test
    void ignoresCollectionsOfBuildersBoundClassesAndViews() {
        rule.check("""
                import java.util.*;
                import org.jetbrains.annotations.UnmodifiableView;
                public class A extends AbstractMap<String, String> {
                  private final Set<Map.Entry<String, String>> entries = new HashSet<>();
                  @Override public Set<Map.Entry<String, String>> entrySet() { return entries; }
                  void add() { entries.add(null); }
                  public @UnmodifiableView Set<Map.Entry<String, String>> promised() { return entries; }
                  public static class PartBuilder {
                    private final List<String> parts = new ArrayList<>();
                    public List<String> parts() { parts.add(""); return parts; }
                  }
                  @XmlRootElement public static class B {
                    private final List<String> parts = new ArrayList<>();
                    public List<String> parts() { parts.add(""); return parts; }
                  }
                }
                """);
        rule.with("exempt-frameworks", "false").check("""
                import java.util.*;
                @Entity public class A {
                  private final List<String> parts = new ArrayList<>();
                  public List<String> parts() { parts.add(""); return parts; } // finding: `parts`
                }
                """);
    }

    @Test
    void looksOnlyAtTheKindsAskedFor() {
        rule.with("kinds", "date").check("""
                public class A {
                  private int[] data;
                  private java.util.Date date;
                  public int[] data() { return data; }
                  public java.util.Date date() { return date; } // finding: `date`
                }
                """);
    }

    @Test
    void copies() {
        rule.fix("""
                import java.util.Date;
                import java.util.*;
                public class A {
                  private int[] data;
                  private Date date;
                  private java.sql.Date sql;
                  private final List<String> names = new ArrayList<>();
                  public int[] data() { return this.data; }
                  public Date date() { return date; }
                  public List<String> names() { names.add(""); return names; }
                }
                """).to("""
                import java.util.Date;
                import java.util.*;
                public class A {
                  private int[] data;
                  private Date date;
                  private java.sql.Date sql;
                  private final List<String> names = new ArrayList<>();
                  public int[] data() { return this.data.clone(); }
                  public Date date() { return new Date(date.getTime()); }
                  public List<String> names() { names.add(""); return List.copyOf(names); }
                }
                """);
    }

    @Test
    void flagsCollectionsOfEnumsAndRecords() {
        rule.withFile(
                        "p/Base.java",
                        "package p; import java.util.*; public class Base { protected final List<String> names = new ArrayList<>(); }")
                .check("""
                package p;
                import java.util.*;
                public enum A {
                  X;
                  private final List<String> names = new ArrayList<>();
                  public List<String> names() { return names; } // finding: `names`
                  public void add(String s) { names.add(s); }
                  public record R(int x) {
                    private static final List<String> all = new ArrayList<>();
                    public static List<String> all() { return all; } // finding: `all`
                    public void add(String s) { all.add(s); }
                  }
                  public static class Sub extends Base {
                    private final List<String> own = new ArrayList<>();
                    private final List<String> late = null;
                    public List<String> names() { return names; }
                    public List<String> late() { return late; }
                    public List<String> other() { return own; } // finding: `own`
                    public void add(String s) { names.add(s); own.add(s); late.add(s); }
                  }
                }
                """);
    }
}
