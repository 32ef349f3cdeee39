package org.heed.process.instance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.heed.form.Form;
import org.heed.identity.User;
import org.heed.model.flow.Outline;
import org.heed.process.Outcome;
import org.heed.process.StartContract;
import org.heed.process.completion.AddedQuestions;
import org.heed.process.engine.CaseSteps;
import org.heed.process.engine.EngineCommand;
import org.heed.process.task.ModelForms;
import org.heed.process.task.OpenTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases in the engine: start one, and see where it stands in its model. */
@Component
public class Cases {
    private final ProcessEngine engine;
    private final ModelForms forms;
    private final AddedQuestions added;
    private final CaseSteps steps;
    private final Outlines outlines;

    Cases(ProcessEngine engine, ModelForms forms, AddedQuestions added, CaseSteps steps, Outlines outlines) {
        this.engine = engine;
        this.forms = forms;
        this.added = added;
        this.steps = steps;
        this.outlines = outlines;
    }

    /** The form with which a case begins. */
    public Form startForm() {
        return forms.start(StartContract.PROCESS_KEY);
    }

    /**
     * Starts the model for a new case, in the transaction at hand.
     *
     * @param values the checked answers to the start form; those to added questions are kept
     */
    @Transactional
    public void start(UUID caseId, Outcome facts, Map<String, Object> values, User by) {
        Form form = startForm();
        added.keep(
                caseId,
                form,
                () -> forms.startTitle(StartContract.PROCESS_KEY),
                values,
                AddedQuestions.own(StartContract.Registration.class),
                by);
        Map<String, Object> begun = added.facts(form, values, facts).facts();
        engine.getRuntimeService().startProcessInstanceByKey(StartContract.PROCESS_KEY, caseId.toString(), begun);
        steps.add(caseId, CaseSteps.BEGINNING, begun);
    }

    /** Where a case stands, the way it came, and what follows in the version of the model in which it runs. */
    public CasePosition position(UUID caseId) {
        HistoricProcessInstance instance = instance(caseId);
        List<HistoricActivityInstance> activities = engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list();
        Outline outline = outlines.of(instance.getProcessDefinitionId());
        Lookahead ahead = new Lookahead(outline);
        Lookback behind = new Lookback(outline, activities, doneBy(instance));
        List<CasePosition.Step> now = new ArrayList<>();
        Set<String> passed = new LinkedHashSet<>();
        for (HistoricActivityInstance activity : activities) {
            if (activity.getEndTime() == null) {
                now.add(new CasePosition.Step(
                        activity.getActivityId(),
                        activity.getActivityName(),
                        activity.getActivityType().equals("userTask"),
                        activity.getStartTime().toInstant(),
                        behind.from(activity),
                        ahead.from(activity.getActivityId())));
            } else {
                passed.add(activity.getActivityId());
            }
        }
        return new CasePosition(now, List.copyOf(passed));
    }

    private Map<String, String> doneBy(HistoricProcessInstance instance) {
        return engine
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .processInstanceId(instance.getId())
                .taskAssigned()
                .list()
                .stream()
                .collect(Collectors.toMap(HistoricTaskInstance::getId, HistoricTaskInstance::getAssignee));
    }

    /** What follows a task in the version of the model in which its case runs; nothing where it was done a moment ago. */
    public Optional<Ahead> ahead(OpenTask task) {
        return EngineCommand.task(engine, task.id())
                .map(open -> new Lookahead(outlines.of(open.getProcessDefinitionId())).from(task.key()));
    }

    /** The BPMN file of the model version in which the case runs. */
    public String model(UUID caseId) {
        return outlines.model(instance(caseId).getProcessDefinitionId());
    }

    private HistoricProcessInstance instance(UUID caseId) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .get(0);
    }
}
