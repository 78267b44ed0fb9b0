package dev.guidelint.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes the site, and fails if a link in it leads nowhere. */
public final class Main {
    private Main() {}

    /**
     * Starts.
     *
     * @param args the folder of the project, the folder of the site, and the version
     * @throws IOException if something cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[1]);
        new Site(Path.of(args[0]).toRealPath(), args[2]).write(site);
        List<String> problems = LinkChecker.problems(site);
        problems.forEach(System.err::println);
        if (!problems.isEmpty()) {
            System.err.println(problems.size() + " broken links in " + site);
            System.exit(1);
        }
    }
}
