package dev.guidelint.rules.porting;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.guidelint.analyzer.api.Concern;
import dev.guidelint.analyzer.api.Finding;
import dev.guidelint.analyzer.api.Rule;
import dev.guidelint.analyzer.api.RuleContext;
import dev.guidelint.analyzer.api.RuleInfo;
import dev.guidelint.analyzer.api.Severity;
import dev.guidelint.analyzer.api.Subscriptions;
import java.util.List;

/** Points out classes that only hold values: a few lines in Python. */
final class PythonDataClass implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("python-data-class", Severity.INFO, "class that only holds values")
            .offByDefault();

    private static final Concern CLASS =
            Concerns.gain("class of fields and accessors", 1, "`@attrs.define`, which writes all of it");
    private static final Concern RECORD = Concerns.gain("record", 1, "`@attrs.frozen`, or `@dataclass(frozen=True)`");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(ClassOrInterfaceDeclaration.class, PythonDataClass::check);
        on.each(RecordDeclaration.class, PythonDataClass::check);
    }

    private static List<Finding> check(TypeDeclaration<?> type, RuleContext context) {
        if (!DataClasses.isDataClass(type)) {
            return List.of();
        }
        String message = type.isRecordDeclaration()
                ? "`%s` is a record, and attrs makes the same of a list of names and types"
                : "`%s` only holds values: attrs writes constructor, comparison and text, and accessors are not needed";
        return List.of(context.atName(type, message.formatted(type.getNameAsString()))
                .withConcern(type.isRecordDeclaration() ? RECORD : CLASS));
    }
}
