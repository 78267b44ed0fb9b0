package dev.guidelint.rules.tests;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class FixedPathInTestTest {
    private final RuleTester rule = RuleTester.of(new FixedPathInTest());

    @Test
    void acceptsReadingAndComparing() {
        rule.check("""
                import java.io.*;
                import java.nio.file.*;
                class A {
                  void m(Path in) throws IOException {
                    new FileInputStream("/tmp/a").close();
                    new RandomAccessFile("/tmp/a", "r").close();
                    new File("/tmp/a").exists();
                    Files.copy(Path.of("/tmp/a"), in);
                    Files.readString(Path.of("/tmp/a"));
                    "/tmp/a".equals(in.toString());
                    new FileOutputStream("/dev/null").close();
                    new FileWriter("target/a").close();
                    copy("/tmp/a");
                  }
                  void copy(String path) {}
                }
                """);
    }

    @Test
    void acceptsPathsOfItsOwn() {
        rule.check("""
                import java.io.*;
                import java.nio.file.*;
                import java.util.UUID;
                class A {
                  private String later = "/tmp/x";
                  void m(FileSystem memory, String name, File temp) throws IOException {
                    Files.createFile(memory.getPath("/tmp/a"));
                    new FileWriter("/tmp/" + UUID.randomUUID()).close();
                    new File("/tmp/" + name).mkdirs();
                    new File("/tmp", name).mkdir();
                    Files.createDirectories(Path.of("/tmp", "x" + System.nanoTime()));
                    new File(temp, "/tmp/a").mkdir();
                    new FileWriter(later).close();
                    new FileWriter(temp.getName()).close();
                    later = temp.getPath();
                    new File(System.getProperty("java.io.tmpdir")).mkdirs();
                    new File("/tmp/").mkdirs();
                    Files.createFile(Path.of("/tmp").resolve(name));
                    new FileWriter("/tmp/" + ("a" + name)).close();
                    new FileWriter("/tmp/" + (name + "a")).close();
                    new FileWriter("/tmp/" + this.later).close();
                    new FileWriter("/tmp/" + new Object()).close();
                    new FileWriter(System.getProperty("user.home") + "/a").close();
                    new Writer("/tmp/x").write("/tmp/y");
                  }
                  static class Writer { Writer(String s) {} void write(String s) {} void mkdir() {} }
                }
                """);
    }

    @Test
    void flagsWriting() {
        rule.check("""
                import java.io.*;
                import java.nio.file.*;
                class A {
                  private static final String DIR = "/var/tmp/a"; // finding: `/var/tmp/a` is a place
                  private static final String NAME = "x";
                  void m(Path in) throws IOException {
                    new FileOutputStream("/tmp/a").close(); // finding: `/tmp/a`
                    new FileWriter(("~/a"), true).close(); // finding: `~/a`
                    new PrintWriter(new File("/tmp", "a")).close(); // finding: `/tmp`
                    new RandomAccessFile("C:\\\\a", "rw").close(); // finding: `C:\\\\a`
                    Files.write(Paths.get("/tmp/b"), new byte[0]); // finding: `/tmp/b`
                    Files.copy(in, Path.of("/tmp").resolve("c")); // finding: `/tmp`
                    File d = new File(DIR);
                    d.mkdirs();
                    File e = new File("/tmp/" + NAME); // finding: `/tmp/`
                    e.createNewFile();
                    String t = System.getProperty("java.io.tmpdir") + File.separator + "f"; // finding: `java.io.tmpdir`
                    new File(t).mkdir();
                    Files.createDirectory(new File("/tmp/g").toPath()); // finding: `/tmp/g`
                  }
                }
                """);
    }

    @Test
    void followsAPathThroughTwoVariables() {
        rule.check("""
                import java.io.*;
                class A {
                  private static final String DIR = "/tmp/a"; // finding: `/tmp/a`
                  private static final String SAME = DIR, AGAIN = SAME;
                  private static final String FAR = "/tmp/b", FURTHER = FAR, FARTHEST = FURTHER;
                  private static final String NAME = "x", NAMED = NAME, RENAMED = NAMED;
                  void m() throws IOException {
                    new FileWriter(SAME).close();
                    new FileWriter(FARTHEST).close();
                    new FileWriter("/tmp/" + NAMED).close(); // finding: `/tmp/`
                    new FileWriter("/tmp/" + RENAMED).close();
                  }
                }
                """);
    }

    @Test
    void looksForOtherPlacesIfAsked() {
        rule.with("prefixes", "/data/").check("""
                import java.io.*;
                class A {
                  void m() throws IOException {
                    new FileWriter("/data/a").close(); // finding: `/data/a`
                    new FileWriter("/tmp/a").close();
                    new FileWriter("C:/a").close();
                  }
                }
                """);
    }

    @Test
    void flagsTemporaryFilesThatNobodyDeletes() {
        String source = """
                import java.io.File;
                import java.io.IOException;
                import java.nio.file.*;
                class A {
                  void m(Path folder, File dir) throws IOException {
                    File.createTempFile("a", "b"); // finding: `File.createTempFile`
                    File.createTempFile("a", "b", null); // finding: `File.createTempFile`
                    Files.createTempDirectory("a"); // finding: `Files.createTempDirectory`
                    Files.createTempFile(folder, "a", "b");
                    File.createTempFile("a", "b", dir);
                    Files.createTempDirectory(folder, "a");
                    java.util.concurrent.Callable<File> later = () -> { return File.createTempFile("a", "b"); };
                  }
                  File helper() throws IOException { return File.createTempFile("a", "b"); }
                }
                """;
        rule.check(source);
        String silent = source.replaceAll(" // finding.*", "");
        rule.with("temp-file-cleanup", "false").check(silent);
        rule.check(silent.replace("class A {", "class A { void tidy(File f) { f.deleteOnExit(); }"));
        rule.check(silent.replace("class A {", "class A extends p.Base {"));
        rule.check(silent.replace("class A {", "class A { @TempDir Path own;"));
    }
}
