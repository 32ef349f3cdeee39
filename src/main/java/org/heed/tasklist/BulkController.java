package org.heed.tasklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.form.Field;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.FormView;
import org.heed.form.PageAnswers;
import org.heed.identity.User;
import org.heed.process.OpenTask;
import org.heed.process.OpenTasks;
import org.heed.shared.BadRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Many tasks at once: claim them, or approve closures with one judgement. Each button of the list is an action here. */
@Controller
class BulkController {
    private static final Map<String, String> APPROVED = Map.of("result", "APPROVE");

    private final ManyTasks many;
    private final OpenTasks tasks;
    private final TaskRows rows;
    private final WorkPage page;

    BulkController(ManyTasks many, OpenTasks tasks, TaskRows rows, WorkPage page) {
        this.many = many;
        this.tasks = tasks;
        this.rows = rows;
        this.page = page;
    }

    static boolean canBeApproved(TaskRow row) {
        return row.key().equals(ManyTasks.CLOSURE) && (row.mayClaim() || row.mayRelease());
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
        List<OpenTask> closures = many.closures(chosen, user);
        return closures.isEmpty()
                ? page.refused(filter, user, FormErrors.of("tasks", "tasks.bulk.error.noClosure"))
                : asking(closures, chosen.size() - closures.size(), Map.of(), FormErrors.none(), user)
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
        List<OpenTask> closures = many.closures(chosen, user);
        Map<String, Object> answers = new LinkedHashMap<>(APPROVED);
        if (!closures.isEmpty()) {
            Form form = withoutFiles(tasks.form(closures.get(0)));
            answers.putAll(PageAnswers.read(asked(form), posted));
            FormErrors errors = form.check(answers).errors();
            if (!errors.isEmpty()) {
                return asking(closures, 0, answers, errors, user).addObject("filter", filter);
            }
        }
        answers.values().removeIf(""::equals);
        return done(many.approve(chosen, answers, user), filter);
    }

    private ModelAndView asking(
            List<OpenTask> closures, int others, Map<String, ?> answers, FormErrors errors, User user) {
        Form form = asked(withoutFiles(tasks.form(closures.get(0))));
        return new ModelAndView("tasklist/approve", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject(
                        "rows",
                        closures.stream().map(task -> rows.row(task, user)).toList())
                .addObject("others", others)
                .addObject("form", FormView.of(form, answers, errors));
    }

    /** A file belongs to one task; where one must be uploaded, sending that task says so. */
    private static Form withoutFiles(Form form) {
        return new Form(
                form.id(),
                form.fields().stream().filter(field -> field.files() == null).toList());
    }

    /** What is asked besides the decision, which is to approve. */
    private static Form asked(Form form) {
        List<Field> fields = form.fields().stream()
                .filter(field -> !APPROVED.containsKey(field.key()))
                .filter(field -> field.hideWhen() == null || !field.hideWhen().holds(APPROVED))
                .toList();
        return new Form(form.id(), fields);
    }

    static ModelAndView done(List<ManyTasks.Result> results, WorkFilter filter) {
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
