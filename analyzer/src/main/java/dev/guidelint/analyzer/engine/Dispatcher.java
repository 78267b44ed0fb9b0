package dev.guidelint.analyzer.engine;

import com.github.javaparser.ast.Node;
import dev.guidelint.analyzer.api.Check;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Project;
import dev.guidelint.analyzer.api.ProjectCheck;
import dev.guidelint.analyzer.api.ProjectContext;
import dev.guidelint.analyzer.api.Region;
import dev.guidelint.analyzer.api.ResourceCheck;
import dev.guidelint.analyzer.api.ResourceContext;
import dev.guidelint.analyzer.api.ResourceFile;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.evidence.ActiveRule;
import dev.guidelint.analyzer.evidence.Notification;
import dev.guidelint.analyzer.types.SharedWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Walks each tree once and calls the checks that subscribed to the kinds of its nodes. Thread-safe after construction.
 */
final class Dispatcher {
    private final List<ActiveRule> rules;
    private final Map<Class<?>, Subscription[]> table = new HashMap<>();
    private final List<ResourceSubscription> resources = new ArrayList<>();
    private final List<ProjectSubscription> projects = new ArrayList<>();
    private final Profile profile;

    /** A check of files that are no Java, which of them, and the number of the rule it belongs to. */
    private record ProjectSubscription(int rule, Predicate<String> names, ProjectCheck check) {}

    private record ResourceSubscription(int rule, Predicate<String> names, ResourceCheck check) {}

    /** A check, and the number of the rule it belongs to. */
    private record Subscription(int rule, Check<Node> check) {}

    Dispatcher(List<ActiveRule> rules, Profile profile) {
        this.rules = rules;
        this.profile = profile;
        Map<Class<?>, List<Subscription>> lists = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            int number = i;
            rules.get(i).rule().register(new Subscriptions() {
                @Override
                @SuppressWarnings("unchecked") // the table hands a check nodes of its class only
                public <N extends Node> void each(Class<N> kind, Check<? super N> check) {
                    lists.computeIfAbsent(kind, key -> new ArrayList<>())
                            .add(new Subscription(number, (Check<Node>) check));
                }

                @Override
                public void eachResource(Predicate<String> names, ResourceCheck check) {
                    resources.add(new ResourceSubscription(number, names, check));
                }

                @Override
                public void once(Predicate<String> names, ProjectCheck check) {
                    projects.add(new ProjectSubscription(number, names, check));
                }
            });
        }
        lists.forEach((kind, list) -> table.put(kind, list.toArray(new Subscription[0])));
    }

    /**
     * What the rules said about a file.
     *
     * @param findings their findings, in the order of the walk
     * @param crashes rules that threw
     */
    record Verdict(List<Finding> findings, List<Notification> crashes) {}

    Verdict check(SourceFile file, Types types, Project project, SharedWork work) {
        Walk walk = new Walk(file, types, project, work);
        walk.visit(file.unit());
        return walk.verdict();
    }

    /** Whether some rule wants to see files that are no Java. */
    boolean wantsResources() {
        return !resources.isEmpty() || !projects.isEmpty();
    }

    /** Whether some rule wants to see the file of that path, which is no Java. */
    boolean wantsResource(String path) {
        return resources.stream().anyMatch(subscription -> subscription.names().test(path))
                || projects.stream()
                        .anyMatch(subscription -> subscription.names().test(path));
    }

    /** What the rules say about the project as a whole. */
    Verdict check(List<ResourceFile> files, Project project) {
        List<Finding> findings = new ArrayList<>();
        List<Notification> crashes = new ArrayList<>();
        for (ProjectSubscription subscription : projects) {
            ActiveRule rule = rules.get(subscription.rule());
            long start = System.nanoTime();
            try {
                List<ResourceFile> wanted = files.stream()
                        .filter(file -> subscription.names().test(file.path()))
                        .toList();
                findings.addAll(subscription.check().check(wanted, new ProjectContext(rule.settings(), project)));
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                crashes.add(crash(rule, "", Optional.empty(), e));
            }
            profile.rule(rule.info().id(), System.nanoTime() - start);
        }
        return new Verdict(findings, crashes);
    }

    /** What the rules say about a file that is no Java. */
    Verdict check(ResourceFile file, Project project) {
        List<Finding> findings = new ArrayList<>();
        List<Notification> crashes = new ArrayList<>();
        for (ResourceSubscription subscription : resources) {
            if (subscription.names().test(file.path())) {
                ActiveRule rule = rules.get(subscription.rule());
                long start = System.nanoTime();
                try {
                    findings.addAll(
                            subscription.check().check(file, new ResourceContext(rule.settings(), file, project)));
                } catch (RuntimeException | StackOverflowError | AssertionError e) {
                    crashes.add(crash(rule, file.path(), Optional.empty(), e));
                }
                profile.rule(rule.info().id(), System.nanoTime() - start);
            }
        }
        return new Verdict(findings, crashes);
    }

    private static Notification crash(ActiveRule rule, String path, Optional<Region> region, Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return new Notification(
                Notification.Kind.RULE_CRASHED,
                path,
                region,
                Optional.of(rule.info().id()),
                "rule crashed, its findings in this file are missing: " + cause + where);
    }

    /** One walk over one tree. */
    private final class Walk {
        private final SourceFile file;
        private final SharedWork work;
        private final Optional<RuleContext>[] contexts;
        private final List<List<Finding>> findings = new ArrayList<>();
        private final List<Notification> crashes = new ArrayList<>();

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
        Walk(SourceFile file, Types types, Project project, SharedWork work) {
            this.file = file;
            this.work = work;
            this.contexts = new Optional[rules.size()];
            for (int i = 0; i < rules.size(); i++) {
                ActiveRule rule = rules.get(i);
                contexts[i] = rule.settings().covers(file)
                        ? Optional.of(new RuleContext(rule.settings(), file, types, project))
                        : Optional.empty();
                findings.add(new ArrayList<>());
            }
        }

        void visit(Node node) {
            Subscription[] subscriptions = table.get(node.getClass());
            if (subscriptions != null) {
                for (Subscription subscription : subscriptions) {
                    Optional<RuleContext> context = contexts[subscription.rule()];
                    if (context.isPresent()) {
                        call(subscription, node, context.get());
                    }
                }
            }
            List<Node> children = node.getChildNodes();
            for (int i = 0; i < children.size(); i++) {
                visit(children.get(i));
            }
        }

        private void call(Subscription subscription, Node node, RuleContext context) {
            long start = profile.isEnabled() ? System.nanoTime() - work.nanos() : 0;
            try {
                List<Finding> found = subscription.check().check(node, context);
                if (!found.isEmpty()) {
                    findings.get(subscription.rule()).addAll(found);
                }
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                crashed(subscription, node, e);
            }
            if (profile.isEnabled()) {
                profile.rule(rules.get(subscription.rule()).info().id(), System.nanoTime() - work.nanos() - start);
            }
        }

        /** Half the findings of a rule are worth less than none: the reader would take them for all. */
        private void crashed(Subscription subscription, Node node, Throwable cause) {
            contexts[subscription.rule()] = Optional.empty();
            findings.get(subscription.rule()).clear();
            crashes.add(crash(rules.get(subscription.rule()), file.path(), Optional.of(file.region(node)), cause));
        }

        Verdict verdict() {
            List<Finding> all = new ArrayList<>();
            for (List<Finding> list : findings) {
                all.addAll(list);
            }
            return new Verdict(all, crashes);
        }
    }
}
