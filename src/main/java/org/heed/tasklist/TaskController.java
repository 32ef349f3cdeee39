package org.heed.tasklist;

import java.util.Map;
import org.heed.form.Form;
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
    ModelAndView show(@PathVariable String id, User user) {
        OpenTask task = tasks.open(id, user);
        return page(task, user, Map.of(), FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable String id, @RequestParam Map<String, String> posted, User user, RedirectAttributes flash) {
        OpenTask task = tasks.open(id, user);
        Form form = tasks.form(task);
        Map<String, String> answers = PageAnswers.read(form, posted);
        FormErrors errors = submissions.submit(id, answers, user);
        if (!errors.isEmpty()) {
            return page(task, user, answers, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("done", "tasks.completed");
        flash.addFlashAttribute("doneArgument", task.title());
        return new ModelAndView("redirect:/recommendations/"
                + register.get(task.caseId()).reference().slug());
    }

    private ModelAndView page(
            OpenTask task, User user, Map<String, String> answers, FormErrors errors, HttpStatus status) {
        RegisterEntry about = register.get(task.caseId());
        ModelAndView page = new ModelAndView("tasklist/task", status);
        page.addObject("task", rows.row(task, about, user));
        page.addObject("about", about);
        page.addObject("origin", rows.origin(about));
        page.addObject("mayComplete", Permissions.mayComplete(user, task.taskScope()));
        page.addObject("excluded", task.excluded().contains(user.id()));
        page.addObject("form", FormView.of(tasks.form(task), answers, errors));
        page.addObject("said", caseRecord.said(about.id()));
        page.addObject("timeline", caseRecord.happened(about.id()));
        return page;
    }
}
