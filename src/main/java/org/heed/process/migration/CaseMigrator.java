package org.heed.process.migration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.heed.process.instance.EngineSync;
import org.heed.process.instance.RequiredVariables;
import org.heed.process.version.VersionTable;
import org.heed.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Moves one case to another version, wholly or not at all. */
@Component
class CaseMigrator {
    private final ProcessEngine engine;
    private final VersionTable versions;
    private final EngineSync moved;
    private final RequiredVariables facts;

    CaseMigrator(ProcessEngine engine, VersionTable versions, EngineSync moved, RequiredVariables facts) {
        this.engine = engine;
        this.versions = versions;
        this.moved = moved;
        this.facts = facts;
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

    /** Raises {@link RuleViolation} where the engine cannot follow the plan at all. */
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
            throw new RuleViolation("rule.planImpossible", first.getSourceActivityId(), first.getTargetActivityId());
        } catch (ProcessEngineException unusable) {
            throw new RuleViolation("rule.planUnusable");
        }
    }

    /** Moves the case in the transaction at hand. */
    void move(UUID caseId, MigrationPlan plan) {
        moved.hold(caseId);
        ProcessInstance instance = moved.instance(caseId);
        if (!instance.getProcessDefinitionId().equals(versions.get(plan.from()).definition())) {
            throw new RuleViolation("rule.notInThatVersion");
        }
        facts.complete(instance.getId());
        for (String stands : engine.getRuntimeService().getActiveActivityIds(instance.getId())) {
            facts.requireToStand(instance.getId(), plan.into(), plan.to().getOrDefault(stands, stands));
        }
        engine.getRuntimeService()
                .newMigration(plan(plan))
                .processInstanceIds(instance.getId())
                .execute();
        moved.adapt(instance.getId());
        moved.refresh(caseId, instance.getId());
    }
}
