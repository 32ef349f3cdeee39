package org.heed.process.instance;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.model.flow.Outline;
import org.heed.process.CaseFile;
import org.heed.shared.RuleViolation;
import org.heed.shared.event.Changed;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Repairs by hand: an administrator puts a case at another step, or ends its workflow. */
@Component
public class CaseMoves {
    @StoredAs("MOVED")
    record Moved(Changed<String> element, String reason) implements Event {}

    @StoredAs("CANCELLED")
    record Cancelled(Changed<String> element, String reason) implements Event {}

    private final ProcessEngine engine;
    private final EngineSync moved;
    private final RequiredVariables facts;
    private final CaseFile caseFile;
    private final AuditTrail trail;

    CaseMoves(ProcessEngine engine, EngineSync moved, RequiredVariables facts, CaseFile caseFile, AuditTrail trail) {
        this.engine = engine;
        this.moved = moved;
        this.facts = facts;
        this.caseFile = caseFile;
        this.trail = trail;
    }

    /** Where a case stands in its version; raises {@link RuleViolation} where its workflow has ended. */
    public record Standing(UUID caseId, int version, Outline outline, List<String> stands) {}

    public Standing standing(UUID caseId) {
        ProcessInstance instance = moved.instance(caseId);
        int version = facts.version(instance);
        ActivityInstance tree = engine.getRuntimeService().getActivityInstance(instance.getId());
        List<String> stands = new java.util.ArrayList<>();
        for (ActivityInstance child : tree.getChildActivityInstances()) {
            stands.add(child.getActivityId());
        }
        for (TransitionInstance transition : tree.getChildTransitionInstances()) {
            stands.add(transition.getActivityId());
        }
        return new Standing(caseId, version, moved.outline(version), stands);
    }

    /** Takes the case away from where it stands and puts it before another step. Letters that still wait are not sent. */
    @Transactional
    public void move(UUID caseId, String target, String reason, User by) {
        CouncilPermissions.requireEditModels(by);
        moved.hold(caseId);
        Standing before = standing(caseId);
        if (before.outline().step(target).filter(Outline.Step::takesCases).isEmpty()) {
            throw new RuleViolation("rule.noSuchStep", target);
        }
        ProcessInstance instance = moved.instance(caseId);
        facts.requireToCome(instance.getId(), before.version(), target);
        try {
            ProcessInstanceModificationBuilder change =
                    engine.getRuntimeService().createProcessInstanceModification(instance.getId());
            before.stands().stream().distinct().forEach(change::cancelAllForActivity);
            change.startBeforeActivity(target).execute();
        } catch (ProcessEngineException impossible) {
            throw new RuleViolation("rule.moveImpossible", before.outline().title(target));
        }
        moved.refresh(caseId, instance.getId());
        trail.append(
                by.id(),
                AuditEntry.ofCase(
                        caseId,
                        new Moved(new Changed<>(titles(before), before.outline().title(target)), reason)));
    }

    /** Ends the workflow of the case, which is withdrawn with the reason. */
    @Transactional
    public void cancel(UUID caseId, String reason, User by) {
        CouncilPermissions.requireEditModels(by);
        moved.hold(caseId);
        Standing before = standing(caseId);
        engine.getRuntimeService().deleteProcessInstance(moved.instance(caseId).getId(), "cancelled");
        trail.append(by.id(), AuditEntry.ofCase(caseId, new Cancelled(new Changed<>(titles(before), null), reason)));
        caseFile.withdrawn(caseId, reason, by);
    }

    private static String titles(Standing standing) {
        return standing.stands().stream().map(standing.outline()::title).collect(Collectors.joining(", "));
    }
}
