package org.heed.modelling.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.page.FormButtons;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;
import org.heed.model.source.ModelFile;
import org.heed.modelling.draft.Drafts;
import org.heed.process.engine.Rehearsed;
import org.heed.process.rehearsal.Rehearsals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A rehearsal as it stands: what happened, what waits, and the form of the task at hand. */
@Component
class RehearsalPage {
    private final Drafts drafts;
    private final Rehearsals rehearsals;
    private final RehearsalTable table;

    RehearsalPage(Drafts drafts, Rehearsals rehearsals, RehearsalTable table) {
        this.drafts = drafts;
        this.rehearsals = rehearsals;
        this.table = table;
    }

    ModelAndView page(
            long id,
            UUID rehearsal,
            List<ModelFile> files,
            String task,
            Map<String, String> posted,
            FormErrors errors) {
        Rehearsed played = rehearsals.byHand(files, table.get(rehearsal).moves());
        ModelAndView page = new ModelAndView(
                "modelling/rehearsal", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        String open = task.isEmpty()
                ? played.waiting().stream()
                        .filter(each -> !each.timer())
                        .map(Rehearsed.Waiting::element)
                        .findFirst()
                        .orElse("")
                : task;
        page.addObject("draft", drafts.get(id));
        page.addObject("rehearsal", rehearsal);
        page.addObject("played", played);
        page.addObject("marks", WorkflowMarks.of(played));
        page.addObject("task", open);
        page.addObject("model", ModelFile.modelAmong(files));
        boolean waits =
                played.waiting().stream().anyMatch(each -> each.element().equals(open));
        if (waits) {
            Form form = rehearsals.form(files, open);
            page.addObject("form", FormView.of(form, PageAnswers.read(form, posted), errors, FormButtons.read(posted)));
        }
        return page;
    }
}
