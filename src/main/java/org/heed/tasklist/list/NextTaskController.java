package org.heed.tasklist.list;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.heed.identity.User;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.process.task.TaskView;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Take the next one": from the list as it is filtered, without looking for it. */
@Controller
@Tag(name = "Tasks")
class NextTaskController {
    private final NextTask next;
    private final OpenTasks tasks;
    private final TaskRows rows;

    NextTaskController(NextTask next, OpenTasks tasks, TaskRows rows) {
        this.next = next;
        this.tasks = tasks;
        this.rows = rows;
    }

    @PostMapping("/work-list/next")
    String take(WorkFilter filter, User user, RedirectAttributes flash) {
        Optional<OpenTask> taken = next.take(filter, user);
        if (taken.isEmpty()) {
            boolean narrowed = !filter.address("view", "sort").equals("/work");
            flash.addFlashAttribute("nothing", narrowed ? "tasks.next.noneHere" : "tasks.next.none");
            return "redirect:" + filter.in(TaskView.TEAM).address();
        }
        flash.addFlashAttribute("done", "tasks.claimed");
        return "redirect:/tasks/" + taken.get().id();
    }

    @PostMapping("/api/tasks/next")
    @ResponseBody
    @Operation(
            summary = "Take the most urgent task of your teams that nobody holds",
            description = "The filters narrow from what it is taken; view and sort have no effect")
    @ApiResponse(responseCode = "200", description = "The task, which is yours now")
    @ApiResponse(responseCode = "204", description = "Nothing waits")
    ResponseEntity<TaskRow> take(@ParameterObject WorkFilter filter, User user) {
        return next.take(filter, user, task -> rows.row(tasks.open(task.id(), user), user))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
