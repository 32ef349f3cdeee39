package org.heed.process;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.heed.shared.BrokenRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves one case to another version, wholly or not at all, or tries out whether it could be moved. */
@Component
class Migrating {
    private final ProcessEngine engine;
    private final VersionTable versions;
    private final MovedCases moved;
    private final MigrationWords words;
    private final TransactionTemplate transaction;

    Migrating(
            ProcessEngine engine,
            VersionTable versions,
            MovedCases moved,
            MigrationWords words,
            TransactionTemplate transaction) {
        this.engine = engine;
        this.versions = versions;
        this.moved = moved;
        this.words = words;
        this.transaction = transaction;
    }

    /** The plan that the two models suggest: everything that kept its id stays where it is. */
    MigrationPlan suggest(int from, int into) {
        Map<String, String> to = new LinkedHashMap<>();
        engine.getRuntimeService()
                .createMigrationPlan(
                        versions.get(from).definition(), versions.get(into).definition())
                .mapEqualActivities()
                .build()
                .getInstructions()
                .forEach(step -> to.put(step.getSourceActivityId(), step.getTargetActivityId()));
        return new MigrationPlan(from, into, to);
    }

    /** Raises {@link BrokenRule} where the engine cannot follow the plan at all. */
    void require(MigrationPlan plan) {
        plan(plan);
    }

    private org.camunda.bpm.engine.migration.MigrationPlan plan(MigrationPlan plan) {
        MigrationPlanBuilder builder = engine.getRuntimeService()
                .createMigrationPlan(
                        versions.get(plan.from()).definition(),
                        versions.get(plan.into()).definition());
        plan.to().forEach(builder::mapActivities);
        try {
            return builder.build();
        } catch (MigrationPlanValidationException unusable) {
            MigrationInstruction first = unusable.getValidationReport()
                    .getInstructionReports()
                    .get(0)
                    .getMigrationInstruction();
            throw new BrokenRule("rule.planImpossible", first.getSourceActivityId(), first.getTargetActivityId());
        } catch (ProcessEngineException unusable) {
            throw new BrokenRule("rule.planUnusable");
        }
    }

    /** Why the case cannot be moved; tried for real, and undone. */
    Optional<String> wouldFail(UUID caseId, MigrationPlan plan) {
        try {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                move(caseId, plan);
            });
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(words.of(failure, plan));
        }
    }

    /** What the product sets today and did not set when the case began, as it would have been then. */
    private void facts(String instance) {
        Map<String, Object> has = engine.getRuntimeService().getVariables(instance);
        Map<String, Object> missing = new HashMap<>(Map.of(Facts.PANEL_SIGNS_OFF, false, Facts.SIGN_OFF, false));
        if (has.get(Facts.RESPONSE_DUE) != null) {
            missing.put(Facts.REMINDER_DUE, has.get(Facts.RESPONSE_DUE));
        }
        missing.keySet().removeAll(has.keySet());
        engine.getRuntimeService().setVariables(instance, missing);
    }

    /** Moves the case in the transaction at hand. */
    void move(UUID caseId, MigrationPlan plan) {
        moved.hold(caseId);
        ProcessInstance instance = moved.instance(caseId);
        if (!instance.getProcessDefinitionId().equals(versions.get(plan.from()).definition())) {
            throw new BrokenRule("rule.notInThatVersion");
        }
        facts(instance.getId());
        engine.getRuntimeService()
                .newMigration(plan(plan))
                .processInstanceIds(instance.getId())
                .execute();
        moved.adapt(instance.getId());
        moved.refresh(caseId, instance.getId());
    }
}
