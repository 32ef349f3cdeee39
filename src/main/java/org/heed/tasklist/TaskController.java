package org.heed.tasklist;

import java.util.Map;
import org.heed.form.FormButtons;
import org.heed.form.FormErrors;
import org.heed.form.FormView;
import org.heed.form.PageAnswers;
import org.heed.identity.Permissions;
import org.heed.identity.User;
import org.heed.process.OpenTask;
import org.heed.process.OpenTasks;
import org.heed.process.Submissions;
import org.heed.recommendation.CaseRecord;
import org.heed.recommendation.Register;
import org.heed.recommendation.RegisterEntry;
import org.heed.shared.BrokenRule;
import org.heed.shared.HeldAnswers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page for every user task: its form, beside the case that it is about. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskController {
    private final OpenTasks tasks;
    private final Submissions submissions;
    private final Register register;
    private final CaseRecord caseRecord;
    private final TaskRows rows;

    TaskController(OpenTasks tasks, Submissions submissions, Register register, CaseRecord caseRecord, TaskRows rows) {
        this.tasks = tasks;
        this.submissions = submissions;
        this.register = register;
        this.caseRecord = caseRecord;
        this.rows = rows;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, User user, HeldAnswers held) {
        OpenTask task = tasks.open(id, user);
        Map<String, Object> answers = PageAnswers.read(tasks.form(task), held.answers());
        ModelAndView page = page(task, user, form(task, answers, FormErrors.none(), held.answers()), HttpStatus.OK);
        page.addObject("held", !held.isEmpty());
        return page;
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable String id, @RequestParam Map<String, String> posted, User user, RedirectAttributes flash) {
        OpenTask task = tasks.open(id, user);
        Map<String, Object> answers = PageAnswers.read(tasks.form(task), posted);
        if (FormButtons.read(posted).only()) {
            return page(task, user, form(task, answers, FormErrors.none(), posted), HttpStatus.OK);
        }
        FormErrors errors = submitted(task, answers, user);
        if (!errors.isEmpty()) {
            return page(task, user, form(task, answers, errors, posted), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("done", "tasks.completed");
        flash.addFlashAttribute("doneArgument", task.title());
        return new ModelAndView("redirect:/recommendations/"
                + register.get(task.caseId()).reference().slug());
    }

    /** Where the workflow has no way on, the page stays with all that was typed. */
    private FormErrors submitted(OpenTask task, Map<String, Object> answers, User user) {
        try {
            return submissions.submit(task.id(), answers, user);
        } catch (BrokenRule rule) {
            if (rule.code().equals(Submissions.STUCK)) {
                String first = answers.keySet().stream().findFirst().orElse("");
                return FormErrors.of(first, Submissions.STUCK);
            }
            throw rule;
        }
    }

    private FormView form(OpenTask task, Map<String, Object> answers, FormErrors errors, Map<String, String> posted) {
        return FormView.of(tasks.form(task), answers, errors, FormButtons.read(posted));
    }

    private ModelAndView page(OpenTask task, User user, FormView form, HttpStatus status) {
        RegisterEntry about = register.open(task.caseId(), user);
        ModelAndView page = new ModelAndView("tasklist/task", status);
        page.addObject("task", rows.row(task, about, user));
        page.addObject("about", about);
        page.addObject("origin", rows.origin(about));
        page.addObject("mayComplete", Permissions.mayComplete(user, task.taskScope()));
        page.addObject("excluded", task.excluded().contains(user.id()));
        page.addObject("form", form);
        page.addObject("said", caseRecord.said(about));
        page.addObject("timeline", caseRecord.happened(about));
        return page;
    }
}
