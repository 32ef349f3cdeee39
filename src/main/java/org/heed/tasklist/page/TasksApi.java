package org.heed.tasklist.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.process.completion.Submissions;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.part.Unfinished;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.AnswerProblems;
import org.heed.shared.Page;
import org.heed.tasklist.list.TaskRow;
import org.heed.tasklist.list.TaskRows;
import org.heed.tasklist.list.WorkFilter;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tasks for programs. */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "Tasks")
class TasksApi {
    private final OpenTasks tasks;
    private final Submissions submissions;
    private final TaskRows rows;
    private final CaseSummary beside;
    private final MessageSourceAccessor messages;

    TasksApi(
            OpenTasks tasks,
            Submissions submissions,
            TaskRows rows,
            CaseSummary beside,
            MessageSourceAccessor messages) {
        this.tasks = tasks;
        this.submissions = submissions;
        this.rows = rows;
        this.beside = beside;
        this.messages = messages;
    }

    @GetMapping
    @Operation(
            summary =
                    "Open tasks, filtered, searched and sorted; yours and the most urgent first where nothing is asked for")
    Page<TaskRow> list(
            User user,
            @ParameterObject WorkFilter filter,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = "25") int limit) {
        return rows.page(filter, user, cursor, Page.limit(limit));
    }

    /** A task, the form that it asks to be filled in, and what is open in its case at this moment. */
    record TaskWithForm(TaskRow task, Form form, Unfinished.Open open) {}

    @GetMapping("/{id}")
    @Operation(summary = "One task with its form, and what is open in its case: parts and improvement actions")
    TaskWithForm task(@PathVariable String id, User user) {
        OpenTask task = tasks.open(id, user);
        RegisterEntry about = rows.about(task, user);
        return new TaskWithForm(rows.row(task, about, user), tasks.form(task), beside.open(about));
    }

    @PostMapping("/{id}/completion")
    @Operation(summary = "Complete a task: a JSON object with the answers, by the keys of the form")
    @ApiResponse(responseCode = "204")
    ResponseEntity<?> complete(@PathVariable String id, @RequestBody Map<String, Object> answers, User user) {
        FormErrors errors = submissions.submit(id, answers, user);
        return errors.isEmpty() ? ResponseEntity.noContent().build() : AnswerProblems.of(errors.byKey(), messages);
    }
}
