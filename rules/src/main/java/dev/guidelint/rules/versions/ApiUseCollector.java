package dev.guidelint.rules.versions;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.guidelint.analyzer.api.JdkHistory;
import dev.guidelint.analyzer.api.JdkHistory.Change;
import dev.guidelint.analyzer.api.JdkHistory.State;
import dev.guidelint.analyzer.api.Library;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Keeps the places that use what changes, each with the rule that speaks of it. */
final class ApiUseCollector {
    private static final String IMPORT = "compilers say nothing at an import";

    private final SourceFile file;
    private final Types types;
    private final JdkHistory jdk;
    private final int target;
    private final List<Library> libraries;
    private final List<ApiUse> uses = new ArrayList<>();

    ApiUseCollector(RuleContext context) {
        this.file = context.file();
        this.types = context.types();
        this.jdk = context.project().jdk();
        this.target = context.project().target();
        this.libraries = context.project().libraries();
    }

    List<ApiUse> all() {
        return Collections.unmodifiableList(uses);
    }

    /** A place that names a type. */
    void type(String name, Node place, Silence silence) {
        Optional<Change> change = jdk.change(name);
        if (change.isPresent()) {
            add(name, change.get(), place, silence.of(change.get().after()));
        } else if (isInternal(name)) {
            add(Topic.INTERNAL, internal(name), place, "", Optional.empty(), Optional.empty());
        }
    }

    /** An import of a type: a compiler warns where it is used only, but for static imports from what is to be removed. */
    void typeImport(String name, ImportDeclaration declaration) {
        Optional<Change> change = jdk.change(name);
        Optional<String> silence = change.filter(known -> known.after() == State.DEPRECATED
                        || known.after() == State.FOR_REMOVAL && !declaration.isStatic())
                .map(known -> IMPORT);
        if (change.isPresent()) {
            add(name, change.get(), declaration.getName(), silence);
        } else if (isInternal(name)) {
            add(Topic.INTERNAL, internal(name), declaration.getName(), "", Optional.empty(), Optional.empty());
        }
    }

    /** An import of all types of a package. */
    void packageImport(String name, ImportDeclaration declaration) {
        Optional<Change> change = jdk.change(name + ".").filter(known -> known.after() == State.GONE);
        if (change.isPresent()) {
            if (!types.hasPackage(name) || provider(name).isEmpty()) {
                String module = jdk.removedModule(name).orElse("");
                Topic topic = module.isEmpty() ? Topic.REMOVED : Topic.REMOVED_MODULE;
                add(
                        topic,
                        named(change.get(), name),
                        declaration.getName(),
                        module,
                        Optional.empty(),
                        Optional.empty());
            }
        } else if (jdk.isInternal(name) && !types.hasPackage(name)) {
            add(Topic.INTERNAL, internal(name), declaration.getName(), "", Optional.empty(), Optional.empty());
        }
    }

    private static Change named(Change change, String name) {
        return new Change(name, change.before(), change.after(), change.release(), change.advice());
    }

    /** A place that names a member. */
    void member(Change change, Node place, Node node, boolean isOverride, Silence silence) {
        uses.add(new ApiUse(
                Topic.of(change, target),
                region(place),
                node,
                change,
                isOverride,
                "",
                silence.of(change.after()),
                Optional.empty()));
    }

    private void add(String type, Change change, Node place, Optional<String> silence) {
        if (change.after() != State.GONE) {
            add(Topic.of(change, target), change, place, "", silence, Optional.empty());
            return;
        }
        Optional<TypeHeader> header = types.header(type);
        if (header.isPresent() && header.get().origin() == TypeHeader.Origin.PROJECT) {
            return;
        }
        String packageName = header.map(TypeHeader::packageName).orElse(packageOf(type));
        Optional<String> library = header.isPresent() && header.get().origin() == TypeHeader.Origin.CLASS_PATH
                ? Optional.of(provider(packageName).orElse("the class path"))
                : Optional.empty();
        String module = jdk.removedModule(packageName).orElse("");
        add(
                module.isEmpty() ? Topic.of(change, target) : Topic.REMOVED_MODULE,
                change,
                place,
                module,
                silence,
                library);
    }

    private void add(
            Topic topic, Change change, Node place, String module, Optional<String> silence, Optional<String> library) {
        uses.add(new ApiUse(topic, region(place), place, change, false, module, silence, library));
    }

    private Optional<String> provider(String packageName) {
        for (Library library : libraries) {
            if (library.packages().contains(packageName)) {
                return Optional.of(library.name());
            }
        }
        return Optional.empty();
    }

    /** Whether a type is inside the JDK and was never API, and nothing else has a type of that name. */
    boolean isInternal(String name) {
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            if (jdk.isInternal(name.substring(0, dot))) {
                return types.header(name).isEmpty() && jdk.later(name).isEmpty();
            }
        }
        return false;
    }

    private Change internal(String name) {
        return new Change(
                name, State.THERE, State.GONE, 9, jdk.internalReplacement(name).orElse(""));
    }

    private static String packageOf(String type) {
        int end = type.length();
        for (int i = 1; i < type.length(); i++) {
            if (type.charAt(i - 1) == '.' && Character.isUpperCase(type.charAt(i))) {
                end = i - 1;
                break;
            }
        }
        return type.substring(0, end);
    }

    /** The name; from the dot before it, if that stands on a line above, for there a compiler reports. */
    private Region region(Node place) {
        if (!isBehindDot(place)) {
            return file.region(place);
        }
        int start = file.start(place);
        int dot = start - 1;
        while (dot >= 0 && Character.isWhitespace(file.text().charAt(dot))) {
            dot--;
        }
        boolean above = dot >= 0
                && file.text().charAt(dot) == '.'
                && file.lines().line(dot) < file.lines().line(start);
        return above ? file.region(dot, file.end(place)) : file.region(place);
    }

    private static boolean isBehindDot(Node place) {
        Node parent = place.getParentNode().orElse(place);
        return parent instanceof MethodCallExpr call && call.getScope().isPresent()
                || parent instanceof FieldAccessExpr
                || parent instanceof ClassOrInterfaceType type
                        && type.getScope().isPresent();
    }
}
