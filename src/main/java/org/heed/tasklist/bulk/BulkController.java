package org.heed.tasklist.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.check.AnswerCheck;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;
import org.heed.identity.User;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.part.Unfinished;
import org.heed.shared.BadRequest;
import org.heed.shared.request.Costly;
import org.heed.tasklist.list.DecidedCases;
import org.heed.tasklist.list.WorkFilter;
import org.heed.tasklist.list.WorkPage;
import org.heed.tasklist.page.ApprovalForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Many tasks at once: claim them, or approve closures with one judgement. Each button of the list is an action here. */
@Costly
@Controller
class BulkController {
    private final BulkTasks many;
    private final ChosenTasks chosenTasks;
    private final OpenTasks tasks;
    private final DecidedCases decided;
    private final WorkPage page;

    BulkController(BulkTasks many, ChosenTasks chosenTasks, OpenTasks tasks, DecidedCases decided, WorkPage page) {
        this.many = many;
        this.chosenTasks = chosenTasks;
        this.tasks = tasks;
        this.decided = decided;
        this.page = page;
    }

    @PostMapping("/work-list/bulk")
    ModelAndView act(
            WorkFilter filter,
            @RequestParam(name = "task", defaultValue = "") List<String> ticked,
            @RequestParam(defaultValue = "") String action,
            User user) {
        List<ChosenTask> chosen = ChosenTask.read(ticked);
        if (chosen.isEmpty()) {
            return page.refused(filter, user, FormErrors.of("tasks", "tasks.bulk.error.none"));
        }
        return switch (action) {
            case "claim" -> done(many.claim(chosen, user), filter);
            case "approve" -> ask(chosen, filter, user);
            default -> throw new BadRequest("tasks.bulk.error.action");
        };
    }

    private ModelAndView ask(List<ChosenTask> chosen, WorkFilter filter, User user) {
        List<OpenTask> closures = chosenTasks.closures(chosen, user);
        return closures.isEmpty()
                ? page.refused(filter, user, FormErrors.of("tasks", "tasks.bulk.error.noClosure"))
                : asking(closures, chosenTasks.others(chosen, closures, user), Map.of(), FormErrors.none(), user)
                        .addObject("filter", filter);
    }

    @PostMapping("/work-list/bulk/approval")
    ModelAndView approve(
            WorkFilter filter,
            @RequestParam(name = "task", defaultValue = "") List<String> ticked,
            @RequestParam Map<String, String> posted,
            User user) {
        List<ChosenTask> chosen = ChosenTask.read(ticked);
        if (chosen.isEmpty()) {
            return page.refused(filter, user, FormErrors.of("tasks", "tasks.bulk.error.none"));
        }
        List<OpenTask> closures = chosenTasks.closures(chosen, user);
        Map<String, Object> answers = new LinkedHashMap<>(ApprovalForm.APPROVED);
        if (!closures.isEmpty()) {
            Form form = ApprovalForm.withoutFiles(tasks.form(closures.get(0)));
            answers.putAll(PageAnswers.read(ApprovalForm.asked(form), posted));
            FormErrors errors = AnswerCheck.of(form, answers).errors();
            if (!errors.isEmpty()) {
                return asking(closures, List.of(), answers, errors, user).addObject("filter", filter);
            }
        }
        answers.values().removeIf(""::equals);
        return done(many.approve(chosen, answers, user), filter);
    }

    private ModelAndView asking(
            List<OpenTask> closures,
            List<ChosenTasks.Named> others,
            Map<String, ?> answers,
            FormErrors errors,
            User user) {
        Form form = ApprovalForm.asked(ApprovalForm.withoutFiles(tasks.form(closures.get(0))));
        Map<String, Unfinished.Count> open = chosenTasks.unfinished(closures);
        Map<Boolean, List<DecidedCases.Waiting>> held = decided.of(closures, user).stream()
                .collect(Collectors.partitioningBy(
                        each -> open.containsKey(each.task().id())));
        return new ModelAndView("tasklist/approve", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("rows", held.get(false))
                .addObject("held", held.get(true))
                .addObject("open", open)
                .addObject("others", others)
                .addObject("form", FormView.of(form, answers, errors));
    }

    static ModelAndView done(List<BulkTasks.Result> results, WorkFilter filter) {
        return new ModelAndView("tasklist/bulk-done")
                .addObject(
                        "kept",
                        results.stream().filter(result -> result.why() != null).toList())
                .addObject(
                        "changed",
                        results.stream().filter(result -> result.why() == null).toList())
                .addObject("filter", filter);
    }
}
