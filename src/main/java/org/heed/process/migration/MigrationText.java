package org.heed.process.migration;

import java.util.List;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.heed.model.flow.Outline;
import org.heed.process.instance.EngineSync;
import org.heed.shared.RuleViolation;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Why a case cannot be moved to another version, in words. */
@Component
class MigrationText {
    private final EngineSync moved;
    private final MessageSourceAccessor messages;

    MigrationText(EngineSync moved, MessageSourceAccessor messages) {
        this.moved = moved;
        this.messages = messages;
    }

    /** Whether it says of itself why a case cannot be moved. */
    boolean foreseen(RuntimeException failure) {
        return failure instanceof MigratingProcessInstanceValidationException || failure instanceof RuleViolation;
    }

    /** Why a move failed, in words. */
    String of(RuntimeException failure, MigrationPlan plan) {
        if (failure instanceof MigratingProcessInstanceValidationException refused) {
            var report = refused.getValidationReport();
            List<String> elements = report.getActivityInstanceReports().stream()
                    .map(each -> each.getSourceScopeId())
                    .distinct()
                    .toList();
            if (elements.isEmpty()) {
                elements = report.getTransitionInstanceReports().stream()
                        .map(each -> each.getSourceScopeId())
                        .distinct()
                        .toList();
            }
            Outline outline = moved.outline(plan.from());
            return message(
                    "migration.noPlace",
                    String.join(", ", elements.stream().map(outline::title).toList()));
        }
        if (failure instanceof RuleViolation rule) {
            return message(rule.code(), rule.arguments());
        }
        return message("migration.failed", failure.getClass().getSimpleName());
    }

    private String message(String code, Object... arguments) {
        return messages.getMessage(code, arguments);
    }
}
