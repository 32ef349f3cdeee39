package org.heed.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.form.Form;
import org.heed.form.FormProblem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The one rule book for models: what it does not know, it refuses. */
@Component
public class ModelCheck {
    private final ObjectProvider<UserTaskHandler<?>> userTasks;
    private final ObjectProvider<Map<String, ServiceTaskHandler>> serviceTasks;
    private final StageListener stages;

    ModelCheck(
            ObjectProvider<UserTaskHandler<?>> userTasks,
            ObjectProvider<Map<String, ServiceTaskHandler>> serviceTasks,
            StageListener stages) {
        this.userTasks = userTasks;
        this.serviceTasks = serviceTasks;
        this.stages = stages;
    }

    /** What a model may refer to. */
    record Names(
            Set<String> userTasks,
            Set<String> serviceTasks,
            Set<String> forms,
            Set<String> decisions,
            Set<String> stages) {}

    /** Checks models, decision tables and forms that are to be deployed together. */
    public List<ModelProblem> check(List<ModelFile> files) {
        List<ModelProblem> problems = new ArrayList<>();
        Names names = new Names(
                userTasks.stream().map(UserTaskHandler::task).collect(Collectors.toSet()),
                serviceTasks.getObject().keySet(),
                forms(files, problems),
                decisions(files, problems),
                stages.stages());
        for (ModelFile file : files) {
            if (file.is(".bpmn")) {
                Document model = read(file, problems);
                if (model != null) {
                    problems.addAll(new BpmnCheck(file.name(), names).check(model));
                }
            } else if (!file.is(".dmn") && !file.is(".form")) {
                problems.add(new ModelProblem(file.name(), "", "model.kind"));
            }
        }
        return problems;
    }

    private static Set<String> forms(List<ModelFile> files, List<ModelProblem> problems) {
        return files.stream()
                .filter(file -> file.is(".form"))
                .peek(file -> checkForm(file, problems))
                .map(ModelFile::stem)
                .collect(Collectors.toSet());
    }

    private static void checkForm(ModelFile file, List<ModelProblem> problems) {
        try {
            Form form = Form.read(file.text());
            if (!form.id().equals(file.stem())) {
                problems.add(new ModelProblem(file.name(), form.id(), "model.form.name"));
            }
        } catch (FormProblem unusable) {
            problems.add(new ModelProblem(file.name(), "", "model.form", unusable.getMessage()));
        }
    }

    private static Set<String> decisions(List<ModelFile> files, List<ModelProblem> problems) {
        Set<String> ids = new java.util.HashSet<>();
        for (ModelFile file : files) {
            Document table = file.is(".dmn") ? read(file, problems) : null;
            if (table != null) {
                DmnCheck check = new DmnCheck(file.name());
                problems.addAll(check.check(table));
                ids.addAll(check.decisions());
            }
        }
        return ids;
    }

    private static @org.jspecify.annotations.Nullable Document read(ModelFile file, List<ModelProblem> problems) {
        try {
            return SafeXml.read(file.content());
        } catch (SAXException unreadable) {
            problems.add(new ModelProblem(file.name(), "", "model.xml", String.valueOf(unreadable.getMessage())));
            return null;
        }
    }
}
