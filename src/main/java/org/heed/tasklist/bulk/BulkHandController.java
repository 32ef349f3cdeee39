package org.heed.tasklist.bulk;

import java.util.List;
import java.util.Map;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.Submission;
import org.heed.form.check.AnswerCheck;
import org.heed.form.page.FormButtons;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;
import org.heed.form.page.PageForms;
import org.heed.form.page.SentForm;
import org.heed.identity.User;
import org.heed.process.task.TaskCandidates;
import org.heed.shared.request.Costly;
import org.heed.tasklist.list.WorkFilter;
import org.heed.tasklist.list.WorkPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Many tasks go to one person, with one reason and a result for each. */
@Costly
@Controller
class BulkHandController {
    private final BulkTasks many;
    private final ChosenTasks chosenTasks;
    private final TaskCandidates candidates;
    private final WorkPage page;
    private final Form blank = PageForms.read("hand-many");

    BulkHandController(BulkTasks many, ChosenTasks chosenTasks, TaskCandidates candidates, WorkPage page) {
        this.many = many;
        this.chosenTasks = chosenTasks;
        this.candidates = candidates;
        this.page = page;
    }

    /** First asked for, then sent: both come here, so that nothing is lost between. */
    @PostMapping("/work-list/bulk/hand")
    ModelAndView hand(
            WorkFilter filter,
            @RequestParam(name = "task", defaultValue = "") List<String> ticked,
            @RequestParam Map<String, String> posted,
            User user) {
        List<ChosenTask> chosen = ChosenTask.read(ticked);
        if (chosen.isEmpty()) {
            return page.refused(filter, user, FormErrors.of("tasks", "tasks.bulk.error.none"));
        }
        Form form = SentForm.searching(blank, candidates.forTasks(chosenTasks.waiting(chosen, user)));
        Map<String, Object> answers = PageAnswers.read(form, posted);
        FormButtons buttons = FormButtons.read(posted);
        if (!posted.containsKey("sent") || buttons.only()) {
            return asking(chosen, FormView.of(form, answers, FormErrors.none(), buttons), HttpStatus.OK, filter);
        }
        form.freshen(answers);
        Submission submission = AnswerCheck.of(form, answers);
        if (!submission.errors().isEmpty()) {
            FormView again = FormView.of(form, answers, submission.errors(), buttons);
            return asking(chosen, again, HttpStatus.UNPROCESSABLE_CONTENT, filter);
        }
        return BulkController.done(many.hand(chosen, submission.text("to"), submission.text("reason"), user), filter);
    }

    private static ModelAndView asking(List<ChosenTask> chosen, FormView form, HttpStatus status, WorkFilter filter) {
        return new ModelAndView("tasklist/hand-many", status)
                .addObject("chosen", chosen.stream().map(ChosenTask::value).toList())
                .addObject("form", form)
                .addObject("filter", filter);
    }
}
