package dev.guidelint.rules.jakarta;

import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Edit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Fix;
import dev.guidelint.analyzer.api.ResourceContext;
import dev.guidelint.analyzer.api.ResourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names by which pages ask for tag libraries. */
final class TagLibraries {
    private static final Pattern OLD =
            Pattern.compile("[\"'](http://(?:java\\.sun\\.com|xmlns\\.jcp\\.org)/js[fp](?:/[\\w/]*)?)[\"']");

    private static final Map<String, String> FACES = Map.of(
            "", "jakarta.faces",
            "/core", "jakarta.faces.core",
            "/html", "jakarta.faces.html",
            "/facelets", "jakarta.faces.facelets",
            "/component", "jakarta.faces.component",
            "/composite", "jakarta.faces.composite",
            "/passthrough", "jakarta.faces.passthrough");

    private static final Map<String, String> TAGS = Map.of(
            "core", "jakarta.tags.core",
            "fmt", "jakarta.tags.fmt",
            "functions", "jakarta.tags.functions",
            "sql", "jakarta.tags.sql",
            "xml", "jakarta.tags.xml");

    private TagLibraries() {}

    static List<Finding> check(ResourceFile file, ResourceContext context) {
        List<Finding> findings = new ArrayList<>();
        Matcher matcher = OLD.matcher(file.text());
        while (matcher.find()) {
            String old = Optional.ofNullable(matcher.group(1)).orElse("");
            Optional<String> now = now(old);
            if (now.isPresent()) {
                int start = matcher.start(1);
                int end = matcher.end(1);
                String message = "This tag library is called `" + now.get()
                        + "` since Jakarta EE 10; the old address still works";
                findings.add(context.at(start, end, message)
                        .withConcern(JakartaFile.concern(Level.IDIOM, FileKind.of(file.path()), old))
                        .withFix(Fix.needsReview(
                                "Write `" + now.get() + "`", new Edit(file.region(start, end), now.get()))));
            }
        }
        return findings;
    }

    private static Optional<String> now(String old) {
        int faces = old.indexOf("/jsf");
        if (faces >= 0) {
            return Optional.ofNullable(FACES.get(old.substring(faces + "/jsf".length())));
        }
        int tags = old.indexOf("/jstl/");
        return tags < 0 ? Optional.empty() : Optional.ofNullable(TAGS.get(old.substring(tags + "/jstl/".length())));
    }
}
