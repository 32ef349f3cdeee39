package org.heed.process.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heed.form.Form;
import org.heed.form.reader.FormReader;
import org.heed.model.flow.Outline;
import org.heed.model.source.ModelFile;
import org.heed.process.task.ModelForms;
import org.springframework.stereotype.Component;

/** The forms of a draft of the workflow, read from its files. */
@Component
class DraftForms {
    private static final String START = "register.form";

    private final ModelForms lists;

    DraftForms(ModelForms lists) {
        this.lists = lists;
    }

    /** The form with which a case begins. */
    static Form start(List<ModelFile> files) {
        return files.stream()
                .filter(file -> file.name().equals(START))
                .map(file -> FormReader.read(file.text()))
                .findFirst()
                .orElseThrow();
    }

    /** The form of each user task, with its lists. */
    Map<String, Form> byTask(List<ModelFile> files) {
        Map<String, Form> forms = files.stream()
                .filter(file -> file.is(".form"))
                .map(file -> FormReader.read(file.text()))
                .collect(Collectors.toMap(Form::id, form -> form));
        Map<String, Form> byTask = new HashMap<>();
        Outline.of(files).steps().forEach(step -> {
            Form form = forms.get(step.form());
            if (form != null) {
                byTask.put(step.id(), lists.rehearsed(form));
            }
        });
        return byTask;
    }
}
