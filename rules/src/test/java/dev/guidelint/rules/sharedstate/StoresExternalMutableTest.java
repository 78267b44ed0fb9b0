package dev.guidelint.rules.sharedstate;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class StoresExternalMutableTest {
    private final RuleTester rule = RuleTester.of(new StoresExternalMutable());

    @Test
    void ignoresWhatIsNoParameterOrNoField() {
        rule.check("""
                public class A {
                  private int[] data;
                  private String name;
                  private A other;
                  public A(int[] data, String name) {
                    this.name = name;
                    this.data = data.clone();
                    int[] local = data;
                    this.data = local;
                    other.data = data;
                    data = null;
                  }
                  public void lambda() {
                    java.util.function.Consumer<int[]> c = values -> data = values;
                    for (int[] row : new int[1][1]) data = row;
                  }
                  public Object hidden(int[] values) {
                    return new Object() {
                      int[] kept, passed;
                      void m() {
                        passed = values; // finding: `passed`
                        int[] values = new int[1];
                        kept = values;
                      }
                    };
                  }
                }
                """);
    }

    @Test
    void ignoresStaticFieldsUnlessToldOtherwise() {
        String source = """
                public class A {
                  private static int[] shared;
                  public static void set(int[] values) {
                    shared = values; // finding: `shared`
                  }
                }
                """;
        rule.check(source.replaceAll(" // finding.*", ""));
        rule.with("static-fields", "true").check(source);
    }

    @Test
    void ignoresMethodsThatStrangersCannotCall() {
        String source = """
                public class A {
                  private int[] data;
                  private A(int[] data) { this.data = data; }
                  A(int[] data, int x) { this.data = data; } // finding: `data`
                  enum E {
                    X(null);
                    private final int[] values;
                    E(int[] values) { this.values = values; }
                  }
                }
                """;
        rule.check(source.replaceAll(" // finding.*", ""));
        rule.with("scope", "declared").check(source);
    }

    @Test
    void ignoresVariableArgumentsUnlessToldOtherwise() {
        String source = """
                public class A {
                  private String[] names;
                  public A(String... names) {
                    this.names = names; // finding: `names`
                  }
                }
                """;
        rule.check(source.replaceAll(" // finding.*", ""));
        rule.with("varargs", "true").check(source);
    }

    @Test
    void ignoresBuildersBoundClassesAndInjection() {
        String source = """
                import jakarta.inject.Inject;
                public class A {
                  private String[] names;
                  @Inject public A(String[] names) {
                    this.names = names; // finding: `names`
                  }
                  @Entity public static class B {
                    private byte[] picture;
                    public void setPicture(byte[] picture) { this.picture = picture; } // finding: `picture`
                  }
                  public static class Builder {
                    private byte[] picture;
                    public Builder picture(byte[] picture) { this.picture = picture; return this; } // finding: `picture`
                  }
                }
                """;
        rule.check(source.replaceAll(" // finding.*", ""));
        rule.with("exempt-frameworks", "false").check(source);
    }

    @Test
    void leavesRecordsAndImmutableTypesToTheirOwnRules() {
        String source = """
                import com.google.errorprone.annotations.Immutable;
                public record A(int[] data) {
                  public A(int[] data) { this.data = data; } // finding: `data`
                  public record B(int[] inner) {
                    public B { inner = inner.clone(); }
                  }
                  @Immutable public static class C {
                    private final int[] values;
                    public C(int[] values) { this.values = values; } // finding: `values`
                  }
                }
                """;
        rule.check(source.replaceAll(" // finding.*", ""));
        rule.with("scope", "declared").check(source);
    }

    @Test
    void ignoresParametersThatWereReassigned() {
        rule.check("""
                public class A {
                  private int[] data;
                  public A(int[] data) {
                    if (data != null) {
                      data = data.clone();
                    }
                    this.data = data;
                  }
                  public void late(int[] data) {
                    this.data = data; // finding: `data`
                    data = null;
                  }
                }
                """);
    }

    @Test
    void ignoresWhatTheDocumentationPromises() {
        String source = """
                public class A {
                  private byte[] data;
                  /** Wraps the given array, which must not be modified afterwards. */
                  public A(byte[] data) { this.data = data; } // finding: `data`
                }
                """;
        rule.check(source.replaceAll(" // finding.*", ""));
        rule.with("scope", "declared").check(source);
    }

    @Test
    void flagsArraysAndDates() {
        rule.check("""
                import java.util.*;
                public class A<T> {
                  protected T[] elements;
                  private int[][] rows;
                  private Date start;
                  private final Calendar day;
                  private java.time.Instant now;
                  private List<String> names;
                  public A(T[] elements, Calendar day) {
                    this.elements = elements; // finding: `elements` is kept as it came
                    this.day = (day); // finding: `day`
                  }
                  protected void set(int[][] values, java.sql.Date date, java.time.Instant now, List<String> names) {
                    rows = values; // finding: `rows`
                    A.this.start = date; // finding: `start`
                    this.now = now;
                    this.names = names;
                    Runnable later = () -> rows = values; // finding: `rows`
                  }
                }
                """);
    }

    @Test
    void flagsCollectionsOnDemandAndInImmutableClasses() {
        rule.with("kinds", "collection").check("""
                import java.util.*;
                import java.util.concurrent.*;
                public class A {
                  private List<String> names;
                  private int[] data;
                  private Map<String, String> table;
                  public A(List<String> names, int[] data, ConcurrentMap<String, String> table) {
                    this.names = names; // finding: `names`
                    this.data = data;
                    this.table = table;
                  }
                }
                """);
        rule.check("""
                import java.util.*;
                import net.jcip.annotations.Immutable;
                import org.jetbrains.annotations.Unmodifiable;
                @Immutable public class A {
                  private final List<String> names;
                  private final Set<String> tags;
                  public A(List<String> names, @Unmodifiable Set<String> tags) {
                    this.names = names; // finding: `names` is kept as it came: when the caller changes the collection
                    this.tags = tags;
                  }
                }
                """);
    }

    @Test
    void knowsInheritedFields() {
        rule.withFile("p/Base.java", "package p; public class Base { protected byte[] bytes; }")
                .check("""
                package p;
                public class A extends Base {
                  public void set(byte[] values) {
                    bytes = values; // finding: `bytes`
                  }
                }
                """);
    }

    @Test
    void copiesCollectionsSinceJava10() {
        String source =
                "import java.util.*; public class A { private Set<String> s; public A(Set<String> t) { s = t; } }";
        RuleTester collections = rule.with("kinds", "collection");
        collections.withRelease(10).fix(source).to(source.replace("s = t", "s = Set.copyOf(t)"));
        collections.withRelease(9).fix(source).to(source);
    }

    @Test
    void copies() {
        rule.with("kinds", "array,date,collection").fix("""
                import java.util.*;
                public class A {
                  private int[] data;
                  private Date date;
                  private Collection<String> names;
                  public A(int[] data, Date date, Collection<String> names) {
                    this.data = data;
                    this.date = date;
                    this.names = names;
                  }
                }
                """).to("""
                import java.util.*;
                public class A {
                  private int[] data;
                  private Date date;
                  private Collection<String> names;
                  public A(int[] data, Date date, Collection<String> names) {
                    this.data = data.clone();
                    this.date = new Date(date.getTime());
                    this.names = List.copyOf(names);
                  }
                }
                """);
    }

    @Test
    void ignoresArraysThatBothSidesWorkWith() {
        String source = """
                import java.nio.ByteBuffer;
                public class A {
                  private byte[] data;
                  private int[] values;
                  private String[] names;
                  private ByteBuffer[] parts;
                  private byte[] inputBuffer;
                  private char[] password;
                  public A(byte[] buffer) { data = buffer; } // finding: `data`
                  public A(byte[] payload, long l) { data = payload; } // finding: `data`
                  public A(int[] values, int min, int max) { this.values = values; } // finding: `values`
                  public A(byte[] bytes, String s) { inputBuffer = bytes; } // finding: `inputBuffer`
                  public A(byte[] data, int offset, int length) { this.data = data; } // finding: `data`
                  public A(int[] values, String[] names, int size) {
                    this.values = values; // finding: `values`
                    this.names = names; // finding: `names`
                  }
                  public A(ByteBuffer[] parts) { this.parts = parts; } // finding: `parts`
                  public void setPassword(char[] password) { this.password = password; } // finding: `password`
                }
                """;
        rule.check(source.replaceAll(" // finding.*", ""));
        rule.with("scope", "declared").check(source);
        rule.check("""
                public class A {
                  private byte[] data;
                  public A(byte[] data, int kind) { this.data = data; } // finding: `data`
                  public A(int length, byte[] data) { this.data = data; } // finding: `data`
                  public A(byte[] password, long size) { this.data = password; } // finding: `data`
                  @SuppressFBWarnings("EI_EXPOSE_REP2") public void set(byte[] data) { this.data = data; }
                  @SuppressFBWarnings(value = "NP", justification = "EI_EXPOSE_REP2") public void put(byte[] data) { this.data = data; } // finding: `data`
                }
                """);
    }

    @Test
    void ignoresFieldsThatEverybodyCanReach() {
        rule.check("""
                public class A {
                  public final int[] data;
                  protected final int[] rest;
                  public A(int[] data, int[] rest) {
                    this.data = data;
                    this.rest = rest; // finding: `rest`
                  }
                }
                """);
    }

    @Test
    void ignoresSettersThatAContainerCalls() {
        String source = """
                import org.springframework.beans.factory.InitializingBean;
                public class A implements InitializingBean {
                  private String[] keys;
                  private String[] more;
                  public void setKeys(String[] keys) { this.keys = keys; } // finding [warning]: `keys`
                  public A(String[] more) { this.more = more; } // finding: `more`
                }
                """;
        RuleTester withSpring = rule.withFile(
                "org/springframework/beans/factory/InitializingBean.java",
                "package org.springframework.beans.factory; public interface InitializingBean {}");
        withSpring.check(source.replaceAll(" // finding .warning.*", ""));
        withSpring.with("exempt-frameworks", "false").check(source);
    }

    @Test
    void ignoresViewsOfAnArray() {
        rule.check("""
                import java.util.*;
                public class A {
                  public abstract static class Items implements Iterator<String> {
                    private final String[] items;
                    public Items(String[] items) { this.items = items; }
                  }
                  public abstract static class Bytes extends java.io.InputStream {
                    private final byte[] bytes;
                    public Bytes(byte[] bytes) { this.bytes = bytes; }
                  }
                  public abstract static class Other implements Iterable<String> {
                    private final String[] items;
                    public Other(String[] items) { this.items = items; } // finding: `items`
                  }
                }
                """);
    }
}
