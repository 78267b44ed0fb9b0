package dev.guidelint.rules.tests;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class UnseededRandomInTestTest {
    private final RuleTester rule = RuleTester.of(new UnseededRandomInTest());

    @Test
    void acceptsSeeds() {
        rule.check("""
                import java.util.*;
                import org.apache.commons.lang3.RandomStringUtils;
                class A {
                  void m(long seed, List<String> all, Random source, Ticker ticker) {
                    new Random(ticker.nanoTime()).nextInt();
                    new Random(42).nextInt();
                    new Random(seed).nextInt();
                    new SplittableRandom(7);
                    Collections.shuffle(all, source);
                    new java.security.SecureRandom().nextInt();
                    RandomStringUtils.random(3, 0, 0, true, true, null, source);
                    new Random() { public int nextInt() { return 4; } };
                    UUID.randomUUID();
                  }
                  static class Own { class Random {} Object r = new Random(); double random() { return 1; } double q = random(); }
                }
                """);
    }

    @Test
    void acceptsSeedsThatAreTold() {
        rule.check("""
                import java.util.*;
                class A {
                  private final long fieldSeed = new Random().nextLong();
                  void m(org.slf4j.Logger log) {
                    long seed = new Random().nextLong();
                    log.info("seed {}", seed);
                    Random random = new Random(seed);
                    int otherSeed;
                    otherSeed = new Random().nextInt(100);
                    System.out.println("seed " + otherSeed);
                  }
                  void n() { throw new AssertionError("seed " + fieldSeed); }
                  void logged(org.slf4j.Logger log) {
                    int logSeed = new Random().nextInt();
                    log.info("seed {}", logSeed);
                    int assertSeed = new Random().nextInt();
                    assertEquals(1, 2, assertSeed);
                  }
                }
                """);
        rule.check("""
                import java.util.*;
                class A {
                  void m() {
                    long seed = new Random().nextInt(); // finding: `Random`
                    Random random = new Random(seed);
                    use(seed - 1);
                    int value = new Random().nextInt(); // finding: `Random`
                    log.info("value {}", value);
                  }
                }
                """);
    }

    @Test
    void acceptsNamesAndProperties() {
        rule.check("""
                import java.util.*;
                import net.jqwik.api.*;
                class A {
                  String name = "table-" + new Random().nextInt(100);
                  String other = "x" + Math.random() + "y";
                  Object file = new java.io.File(org.apache.commons.lang3.RandomStringUtils.randomAlphabetic(3));
                  Object nested = new java.io.File(
                      org.apache.commons.lang3.RandomStringUtils.randomAlphabetic(new Random().nextInt(5)));
                  Object resolved = folder.resolve(new Random().nextInt());
                  Object path = new java.io.File(new Random().nextInt());
                  Object held = new Holder(new Random().nextInt()); // finding: `Random`
                  int sum = 1 + new Random().nextInt(); // finding: `Random`
                  Random later = new Random();
                  void n() { later.setSeed(42); }
                  @Property boolean p(@ForAll int x) { return new Random().nextInt() == x; }
                  void q(@ForAll int x) { new Random(); }
                  @org.openjdk.jmh.annotations.Benchmark public void b() { new Random(); }
                }
                class RandomTest { Random a = new Random(); } // finding: `Random`
                """);
        rule.check("""
                import org.apache.commons.lang3.RandomStringUtils;
                class RandomStringUtilsTest { String a = RandomStringUtils.randomAlphabetic(3); }
                class MathTest { double a = Math.random(); } // finding: `Math.random`
                """);
        rule.with("allow-classes", "p.A, B").check("""
                package p;
                import java.util.*;
                class A { Random r = new Random(); }
                class B { static class C { Random r = new Random(); } }
                class D { Random r = new Random(); } // finding: `Random`
                """);
    }

    @Test
    void acceptsLoad() {
        rule.check("""
                import java.util.Random;
                class StoreLoadTest { int a = new Random().nextInt(); }
                class Tool { public static void main(String[] args) { new Random().nextInt(); } }
                class A {
                  void m(byte[] bytes) {
                    new Random().nextBytes(bytes);
                    long id = java.util.concurrent.ThreadLocalRandom.current().nextLong();
                    long few = java.util.concurrent.ThreadLocalRandom.current().nextLong(9); // finding: `ThreadLocalRandom
                    new Thread(() -> System.out.println(new Random().nextInt()));
                    Runnable r = new Runnable() { public void run() { new Random(); } };
                    java.util.List.of(1).forEach(x -> System.out.println(new Random().nextInt())); // finding: `Random`
                  }
                }
                """);
    }

    @Test
    void flagsGenerators() {
        rule.check("""
                import static java.lang.Math.random;
                import static org.apache.commons.lang3.RandomStringUtils.randomNumeric;
                import java.util.*;
                import java.util.concurrent.ThreadLocalRandom;
                import java.util.random.RandomGenerator;
                import org.apache.commons.lang3.RandomStringUtils;
                import org.apache.commons.lang3.RandomUtils;
                class A {
                  Random a = new Random(); // finding: `Random` without a seed
                  Object b = new java.util.SplittableRandom(); // finding: `SplittableRandom`
                  Random c = new Random(System.currentTimeMillis()); // finding: a seed from the clock
                  Random d = new Random((System.nanoTime())); // finding: a seed from the clock
                  void m(List<String> all) {
                    double e = Math.random() + random(); // finding: `Math.random` // finding: `Math.random`
                    ThreadLocalRandom.current().nextInt(); // finding: `ThreadLocalRandom.current`
                    RandomGenerator.getDefault(); // finding: `RandomGenerator.getDefault`
                    RandomGenerator.of("L64X128MixRandom"); // finding: `RandomGenerator.of`
                    Collections.shuffle(all); // finding: `Collections.shuffle`
                    RandomUtils.nextInt(); // finding: `RandomUtils.nextInt`
                    RandomStringUtils.randomAlphabetic(3); // finding: `RandomStringUtils.randomAlphabetic`
                    randomNumeric(3); // finding: `RandomStringUtils.randomNumeric`
                    String s = "" + all.get(new Random().nextInt()); // finding: `Random`
                  }
                }
                """);
    }

    @Test
    void flagsMoreIfAsked() {
        rule.with("uuid", "true").with("extra-calls", "Faker.name").check("""
                import java.util.UUID;
                class A {
                  Object a = UUID.randomUUID(); // finding: `UUID.randomUUID`
                  Object b = com.github.javafaker.Faker.name(); // finding: `Faker.name`
                  Object c = name();
                  Object name() { return null; }
                }
                """.replace(
                        "com.github.javafaker.Faker", "Faker")
                .replace("import java", "import com.github.javafaker.Faker;\nimport java"));
    }

    @Test
    void insertsAConstantSeed() {
        rule.fix("""
                import java.util.Random;
                class A { Random a = new Random( ), b = new Random(System.nanoTime()); }
                """).to("""
                import java.util.Random;
                class A { Random a = new Random( 42), b = new Random(42); }
                """);
        rule.fix("""
                import java.util.Collections;
                class A { void m(java.util.List<String> all) { Collections.shuffle(all); } }
                """).to("""
                import java.util.Collections;
                import java.util.Random;
                class A { void m(java.util.List<String> all) { Collections.shuffle(all, new Random(42)); } }
                """);
    }

    @Test
    void acceptsPortsPausesAndFillers() {
        rule.check("src/test/java/ATest.java", """
                import java.util.Random;
                import org.junit.jupiter.api.Test;
                class ATest {
                  @Test
                  void m() throws Exception {
                    Random random = new Random();
                    int port = 30000 + random.nextInt(100);
                    int localPort;
                    localPort = random.nextInt(100);
                    Thread.sleep(random.nextInt(10));
                    random.nextBytes(new byte[3]);
                    String job = String.format("job-%f", Math.random());
                    String other = String.format("job-%d", new Random().nextInt());
                    of(new Random().nextInt()).format("x"); // finding: `Random`
                  }
                  static int freePort() { return 1024 + new Random().nextInt(100); }
                  private Random drawn = new Random(); // finding: `Random`
                  int draw() { return drawn.nextInt(3); }
                }
                """);
    }
}
