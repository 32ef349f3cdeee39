package org.heed.tasklist.page;

import java.util.List;
import java.util.Map;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.page.FormButtons;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;
import org.heed.identity.User;
import org.heed.identity.permission.TaskPermissions;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.HeldAnswers;
import org.heed.shared.request.Costly;
import org.heed.shared.request.TakesFile;
import org.heed.tasklist.draft.DraftPage;
import org.heed.tasklist.draft.SubmittedForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page for every user task: its form, beside the case that it is about. */
@ReadingPlace(ReadingPlace.Place.TASK)
@Controller
@RequestMapping("/tasks/{id}")
class TaskController {
    private final OpenTasks tasks;
    private final TaskForms answering;
    private final Register register;
    private final CaseSummary beside;
    private final CheckedAnswers checked;

    TaskController(
            OpenTasks tasks, TaskForms answering, Register register, CaseSummary beside, CheckedAnswers checked) {
        this.tasks = tasks;
        this.answering = answering;
        this.register = register;
        this.beside = beside;
        this.checked = checked;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, @RequestParam @Nullable String tooLarge, User user, HeldAnswers held) {
        OpenTask task = tasks.open(id, user);
        DraftPage draft = answering.begin(task, user, held);
        FormErrors errors = tooLarge == null ? FormErrors.none() : answering.farTooLarge(task);
        ModelAndView page = page(task, user, form(task, user, errors, draft), draft, status(errors));
        page.addObject("held", !held.isEmpty());
        return page;
    }

    @Costly
    @TakesFile
    @PostMapping
    ModelAndView submit(
            @PathVariable String id,
            @RequestParam Map<String, String> posted,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            User user,
            RedirectAttributes flash) {
        return answering.orWords(id, posted, () -> {
            OpenTask task = tasks.open(id, user);
            return sent(task, posted, answering.handIn(task, posted, files, user), user, flash);
        });
    }

    private ModelAndView sent(
            OpenTask task, Map<String, String> posted, FormErrors withFiles, User user, RedirectAttributes flash) {
        if (FormButtons.read(posted).only() || posted.containsKey(SubmittedForm.CHANGE)) {
            DraftPage draft = answering.again(task, user, posted);
            return page(task, user, form(task, user, withFiles, draft), draft, status(withFiles));
        }
        DraftPage draft = answering.received(task, user, posted);
        if (draft.asks()) {
            return page(task, user, form(task, user, withFiles, draft), draft, HttpStatus.CONFLICT);
        }
        if (answering.onlySaves(posted) && !withFiles.isEmpty()) {
            return page(task, user, form(task, user, withFiles, draft), draft, status(withFiles));
        }
        if (answering.onlySaves(posted)) {
            flash.addFlashAttribute("done", "answerDraft.saved");
            return new ModelAndView("redirect:/tasks/" + task.id());
        }
        boolean mayAsk = withFiles.isEmpty() && !posted.containsKey(SubmittedForm.CHECKED);
        List<String> cannotBeUndone = mayAsk ? checked.cannotBeUndone(task, draft.answers(), user) : List.of();
        if (!cannotBeUndone.isEmpty()) {
            ModelAndView page = checked.page(task, posted, draft.answers(), cannotBeUndone);
            beside.name(page, task, register.open(task.caseId(), user), user);
            return page.addObject("act", answering.act(task));
        }
        FormErrors errors = answering.submit(task, draft.answers(), withFiles, user);
        if (!errors.isEmpty()) {
            return page(task, user, form(task, user, errors, draft), draft, status(errors));
        }
        flash.addFlashAttribute("done", "tasks.completed");
        flash.addFlashAttribute("doneArgument", task.title());
        return new ModelAndView("redirect:/recommendations/"
                + register.get(task.caseId()).reference().slug());
    }

    private static HttpStatus status(FormErrors errors) {
        return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private FormView form(OpenTask task, User user, FormErrors errors, DraftPage draft) {
        Form asked = register.open(task.caseId(), user).withheld()
                ? tasks.form(task).withFiles((key, files) -> files.with("", "", List.of()))
                : tasks.form(task);
        Map<String, Object> answers = PageAnswers.read(asked, draft.answers());
        return FormView.of(asked, answers, errors, FormButtons.read(draft.answers()));
    }

    private ModelAndView page(OpenTask task, User user, FormView form, DraftPage draft, HttpStatus status) {
        RegisterEntry about = register.open(task.caseId(), user);
        ModelAndView page = new ModelAndView("tasklist/task", status);
        page.addObject("mayComplete", TaskPermissions.mayComplete(user, task.taskScope()));
        page.addObject("excluded", task.excluded().contains(user.id()));
        page.addObject("form", form);
        page.addObject("act", answering.act(task));
        page.addObject("asksOfParts", form.repeats());
        page.addObject("draft", draft);
        beside.show(page, task, about, user);
        return page;
    }
}
