package dev.guidelint.rules.versions;

import com.github.javaparser.ast.Node;
import dev.guidelint.analyzer.api.JdkHistory.Change;
import dev.guidelint.analyzer.api.Region;
import java.util.Optional;

/**
 * A place that uses something of the JDK that changes.
 *
 * @param topic which rule speaks of it
 * @param region the name that is written there
 * @param node the node around it
 * @param change what becomes of the element
 * @param isOverride whether the place declares a method that overrides the element
 * @param module the module that is gone with it; empty if that is not so
 * @param silence why a compiler would say nothing
 * @param library the entry of the class path that has the type as well
 */
record ApiUse(
        Topic topic,
        Region region,
        Node node,
        Change change,
        boolean isOverride,
        String module,
        Optional<String> silence,
        Optional<String> library) {}
