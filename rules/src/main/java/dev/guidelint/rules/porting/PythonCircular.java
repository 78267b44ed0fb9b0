package dev.guidelint.rules.porting;

import com.github.javaparser.ast.CompilationUnit;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.PortOrder;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.RelatedLocation;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Flags files that use each other. */
final class PythonCircular implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-circular", Severity.INFO, "files that use each other")
            .offByDefault()
            .needs(Needs.PROJECT, Needs.USES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int WEIGHT = 5;
    private static final int MAX_RELATED = 100;

    @Override
    public void register(Subscriptions on) {
        on.each(CompilationUnit.class, PythonCircular::check);
    }

    private static List<Finding> check(CompilationUnit unit, RuleContext context) {
        String path = context.file().path();
        Optional<PortOrder.Group> group = context.project().portOrder().group(path);
        if (group.isEmpty()
                || !group.get().isCycle()
                || !group.get().units().get(0).path().equals(path)) {
            return List.of();
        }
        return List.of(finding(group.get(), unit, context));
    }

    private static Finding finding(PortOrder.Group group, CompilationUnit unit, RuleContext context) {
        List<PortOrder.Unit> units = group.units();
        Map<String, PortOrder.Use> firstUses = new HashMap<>();
        for (PortOrder.Use use : group.uses()) {
            firstUses.merge(use.from(), use, (known, other) -> known.onLoad() || !other.onLoad() ? known : other);
        }
        String packages =
                group.packages().size() == 1 ? "" : " in " + group.packages().size() + " packages";
        String message = "`%s` and %s%s use each other when they run: as modules they cannot import each other%s"
                .formatted(
                        simple(units.get(0).type()),
                        units.size() == 2
                                ? "`" + simple(units.get(1).type()) + "`"
                                : (units.size() - 1) + " other files",
                        packages,
                        group.tight()
                                ? ", and some need each other as soon as they are loaded, so to import late does not help"
                                : " at the top");
        String advice = group.tight()
                ? "one module for what is tied together, or an abstract base class below both"
                : "one module for all of them, or imports inside of functions; for annotations `TYPE_CHECKING`";
        PortOrder.Use own = firstUses.get(units.get(0).path());
        Region region = own == null ? context.file().region(unit.getType(0).getName()) : own.region();
        Finding finding = context.at(region, unit.getType(0), message)
                .withConcern(Concerns.cost(units.get(0).type(), WEIGHT, advice));
        for (int i = 1; i < Math.min(units.size(), MAX_RELATED + 1); i++) {
            PortOrder.Use use = firstUses.get(units.get(i).path());
            if (use != null) {
                finding = finding.withRelated(
                        new RelatedLocation(use.from(), use.region(), "uses `" + withOuter(use.type()) + "`"));
            }
        }
        return finding;
    }

    /** The name of a type without its package, with the types around it. */
    private static String withOuter(String name) {
        int start = 0;
        while (start < name.length() && !Character.isUpperCase(name.charAt(start))) {
            int dot = name.indexOf('.', start);
            if (dot < 0) {
                return simple(name);
            }
            start = dot + 1;
        }
        return name.substring(start);
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
