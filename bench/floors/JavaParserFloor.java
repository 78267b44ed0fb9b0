import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The least that a linter on JavaParser can cost: parse every file, with the parser's defaults, and forget the tree.
 * Arguments: folder, number of threads. Prints the number of files that did not parse.
 */
class JavaParserFloor {

    public static void main(String[] args) throws Exception {
        List<Path> files = javaFiles(Path.of(args[0]));
        int threads = Integer.parseInt(args[1]);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger broken = new AtomicInteger();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            // A large stack costs nothing until it is used, and deeply nested sources need it.
            Thread worker = new Thread(null, () -> parse(files, next, broken), "parser-" + i, 64L << 20);
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            worker.join();
        }
        System.out.println(broken);
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void parse(List<Path> files, AtomicInteger next, AtomicInteger broken) {
        JavaParser parser = new JavaParser(
                new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE));
        for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
            try {
                ParseResult<CompilationUnit> result = parser.parse(files.get(i));
                if (!result.isSuccessful()) {
                    broken.incrementAndGet();
                }
            } catch (IOException | StackOverflowError failure) {
                broken.incrementAndGet();
            }
        }
    }
}
