package dev.guidelint.rules.documentation;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class DocTautologyTest {
    private final RuleTester rule = RuleTester.of(new DocTautology());

    @Test
    void acceptsWhatSaysMore() {
        rule.check("""
                /** Splits orders. */
                class OrderService {
                  /** Orders, not sorted. */
                  int orders;
                  /** Orders. Never null. */
                  int order;
                  /** Orders in {@code this}. */
                  int a;
                  /** The order {@link String}. */
                  int orderA;
                  /** Order 1. */
                  int orderB;
                  /** Die Öorder. */
                  int orderÖorder;
                  /** <b>Orders</b> */
                  int orderC;
                  /** Order + orders. */
                  int orderD;
                  /** Orders from order.service. */
                  int orderE;
                  /** Orders of the service. */
                  Object pending;
                }
                """);
    }

    @Test
    void acceptsTagsThatSayMore() {
        rule.check("""
                class A {
                  /**
                   * Sets the limit.
                   * @param x 0 for none
                   */
                  void setLimit(int x) {}
                  /**
                   * Sets the limit.
                   * @throws IllegalStateException if it is frozen
                   */
                  void setLimit() {}
                  /**
                   * The limit.
                   * @since 2
                   */
                  int limit;
                  /**
                   * The limit.
                   * @deprecated do not
                   */
                  int limitB;
                }
                """);
    }

    @Test
    void acceptsLongDescriptionsOfShortNames() {
        rule.check("""
                class Run {
                  /** Run this and run that and run those runs that run for runs. */
                  void run(Run run, Those those) {}
                }
                """);
    }

    @Test
    void isSilentAboutAccessorsIfToldTo() {
        rule.with("accessors", "false").check("""
                        class A {
                          int limit;
                          /** Gets the limit. */
                          int getLimit() { return limit; }
                          /** Limit. */ // finding: only repeats the declaration
                          int limit() { return limit; }
                        }
                        """);
    }

    @Test
    void isSilentInTests() {
        rule.check("src/test/java/ATest.java", "/** A test. */ class ATest {}");
    }

    @Test
    void flagsRepetitions() {
        rule.check("""
                /** An order service. */ // finding: only repeats the declaration
                class OrderService {
                  /** Default constructor. */ // finding: only repeats the declaration
                  OrderService() {}
                  /** Parses a given {@link String}. // finding: only repeats
                   * @param text the text
                   * @return the parsed order
                   */
                  Order parse(String text) { return null; }
                  /** Stops the service */ // finding: only repeats
                  void stop() {}
                  /// The orders. // finding: only repeats
                  /// @author someone
                  java.util.List<Order> order;
                  enum Color { /** Red */ RED, /** The dark blue colour. */ BLUE } // finding: only repeats
                  @interface Named { /** The name. */ String value(); } // finding: only repeats
                }
                """.replace("/** The name. */", "/** The value named. */"));
    }

    @Test
    void flagsBoilerplate() {
        rule.check("""
                class A {
                  /** Instantiates a new a. // finding: a tool wrote this
                   * @param x 1
                   */
                  A(int x) {}
                  /** TODO: say something */ // finding: a tool wrote this
                  int a;
                  /** The Class Foo. */ // finding: a tool wrote this
                  int b;
                }
                """);
        rule.with("boilerplate", "(?i)^foo$, bar")
                .check("class A { /** Foo */ int a; /** TODO x */ int b; } // finding: a tool");
    }

    @Test
    void comparesTagsIfToldTo() {
        rule.with("tags", "param, return").check("""
                        class A {
                          /**
                           * Frobnicates.
                           * @param fileName the file name // finding: the description of `@param`
                           * @param count 0 or more
                           * @return the string // finding: the description of `@return`
                           */
                          String m(String fileName, int count) { return ""; }
                        }
                        """);
    }

    @Test
    void takesOtherStopWords() {
        rule.with("stop-words", "frobnicates")
                .check("class A { /** Frobnicates */ int a; /** The b */ int b; } // finding: only");
    }

    @Test
    void deletesComments() {
        rule.fix("class A {\n  /** The limit. */\n  int limit;\n}\n").to("class A {\n  int limit;\n}\n");
    }

    @Test
    void knowsTheFormsOfAWord() {
        rule.check("""
                class A {
                  /** The cities. */ // finding: only repeats
                  int city;
                  /** The pies. */ // finding: only repeats
                  int pie;
                  /** Stopping. */ // finding: only repeats
                  int stop;
                  /** Parsing. */ // finding: only repeats
                  int parse;
                  /** Filled. */ // finding: only repeats
                  int fill;
                  /** The buses. */ // finding: only repeats
                  int bus;
                  /** The glass. */ // finding: only repeats
                  int glasses;
                  /** The axes. */ // finding: only repeats
                  int axe;
                  /** The account's limit. */ // finding: only repeats
                  int accountLimit;
                  /** The orders' limit. */ // finding: only repeats
                  int orderLimit;
                  /** Parse URL now. */ // finding: only repeats
                  void parseURLNow() {}
                  /** Amaze Zoo. */ // finding: only repeats
                  int amazeZoo;
                  /** The king. */
                  int k;
                  /** The being. */
                  int be;
                  /** The used. */
                  int us;
                  /** The gas. */
                  int ga;
                }
                """);
    }

    @Test
    void knowsTheWordsOfTheTypes() {
        rule.check("""
                class A {
                  /** The order map. */ // finding: only repeats
                  java.util.Map<String, Object> order;
                  /** Parses an order. */ // finding: only repeats
                  Order parse() { return null; }
                  /** The {@linkplain String order}. */ // finding: only repeats
                  String order;
                  /** Order {@code order}. */
                  int orderA;
                  /** Order {@link Order} 5 {@link Order}. */
                  Order orderB;
                  /** The Class Foo. It does more. */
                  int c;
                  @interface Named { /** The value string. */ String value(); } // finding: only repeats
                }
                """);
    }

    @Test
    void takesWhatIsNoSentenceOfPlainWordsForMore() {
        rule.check("""
                class A {
                  /** Todo lists. They hold what is due. */
                  int list;
                  /** The order {@value}. */
                  static final int order = 1;
                  /** The orders... */ // finding: only repeats
                  int orders;
                }
                """);
    }

    @Test
    void countsWordsBeforeItTakesThemForARepetition() {
        rule.with("max-words", "4").check("""
                class Run {
                  /** Run the given run. */
                  void run(Run run) {}
                  /** Run the run. */ // finding: only repeats
                  void run(Run run, int x) {}
                  /** Run the quick fox for the fox. */ // finding: only repeats
                  void quickFox(Run run) {}
                }
                """);
    }

    @Test
    void knowsShortWordsAndApostrophes() {
        rule.check("""
                class A {
                  /** Adding. */ // finding: only repeats
                  void add() {}
                  /** The use. */
                  int us;
                  /** The orders' */ // finding: only repeats
                  int order;
                }
                """);
    }
}
