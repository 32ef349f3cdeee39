package org.heed.tasklist.list;

import org.heed.identity.User;
import org.heed.process.task.Claims;
import org.heed.recommendation.register.ReadingPlace;
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

    MyWorkController(WorkPage page, Claims claims) {
        this.page = page;
        this.claims = claims;
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

    @ReadingPlace(ReadingPlace.Place.TASK)
    @PostMapping("/tasks/{id}/release")
    String release(@PathVariable String id, User user, RedirectAttributes flash) {
        claims.release(id, user);
        flash.addFlashAttribute("done", "tasks.released");
        return "redirect:/work?view=team";
    }
}
