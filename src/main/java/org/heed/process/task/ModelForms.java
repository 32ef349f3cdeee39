package org.heed.process.task;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.heed.form.ChoiceSource;
import org.heed.form.Form;
import org.heed.form.reader.FormReader;
import org.heed.process.UserTaskHandler;
import org.heed.process.engine.EngineCommand;
import org.heed.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The forms that were deployed with a model; a task shows the form of its own version. */
@Component
public class ModelForms {
    private final ProcessEngine engine;
    private final ObjectProvider<ChoiceSource> choices;
    private final FileQuestions files;
    private final ObjectProvider<UserTaskHandler<?>> handlers;
    private final Clock clock;
    private final Map<String, Form> byVersion = new ConcurrentHashMap<>();

    ModelForms(
            ProcessEngine engine,
            ObjectProvider<ChoiceSource> choices,
            FileQuestions files,
            ObjectProvider<UserTaskHandler<?>> handlers,
            Clock clock) {
        this.engine = engine;
        this.choices = choices;
        this.files = files;
        this.handlers = handlers;
        this.clock = clock;
    }

    Form ofTask(OpenTask open) {
        return files.ofTask(offered(written(open), open), open.id());
    }

    Form written(OpenTask open) {
        String taskId = open.id();
        Task task = EngineCommand.task(engine, taskId).orElse(null);
        if (task == null) {
            // Somebody has done it at this moment: its form stays what it was, and who sends it is told when the case
            // is locked
            return done(taskId).flatMap(this::ofDone).orElseThrow(() -> new NotFound("notFound.task", taskId));
        }
        String definition = task.getProcessDefinitionId();
        String key = task.getTaskDefinitionKey();
        // Rather not by the task, which somebody may complete while the engine looks for its form
        return deployed(definition, key)
                .orElseGet(() -> form(definition + "/" + key, ignored -> engine.getFormService()
                        .getDeployedTaskForm(taskId)));
    }

    private Form offered(Form form, OpenTask open) {
        Form left = form;
        for (UserTaskHandler<?> handler :
                handlers.stream().filter(each -> each.task().equals(open.key())).toList()) {
            for (var question : handler.leftOut(open.caseId()).entrySet()) {
                left = left.without(question.getKey(), question.getValue());
            }
            left = left.after(handler.askedFirst(open.caseId()));
        }
        return left;
    }

    /** The task as it was done. */
    Optional<HistoricTaskInstance> done(String taskId) {
        return Optional.ofNullable(engine.getHistoryService()
                .createHistoricTaskInstanceQuery()
                .taskId(taskId)
                .finished()
                .singleResult());
    }

    /** The form that a task had which is done. */
    Optional<Form> ofDone(HistoricTaskInstance done) {
        return deployed(done.getProcessDefinitionId(), done.getTaskDefinitionKey());
    }

    /** The form of a task in a version of the process, with which it was deployed. */
    private Optional<Form> deployed(String definition, String key) {
        String version = definition + "/" + key;
        if (byVersion.containsKey(version)) {
            return Optional.of(form(version, ignored -> InputStream.nullInputStream()));
        }
        RepositoryService models = engine.getRepositoryService();
        String deployment = models.getProcessDefinition(definition).getDeploymentId();
        UserTask task = models.getBpmnModelInstance(definition).getModelElementById(key);
        String name = task.getCamundaFormRef() + ".form";
        return models.getDeploymentResourceNames(deployment).stream()
                .filter(file -> file.equals(name) || file.endsWith("/" + name))
                .findFirst()
                .map(file -> form(version, ignored -> models.getResourceAsStream(deployment, file)));
    }

    public Form start(String model) {
        ProcessDefinition latest = latest(model);
        return form(latest.getId(), ignored -> engine.getFormService().getDeployedStartForm(latest.getId()));
    }

    private ProcessDefinition latest(String model) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .latestVersion()
                .singleResult();
    }

    /** What the event is called with which a case begins. */
    public String startTitle(String model) {
        ProcessDefinition latest = latest(model);
        return engine.getRepositoryService()
                .getBpmnModelInstance(latest.getId())
                .getModelElementsByType(StartEvent.class)
                .iterator()
                .next()
                .getName();
    }

    private Form form(String version, Function<String, InputStream> deployed) {
        Form form = byVersion.get(version);
        if (form == null) {
            // Not within the map: whoever waits there for a connection would be waited for by others who hold one.
            try (InputStream json = deployed.apply(version)) {
                form = FormReader.read(new String(json.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException fromMemory) {
                throw new UncheckedIOException(fromMemory);
            }
            byVersion.put(version, form);
        }
        return offering(form).asOf(LocalDate.now(clock));
    }

    /** The form of a draft as it is answered in a rehearsal. */
    public Form rehearsed(Form form) {
        return FileQuestions.rehearsed(offering(form));
    }

    private Form offering(Form form) {
        return form.offering(this::list);
    }

    private Optional<ChoiceSource> list(String valuesKey) {
        return choices.stream()
                .filter(source -> source.valuesKey().equals(valuesKey))
                .findFirst();
    }
}
