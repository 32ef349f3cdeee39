package org.heed.tasklist.list;

import java.util.List;
import java.util.Map;
import org.heed.identity.User;
import org.heed.process.task.Claims;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.shared.Confirmation;
import org.heed.tasklist.draft.OwnDrafts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My work: what I hold, what waits for my teams, and all that I may see. */
@Controller
class MyWorkController {
    private final WorkPage page;
    private final Claims claims;
    private final OpenTasks tasks;
    private final TaskRows rows;
    private final OwnDrafts drafts;

    MyWorkController(WorkPage page, Claims claims, OpenTasks tasks, TaskRows rows, OwnDrafts drafts) {
        this.page = page;
        this.claims = claims;
        this.tasks = tasks;
        this.rows = rows;
        this.drafts = drafts;
    }

    @GetMapping("/work")
    ModelAndView list(User user, WorkFilter filter, @RequestParam @Nullable String cursor) {
        return page.show(filter, user, cursor);
    }

    /** Claims the task and opens it. */
    @ReadingPlace(ReadingPlace.Place.TASK)
    @PostMapping("/tasks/{id}/claim")
    String claim(@PathVariable String id, User user, RedirectAttributes flash) {
        claims.claim(id, user);
        flash.addFlashAttribute("done", "tasks.claimed");
        return "redirect:/tasks/" + id;
    }

    /** Asks first where the user has begun to answer: the draft stays with the task, and the team reads it. */
    @ReadingPlace(ReadingPlace.Place.TASK)
    @PostMapping("/tasks/{id}/release")
    ModelAndView release(
            @PathVariable String id, @RequestParam Map<String, String> posted, User user, RedirectAttributes flash) {
        if (!Confirmation.given(posted) && !drafts.of(List.of(id), user).isEmpty()) {
            TaskRow task = rows.row(tasks.open(id, user), user);
            if (task.mayRelease()) {
                List<String> which = List.of(task.title(), task.reference());
                String page = "/tasks/" + id;
                return new Confirmation("tasks.release", which, page + "/release", page, Map.of()).page();
            }
        }
        claims.release(id, user);
        flash.addFlashAttribute("done", "tasks.released");
        return new ModelAndView("redirect:/work?view=team");
    }
}
