package org.heed.tasklist.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.heed.form.Choice;
import org.heed.form.SearchedChoices;
import org.heed.form.page.ChoiceSearch;
import org.heed.identity.DirectoryUnavailable;
import org.heed.identity.User;
import org.heed.identity.permission.TaskPermissions;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.shared.NotFound;
import org.heed.shared.Page;
import org.heed.shared.request.Costly;
import org.heed.shared.text.SearchWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The long lists of a task's form, searched as one types; only by those who may complete the task. */
@ReadingPlace(ReadingPlace.Place.TASK)
@Costly
@Controller
@Tag(name = "Tasks")
class ChoicesController {
    private final OpenTasks tasks;

    ChoicesController(OpenTasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/tasks/{id}/choices/{key}")
    ModelAndView found(@PathVariable String id, @PathVariable String key, ChoiceSearch search, User user) {
        return search.in(list(id, key, user), key);
    }

    @GetMapping("/api/tasks/{id}/choices/{key}")
    @ResponseBody
    @Operation(summary = "Search a long list of a task's form, such as the lead officers, by the first letters")
    Page<Choice> choices(
            @PathVariable String id,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String words,
            @RequestParam @Nullable String cursor,
            User user) {
        return list(id, key, user)
                .find(SearchWords.of(words), cursor)
                .orElseThrow(() -> new DirectoryUnavailable(new IllegalStateException("no answer")));
    }

    private SearchedChoices list(String id, String key, User user) {
        OpenTask task = tasks.open(id, user);
        TaskPermissions.requireComplete(user, task.taskScope());
        return tasks.form(task).search(key).orElseThrow(() -> new NotFound("notFound.list", key));
    }
}
