package dev.guidelint.report.asciidoc;

import dev.guidelint.analyzer.api.PortOrder;
import dev.guidelint.analyzer.migration.Effort;
import dev.guidelint.analyzer.migration.Estimate;
import dev.guidelint.analyzer.migration.Work;
import dev.guidelint.report.picture.Ring;
import dev.guidelint.report.picture.Steps;
import dev.guidelint.report.picture.Tone;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** In which order the code can be carried over, and how ready each package is. */
final class PortChapter {
    private static final int CYCLES = 10;
    private static final int DRAWN = 3;
    private static final int NAMES = 6;
    private static final double THOUSAND = 1000;

    private final PortOrder order;
    private final Estimate estimate;
    private final Sentences sentences;
    private final Writer out;

    PortChapter(PortOrder order, Estimate estimate, Sentences sentences, Writer out) {
        this.order = order;
        this.estimate = estimate;
        this.sentences = sentences;
        this.out = out;
    }

    void write() throws IOException {
        if (order.groups().isEmpty()) {
            return;
        }
        out.write("\n== " + sentences.text("migration.order") + "\n\n");
        out.write(sentences.text("migration.order.why") + "\n\n");
        picture();
        steps();
        cycles();
        out.write("\n== " + sentences.text("migration.packages") + "\n\n");
        out.write(sentences.text("migration.packages.why") + "\n\n");
        packages();
    }

    private void picture() throws IOException {
        Set<String> tied = new LinkedHashSet<>();
        order.packageCycles().forEach(tied::addAll);
        TreeMap<Integer, List<Steps.Item>> byStep = new TreeMap<>();
        for (PortOrder.PackageNode node : order.packages()) {
            String tooltip = sentences.text(
                    "migration.packages.cell",
                    "package",
                    node.name(),
                    "files",
                    sentences.count("count.files", node.files()),
                    "lines",
                    sentences.count("count.lines", node.lines()));
            byStep.computeIfAbsent(node.step(), step -> new ArrayList<>())
                    .add(new Steps.Item(
                            shortName(node.name()), tooltip, tied.contains(node.name()) ? Tone.MID : Tone.PALE));
        }
        List<Steps.Step> steps = new ArrayList<>();
        byStep.forEach((step, items) ->
                steps.add(new Steps.Step(sentences.text("migration.step", "step", sentences.number(step)), items)));
        String title = sentences.text("migration.order.picture");
        String svg = new Steps(
                        title,
                        steps,
                        (more, items) -> sentences.text(
                                "migration.order.rest",
                                "steps",
                                sentences.number(more),
                                "packages",
                                sentences.number(items)))
                .svg();
        PictureBlock.write(title, svg, out);
    }

    private String shortName(String packageName) {
        String common = commonPrefix();
        if (packageName.isEmpty()) {
            return sentences.text("migration.package.unnamed");
        }
        return packageName.length() > common.length() && packageName.startsWith(common)
                ? packageName.substring(common.length())
                : packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    private String commonPrefix() {
        String common =
                order.packages().isEmpty() ? "" : order.packages().get(0).name() + ".";
        for (PortOrder.PackageNode node : order.packages()) {
            while (!(node.name() + ".").startsWith(common)) {
                int dot = common.lastIndexOf('.', common.length() - 2);
                common = common.substring(0, dot + 1);
            }
        }
        return common;
    }

    /** All files by step, those that go together as one; the whole list is folded. */
    private void steps() throws IOException {
        TreeMap<Integer, List<PortOrder.Group>> byStep = new TreeMap<>();
        for (PortOrder.Group group : order.groups()) {
            byStep.computeIfAbsent(group.step(), step -> new ArrayList<>()).add(group);
        }
        out.write("[.sums,cols=\">2,>2,>3,<12\",frame=none,grid=none,options=header]\n|===\n");
        out.write("|" + sentences.text("migration.step.head") + " |" + sentences.text("migration.files.head") + " |"
                + sentences.text("migration.lines.head") + " |" + sentences.text("migration.step.what") + "\n\n");
        for (Map.Entry<Integer, List<PortOrder.Group>> step : byStep.entrySet()) {
            int files = 0;
            int lines = 0;
            List<String> names = new ArrayList<>();
            for (PortOrder.Group group : step.getValue()) {
                files += group.units().size();
                lines += group.lines();
                if (names.size() < NAMES) {
                    names.add(name(group));
                }
            }
            int more = step.getValue().size() - names.size();
            if (more > 0) {
                names.add(sentences.text("glance.more", "count", sentences.number(more)));
            }
            out.write("|" + step.getKey() + " |" + sentences.number(files) + " |" + sentences.number(lines) + " |"
                    + String.join(", ", names) + "\n\n");
        }
        out.write("|===\n\n");
        out.write(
                "ifdef::backend-html5[]\n." + sentences.text("migration.order.all") + "\n[%collapsible]\n====\n++++\n");
        out.write("<table class=\"places\">\n");
        for (Map.Entry<Integer, List<PortOrder.Group>> step : byStep.entrySet()) {
            out.write("<tbody><tr><th colspan=\"2\" scope=\"rowgroup\">"
                    + Markup.html(sentences.text("migration.step", "step", sentences.number(step.getKey())))
                    + "</th></tr>\n");
            for (PortOrder.Group group : step.getValue()) {
                List<String> paths = new ArrayList<>();
                group.units().forEach(unit -> paths.add("<code>" + Markup.html(unit.path()) + "</code>"));
                out.write("<tr><td>" + group.lines() + "</td><td>" + String.join("<br>", paths) + "</td></tr>\n");
            }
            out.write("</tbody>\n");
        }
        out.write("</table>\n++++\n====\nendif::[]\n\n");
    }

    private String name(PortOrder.Group group) {
        String first = type(group.units().get(0));
        return group.isCycle()
                ? sentences.text(
                        "migration.group",
                        "first",
                        Markup.code(first),
                        "count",
                        sentences.number(group.units().size()))
                : Markup.code(first);
    }

    private static String type(PortOrder.Unit unit) {
        return unit.type().substring(unit.type().lastIndexOf('.') + 1);
    }

    /** The files that can only go together: the largest groups drawn, the others named. */
    private void cycles() throws IOException {
        List<PortOrder.Group> cycles = new ArrayList<>();
        for (PortOrder.Group group : order.groups()) {
            if (group.isCycle()) {
                cycles.add(group);
            }
        }
        if (cycles.isEmpty()) {
            return;
        }
        cycles.sort((one, other) -> other.units().size() - one.units().size());
        out.write("=== " + sentences.count("migration.cycles", cycles.size()) + "\n\n");
        out.write(sentences.text("migration.cycles.why") + "\n\n");
        int drawn = 0;
        for (PortOrder.Group cycle : cycles) {
            if (drawn < DRAWN && cycle.units().size() <= Ring.MOST) {
                ring(cycle);
                drawn++;
            }
        }
        for (PortOrder.Group cycle : cycles.subList(0, Math.min(CYCLES, cycles.size()))) {
            List<String> names = new ArrayList<>();
            for (PortOrder.Unit unit :
                    cycle.units().subList(0, Math.min(NAMES, cycle.units().size()))) {
                names.add(Markup.code(type(unit)));
            }
            int more = cycle.units().size() - names.size();
            if (more > 0) {
                names.add(sentences.text("glance.more", "count", sentences.number(more)));
            }
            String tight = cycle.tight() ? " " + sentences.text("migration.cycle.tight") : "";
            out.write("* " + String.join(", ", names) + tight + "\n");
        }
        if (cycles.size() > CYCLES) {
            out.write("* " + sentences.text("glance.more", "count", sentences.number(cycles.size() - CYCLES)) + "\n");
        }
        out.write("\n");
    }

    private void ring(PortOrder.Group cycle) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (PortOrder.Unit unit : cycle.units()) {
            numbers.put(unit.path(), names.size());
            names.add(type(unit));
        }
        Set<Ring.Arrow> arrows = new LinkedHashSet<>();
        for (PortOrder.Use use : cycle.uses()) {
            Integer from = numbers.get(use.from());
            Integer to = numbers.get(use.to());
            if (from != null && to != null) {
                arrows.add(new Ring.Arrow(from, to));
            }
        }
        String title = sentences.text("migration.cycle.picture", "first", Markup.text(names.get(0)));
        PictureBlock.write(title, new Ring(title, names, List.copyOf(arrows)).svg(), out);
    }

    /** How much there is to do in each package, if it went alone. */
    private void packages() throws IOException {
        Map<String, String> packageOf = new HashMap<>();
        for (PortOrder.Group group : order.groups()) {
            group.units().forEach(unit -> packageOf.put(unit.path(), unit.packageName()));
        }
        Map<String, Integer> costs = alone(estimate.costs(), packageOf);
        Map<String, Integer> gains = alone(estimate.gains(), packageOf);
        out.write("[.sums,cols=\"<9,>2,>2,>3,>2,>2,>3\",frame=none,grid=none,options=header]\n|===\n");
        for (String head :
                List.of("package", "step.head", "files.head", "lines.head", "points", "gains.head", "dense")) {
            out.write("|" + sentences.text("migration." + head) + " ");
        }
        out.write("\n\n");
        List<PortOrder.PackageNode> nodes = new ArrayList<>(order.packages());
        nodes.sort((one, other) -> one.step() != other.step()
                ? one.step() - other.step()
                : one.name().compareTo(other.name()));
        for (PortOrder.PackageNode node : nodes) {
            int points = costs.getOrDefault(node.name(), 0);
            String name =
                    node.name().isEmpty() ? sentences.text("migration.package.unnamed") : Markup.code(node.name());
            String dense =
                    node.lines() == 0 ? "" : String.format(Locale.ROOT, "%.1f", points * THOUSAND / node.lines());
            out.write("|" + name + " |" + node.step() + " |" + sentences.number(node.files()) + " |"
                    + sentences.number(node.lines()) + " |" + sentences.number(points) + " |"
                    + sentences.number(-gains.getOrDefault(node.name(), 0)) + " |" + dense + "\n\n");
        }
        out.write("|===\n\n");
    }

    private static Map<String, Integer> alone(List<Work> works, Map<String, String> packageOf) {
        Map<String, Integer> points = new HashMap<>();
        for (Work work : works) {
            Map<String, Set<String>> files = new LinkedHashMap<>();
            for (Work.Place place : work.places()) {
                String name = packageOf.get(place.path());
                if (name != null) {
                    files.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(place.path());
                }
            }
            files.forEach((name, paths) ->
                    points.merge(name, Effort.points(work.weight(), paths.size(), work.scope()), Integer::sum));
        }
        return points;
    }
}
