package dev.guidelint.rules.documentation;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class DocDanglingTest {
    private final RuleTester rule = RuleTester.of(new DocDangling());

    @Test
    void acceptsDocumentationOfEverything() {
        rule.check("""
                /** Package or licence (Copyright). */
                package p;

                /** Doc. */
                // and a remark
                @Deprecated
                class A {
                  /** Doc. */
                  int a;
                  /** Doc. */
                  A() {}
                  /** Doc. */ enum E {
                    /** Doc. */ ONE,
                    /** Doc. */ @Deprecated TWO { /** Doc. */ void m() {} }
                  }
                  /** Doc. */ record R(int x) {
                    /** Doc. */ R {}
                  }
                  /** Doc. */ @interface I {
                    /** Doc. */ int x() default 1;
                  }
                  void m() {
                    /** Doc. */
                    class Local {}
                    /** Doc. */
                    record Pair(int a) {}
                    Object o = new Object() {
                      /** Doc. */
                      int x;
                    };
                  }
                  /*** Banner ***/
                  /************/
                  //// Banner
                }
                """);
    }

    @Test
    void acceptsPackageInfo() {
        rule.check("p/package-info.java", "/** Doc. */\n@Deprecated\npackage p;");
        rule.check(
                "p/package-info.java",
                "/** Doc. */\npackage p;\n/** Imports. */ // finding: above no type\nimport java.util.List;\n");
    }

    @Test
    void acceptsModuleInfo() {
        rule.check("/** Doc. */\nmodule m {\n/** Why. */ // finding: documents nothing here\nrequires java.sql;\n}\n");
    }

    @Test
    void findsWhatNoToolReads() {
        rule.check("""
                /** Not about rights. */ // finding: stands above no type
                package p;
                /** Imports. */ // finding: stands above no type
                import java.util.List;

                class A {
                  @Deprecated /** Doc. */ int a; // finding: stands behind an annotation or modifier
                  public /** Doc. */ void b() {} // finding: stands behind an annotation or modifier
                  /** Doc. */ // finding: before an initializer
                  static { }
                  /** One. */ // finding: another documentation comment follows
                  // and a remark
                  /** Two. */
                  int c, /** Doc. */ d; // finding: documents nothing here
                  void m(/** Doc. */ int p) { // finding: documents nothing here
                    /** Doc. */ // finding: documents nothing here
                    int x = 1;
                    /// Doc. // finding: `///` documents nothing here, so no tool reads it: begin it with `//`
                    call(/** Doc. */ x); // finding: documents nothing here
                  }
                  /** Doc. */ // finding: belongs to nothing
                }
                /** End. */ // finding: stands above no type
                """);
    }

    @Test
    void takesSlashesForCommentsInOldReleases() {
        rule.withRelease(22).check("class A { void m() {\n/// old\n} }");
        rule.withRelease(23).check("class A { void m() {\n/// new // finding: `///` documents nothing here\n} }");
    }

    @Test
    void findsAlmostDocumentation() {
        rule.check("""
                /* @param is not for headers of files */
                package p;

                class A {
                  /* // finding: a star less
                   * @param x how much
                   */
                  void a(int x) {}
                  /* Like {@link A}. */ // finding: a star less
                  int b;
                  /* {@link A} was here. */ // finding: a star less
                  int h;
                  /*@return one */ // finding: a star less
                  int i() { return 1; }
                  /* (non-Javadoc)
                   * @return see there
                   */
                  int c() { return 1; }
                  /* A note. The order is that of {@link A}. */
                  int g;
                  /* (non-javadoc) Method to count.
                   * @return see there
                   */
                  int h() { return 1; }
                  /* TODO: use {@link java.util.Set} */
                  int i;
                  /* Just a remark about @param and such. */
                  int d;
                  /** Doc. */
                  /* @return see there */
                  int e() { return 1; }
                  int f = 1 /* @return what */;
                }
                """);
    }

    @Test
    void agreesWithPeersIfAskedTo() {
        rule.with("almost", "false").with("license-words", "[]").check("""
                /** Copyright. */ // finding: above no type
                package p;
                /* @return x */
                class A {}
                """);
    }

    @Test
    void makesThemOrdinary() {
        rule.fix("""
                class A {
                  /** One. */
                  static {}
                  @Deprecated
                  /** Doc. */
                  void m() {
                    /** Two. */
                    int x = 1;
                    /// Three
                    /// lines.
                    x++;
                  }
                }
                """).to("""
                class A {
                  /* One. */
                  static {}
                  /** Doc. */
                  @Deprecated
                  void m() {
                    /* Two. */
                    int x = 1;
                    // Three
                    // lines.
                    x++;
                  }
                }
                """);
    }

    @Test
    void leavesRepetitionsToReview() {
        String source = """
                class A {
                  /** One. */
                  // and a remark
                  /** Two. */
                  int c;
                  void m() {
                    /** Three. */
                    int x = 1;
                  }
                  /** Four. */
                  @Deprecated
                  /** Five. */
                  int d;
                }
                """;
        rule.safeFix(source).to(source.replace("/** Three. */", "/* Three. */"));
        rule.fix(source).to(source.replace("/** Three. */", "/* Three. */").replace("/** One. */", "/* One. */"));
    }

    @Test
    void addsTheStar() {
        rule.fix("""
                class A {
                  /*
                   * @param x how much
                   */
                  void a(int x) {}
                }
                """).to("""
                class A {
                  /**
                   * @param x how much
                   */
                  void a(int x) {}
                }
                """);
    }

    @Test
    void saysThatCodeIsGone() {
        rule.check("""
                class A {
                  /** How often. */ // finding: belongs to nothing
                  //int often;
                  /** Doc. */
                  int a;
                  /** How much. */ // finding: belongs to nothing
                  // as long as it is needed
                  /***
                  int much() { return 1; }
                  ***/
                }
                """);
    }

    @Test
    void rightsStandAboveThePackage() {
        rule.check("""
                package p;
                /** Copyright. */ // finding: above no type
                import java.util.List;
                class A {
                  /* @return see there */
                  static {}
                }
                """);
        rule.check("/** Copyright. */\nimport java.util.List;\nclass A {}\n");
    }

    @Test
    void looksAtWhatStandsRightBesideIt() {
        rule.check("""
                class A {
                  @Deprecated int/** Doc. */a; // finding: stands behind an annotation or modifier
                  /** One. *//** Two. */ int b; // finding: another documentation comment follows
                  /** Doc. */static {} // finding: before an initializer
                  void m() {
                    /***/ // finding: documents nothing here
                    int x = 1;
                    /** Doc. */ // finding: documents nothing here
                    // and a remark
                    x++;
                  }
                }
                """);
        rule.check("/** Copyright. */package p;\nclass A {}\n");
    }
}
