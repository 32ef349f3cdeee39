package org.heed.modelling.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.form.ChoiceSource;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.FormProblem;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;
import org.heed.form.reader.FormReader;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.process.task.FileQuestions;
import org.heed.shared.request.Costly;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.ModelAndView;

/** A form in the making, as it will look. */
@Costly
@Controller
class PreviewController {
    private final List<ChoiceSource> lists;
    private final FileQuestions files;

    PreviewController(List<ChoiceSource> lists, FileQuestions files) {
        this.lists = lists;
        this.files = files;
    }

    /** The form as it will be asked, rendered as tasks are. */
    @PostMapping(path = "/workshop/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    ModelAndView preview(User user, @RequestBody String json) {
        CouncilPermissions.requireEditModels(user);
        ModelAndView page = new ModelAndView("modelling/preview");
        try {
            Form form = files.blank(FormReader.read(json).offering(this::list));
            page.addObject("form", FormView.of(form, PageAnswers.read(form, Map.of()), FormErrors.none()));
        } catch (FormProblem notYet) {
            page.addObject("problem", String.valueOf(notYet.getMessage()));
        }
        return page;
    }

    private Optional<ChoiceSource> list(String valuesKey) {
        return lists.stream()
                .filter(source -> source.valuesKey().equals(valuesKey))
                .findFirst();
    }
}
