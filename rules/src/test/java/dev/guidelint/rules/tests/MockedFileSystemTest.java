package dev.guidelint.rules.tests;

import dev.guidelint.analyzer.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class MockedFileSystemTest {
    private final RuleTester rule = RuleTester.of(new MockedFileSystem());

    @Test
    void acceptsOtherTypes() {
        rule.check("""
                import static org.mockito.Mockito.*;
                import java.io.*;
                import org.mockito.*;
                import org.mockito.Mock;
                class A {
                  @Mock InputStream in;
                  @InjectMocks java.io.File injected;
                  @p.Mock java.io.File other;
                  static class Path {}
                  void m(Class<?> type) {
                    mock(InputStream.class);
                    mock(Path.class);
                    mock(OwnFile.class);
                    mock(type);
                    when(File.class);
                    spy(in);
                  }
                  static class OwnFile extends File { OwnFile() { super("x"); } }
                }
                class B { Object mock(Class<?> type) { return null; } Object o = mock(java.io.File.class); }
                """);
    }

    @Test
    void acceptsMocksThatOnlyThrow() {
        String source = """
                import static org.mockito.Mockito.*;
                import java.io.IOException;
                import java.nio.channels.FileChannel;
                import org.mockito.Mock;
                class A {
                  @Mock FileChannel broken; // x
                  FileChannel field;
                  void m(java.util.List<String> all) throws IOException {
                    when(all.size()).thenReturn(1);
                    when(broken.size()).thenThrow(new IOException());
                    FileChannel local = mock(FileChannel.class); // x
                    doThrow(new IOException()).when(local).force(true);
                    verify(local).force(true);
                    field = mock(FileChannel.class); // x
                  }
                  void o(@Mock FileChannel given) throws IOException { when(given.size()).thenThrow(IOException.class); } // x
                  void n() throws IOException { when(this.field.map(null, 0, 1).load()).thenThrow(IOException.class); }
                }
                """;
        rule.check(source.replaceAll(" // x", ""));
        rule.with("failure-mocks-ok", "false").check(source.replaceAll("// x", "// finding: a mocked `FileChannel`"));
    }

    @Test
    void acceptsTheWayToAMockThatThrows() {
        rule.check("""
                import static org.mockito.Mockito.*;
                import java.io.File;
                import java.nio.file.*;
                import org.mockito.MockedStatic;
                class A {
                  void m() {
                    File parent = mock(File.class);
                    when(parent.mkdirs()).thenThrow(new RuntimeException());
                    Path path = mock(Path.class);
                    when(path.toFile()).thenReturn(parent);
                    File own = mock(File.class); // finding: a mocked `File`
                    when(own.getParentFile()).thenReturn(own);
                  }
                  void n() {
                    try (MockedStatic<Files> files = mockStatic(Files.class)) {
                      files.when(() -> Files.delete(null)).thenThrow(new RuntimeException());
                    }
                    try (MockedStatic<Files> found = mockStatic(Files.class)) { // finding: a mocked `Files`
                      found.when(() -> Files.exists(null)).thenReturn(true);
                    }
                  }
                }
                """);
    }

    @Test
    void flagsMocksThatDoMoreThanThrow() {
        rule.check("""
                import static org.mockito.Mockito.*;
                import java.io.IOException;
                import java.nio.channels.FileChannel;
                class A {
                  void m() throws IOException {
                    FileChannel a = mock(FileChannel.class); // finding: a mocked `FileChannel`
                    when(a.size()).thenReturn(1L).thenThrow(new IOException());
                    FileChannel b = mock(FileChannel.class); // finding: a mocked `FileChannel`
                    doThrow(new IOException()).when(b).force(true);
                    doNothing().when(b).force(false);
                    FileChannel c = mock(FileChannel.class); // finding: a mocked `FileChannel`
                    use(mock(FileChannel.class)); // finding: a mocked `FileChannel`
                  }
                  void use(FileChannel c) {}
                }
                """);
    }

    @Test
    void flagsAllWaysToMock() {
        rule.check("""
                import static org.easymock.EasyMock.createMock;
                import java.io.*;
                import java.nio.file.*;
                import java.nio.file.Files;
                import java.nio.file.Path;
                import mockit.Mocked;
                import org.mockito.Mockito;
                import org.mockito.Spy;
                import org.powermock.api.mockito.PowerMockito;
                class A {
                  @Spy File a = new File("x"); // finding: a mocked `File`
                  @org.springframework.boot.test.mock.mockito.MockBean Path b; // finding: a mocked `Path`
                  void m(@Mocked Path c, org.jmock.Mockery context) throws Exception { // finding: a mocked `Path`
                    Path d = Mockito.mock(Path.class, "name"); // finding: a mocked `Path`
                    Path e = Mockito.mock(); // finding: a mocked `Path`
                    Mockito.mockStatic((Files.class)); // finding: a mocked `Files`
                    Mockito.mockConstruction(FileWriter.class); // finding: a mocked `FileWriter`
                    Mockito.spy(new File("x")); // finding: a mocked `File`
                    createMock("name", RandomAccessFile.class); // finding: a mocked `RandomAccessFile`
                    PowerMockito.mockStatic(Files.class, Paths.class); // finding: a mocked `Files` // finding: a mocked `Paths`
                    PowerMockito.whenNew(File.class); // finding: a mocked `File`
                    context.mock(java.io.FileReader.class); // finding: a mocked `FileReader`
                  }
                }
                """);
    }

    @Test
    void flagsMocksOfABaseClass() {
        rule.withFile(
                        "src/test/java/org/easymock/EasyMockSupport.java",
                        "package org.easymock; public class EasyMockSupport { public <T> T createMock(Class<T> type) { return null; } }")
                .check("""
                import java.io.File;
                import org.easymock.EasyMockSupport;
                class A extends EasyMockSupport { File file = createMock(File.class); } // finding: a mocked `File`
                """);
    }

    @Test
    void flagsTypesThatAskNotToBeMocked() {
        rule.withFile("src/test/java/p/Money.java", """
                package p;
                @com.google.errorprone.annotations.DoNotMock("take `Money.of`") public class Money {}
                """).check("""
                package p;
                import org.mockito.Mock;
                class A { @Mock Money money; } // finding: `Money` asks not to be mocked ("take 'Money.of'")
                """);
    }

    @Test
    void knowsOtherTypesIfAsked() {
        rule.with("types", "java.net.Socket")
                .check("""
                import org.mockito.*;
                class A {
                  Object a = org.mockito.Mockito.mock(java.io.File.class);
                  Object b = org.mockito.Mockito.mock(java.net.Socket.class);
                  Object c = Mockito.mock(java.net.Socket.class);
                }
                """.replace("import org.mockito.*;", "import org.mockito.Mockito;").replace(
                        "Object c = Mockito.mock(java.net.Socket.class);",
                        "Object c = Mockito.mock(java.net.Socket.class); // finding: a mocked `Socket`"));
    }

    @Test
    void acceptsMocksWithCodeBehindThem() {
        rule.check("src/test/java/A.java", """
                import java.io.File;
                import org.mockito.Mockito;
                class A {
                  void m() {
                    File slow = Mockito.mock(File.class);
                    Mockito.when(slow.length()).thenAnswer(call -> 3L);
                  }
                }
                """);
    }
}
