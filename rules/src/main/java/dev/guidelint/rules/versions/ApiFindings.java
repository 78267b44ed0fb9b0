package dev.guidelint.rules.versions;

import com.github.javaparser.ast.CompilationUnit;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Concern.Level;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.JdkHistory.Change;
import dev.guidelint.analyzer.api.JdkHistory.State;
import dev.guidelint.analyzer.api.Needs;
import dev.guidelint.analyzer.api.Option;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.SourceSet;
import dev.guidelint.analyzer.api.Subscriptions;
import dev.guidelint.analyzer.vocabulary.ApiKeys;
import java.util.ArrayList;
import java.util.List;

/** Turns places of one topic into findings. */
final class ApiFindings {
    private ApiFindings() {}

    /** What a rule says of a place. */
    interface Say {
        /** What is wrong with it, in a line without a final stop. */
        String message(ApiUse use);

        /** What it means; release, element and advice are added. */
        Concern concern(ApiUse use);
    }

    /** Information about a rule on uses of the JDK. */
    static RuleInfo info(String id, Severity severity, String summary, Option<?>... options) {
        return RuleInfo.of(id, severity, summary)
                .sources(SourceSet.MAIN, SourceSet.TEST)
                .needs(Needs.NAMES, Needs.TYPES)
                .options(options)
                .offByDefault();
    }

    /** Subscribes to the places of a topic. */
    static void register(Subscriptions on, Topic topic, Say say) {
        on.each(CompilationUnit.class, (unit, context) -> find(context, topic, false, say));
    }

    /** The findings in a file; with those that would be no news, if wanted. */
    static List<Finding> find(RuleContext context, Topic topic, boolean old, Say say) {
        List<Finding> findings = new ArrayList<>();
        for (ApiUse use : ApiUses.of(context)) {
            if (use.topic() == topic && (old || use.change().isNew())) {
                findings.add(finding(use, context, say));
            }
        }
        return findings;
    }

    private static Finding finding(ApiUse use, RuleContext context, Say say) {
        Change change = use.change();
        if (use.library().isPresent()) {
            String text =
                    "`%s` leaves the JDK in %d, and comes from `%s` here: nothing to do but to keep that dependency"
                            .formatted(
                                    ApiKeys.simpleName(change.key()),
                                    change.release(),
                                    use.library().get());
            Concern note = Concern.of(Level.IDIOM, use.library().get(), 0)
                    .about(change.key())
                    .since(change.release())
                    .advice("keep the dependency");
            return context.at(use.region(), use.node(), text).withConcern(note);
        }
        Concern concern = say.concern(use).about(change.key()).since(change.release());
        if (use.silence().isPresent()) {
            concern = concern.silence(use.silence().get());
        }
        return context.at(use.region(), use.node(), say.message(use)).withConcern(concern);
    }

    /** The element as a reader would write it. */
    static String shown(String key) {
        int hash = key.indexOf('#');
        String type = ApiKeys.type(key);
        String simple = type.substring(type.lastIndexOf('.') + 1);
        if (hash < 0) {
            return simple;
        }
        String member = key.substring(hash + 1);
        int bracket = member.indexOf('(');
        if (bracket < 0) {
            return simple + "." + member;
        }
        List<String> parameters = new ArrayList<>();
        for (String parameter :
                member.substring(bracket + 1, member.length() - 1).split(",", -1)) {
            parameters.add(parameter.substring(parameter.lastIndexOf('.') + 1));
        }
        String name = member.substring(0, bracket);
        String list = "(" + String.join(", ", parameters) + ")";
        return name.equals("<init>") ? "new " + simple + list : simple + "." + name + list;
    }

    /** What to do: use what the data names. */
    static String advice(Change change, String otherwise) {
        if (change.advice().isEmpty()) {
            return otherwise;
        }
        String target =
                change.advice().startsWith("#") ? ApiKeys.type(change.key()) + change.advice() : change.advice();
        return "use `" + shown(target) + "`";
    }

    /** What becomes of it, as part of a sentence. */
    static String fate(Change change) {
        return switch (change.after()) {
            case GONE -> "is gone since " + change.release();
            case FOR_REMOVAL -> "is to be removed, as said since " + change.release();
            case DEPRECATED, THERE -> "is deprecated since " + change.release();
        };
    }

    /**
     * That something warns and has to be replaced. All constructors of wrappers are one piece of work, which a search and
     * replace does.
     */
    static Concern replacement(Change change, int weight, String otherwise) {
        String advice = advice(change, otherwise);
        return isWrapper(change)
                ? Concern.of(Level.WARNS, "constructors of wrappers", 1)
                        .once()
                        .advice("use `valueOf`, or leave it to boxing")
                : Concern.of(Level.WARNS, ApiKeys.type(change.key()), weight).advice(advice);
    }

    /** Whether the element belongs to the constructors of the wrappers, which are replaced mechanically. */
    private static boolean isWrapper(Change change) {
        return change.after() != State.GONE
                && change.key().contains("#<init>")
                && change.advice().equals("#valueOf");
    }
}
