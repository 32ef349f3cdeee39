package org.heed.demo;

import java.time.Duration;
import java.time.LocalDate;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.process.engine.EngineTime;
import org.heed.shared.BadRequest;
import org.heed.shared.Demonstration;
import org.heed.shared.MovableClock;
import org.heed.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** In the demo only: an administrator moves the clock forward, and what becomes due happens. */
@Controller
@RequestMapping("/clock")
class ClockController {
    private static final int MOST_DAYS = 366;

    private final MovableClock clock;
    private final EngineTime engineTime;
    private final ClockStore store;
    private final Demonstration demonstration;

    ClockController(MovableClock clock, EngineTime engineTime, ClockStore store, Demonstration demonstration) {
        this.clock = clock;
        this.engineTime = engineTime;
        this.store = store;
        this.demonstration = demonstration;
    }

    /** Without the demonstration there is no such page. */
    @ModelAttribute
    void requireDemonstration(User user) {
        if (!demonstration.on()) {
            throw new NotFound("notFound.page", "/clock");
        }
        CouncilPermissions.requireMoveClock(user);
    }

    @GetMapping
    String page() {
        return "demo/clock";
    }

    @PostMapping
    String move(User user, @RequestParam(defaultValue = "0") int days, RedirectAttributes flash) {
        if (days < 1 || days > MOST_DAYS) {
            throw new BadRequest("clock.error.days", MOST_DAYS);
        }
        forward(days, user);
        flash.addFlashAttribute("done", "clock.moved");
        return "redirect:/clock";
    }

    private void forward(int days, User by) {
        Duration ahead = clock.ahead().plus(Duration.ofDays(days));
        store.move(ahead, LocalDate.now(clock), days, by);
        engineTime.setAhead(ahead);
        engineTime.runDueJobs();
    }
}
