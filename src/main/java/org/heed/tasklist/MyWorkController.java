package org.heed.tasklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.heed.identity.User;
import org.heed.process.Claims;
import org.heed.process.OpenTasks;
import org.heed.process.TaskCount;
import org.heed.process.TaskView;
import org.heed.shared.BadRequest;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My work: what I hold, what waits for my teams, and all that I may see. */
@Controller
class MyWorkController {
    private final OpenTasks tasks;
    private final TaskRows rows;
    private final Clock clock;
    private final Claims claims;

    MyWorkController(OpenTasks tasks, TaskRows rows, Clock clock, Claims claims) {
        this.tasks = tasks;
        this.rows = rows;
        this.clock = clock;
        this.claims = claims;
    }

    /** One of the lists, with how much it holds. */
    record Tab(String view, boolean current, TaskCount count) {}

    @GetMapping("/")
    String start() {
        return "redirect:/work";
    }

    @GetMapping("/work")
    String list(
            User user,
            @RequestParam(name = "view", defaultValue = "") String wanted,
            @RequestParam @Nullable String cursor,
            Model model) {
        TaskView asked = wanted.isEmpty() ? mostUseful(user) : view(wanted);
        List<Tab> tabs = Arrays.stream(TaskView.values())
                .map(each -> new Tab(
                        each.name().toLowerCase(Locale.ROOT),
                        each == asked,
                        tasks.count(each, user, LocalDate.now(clock))))
                .toList();
        model.addAttribute("tabs", tabs);
        model.addAttribute("view", asked.name().toLowerCase(Locale.ROOT));
        model.addAttribute("page", rows.page(asked, user, cursor, Page.SIZE));
        return "tasklist/work";
    }

    /** What I hold, or, where that is nothing, what waits for my teams. */
    private TaskView mostUseful(User user) {
        LocalDate today = LocalDate.now(clock);
        boolean idle = tasks.count(TaskView.MINE, user, today).open() == 0;
        return idle && tasks.count(TaskView.TEAM, user, today).open() > 0 ? TaskView.TEAM : TaskView.MINE;
    }

    static TaskView view(String name) {
        try {
            return TaskView.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new BadRequest("tasks.view", name);
        }
    }

    @PostMapping("/tasks/{id}/claim")
    String claim(@PathVariable String id, User user, RedirectAttributes flash) {
        claims.claim(id, user);
        flash.addFlashAttribute("done", "tasks.claimed");
        return "redirect:/tasks/" + id;
    }

    @PostMapping("/tasks/{id}/release")
    String release(@PathVariable String id, User user, RedirectAttributes flash) {
        claims.release(id, user);
        flash.addFlashAttribute("done", "tasks.released");
        return "redirect:/work?view=team";
    }
}
