package org.heed.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.heed.identity.CurrentUser;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.identity.permission.CoverPermissions;
import org.heed.shared.Demonstration;
import org.heed.shared.MovableClock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows: who is signed in, where they can go, and that this is a demonstration where it is one. */
@ControllerAdvice(annotations = Controller.class)
class Layout {
    private final Directory directory;
    private final MovableClock clock;
    private final boolean demo;

    Layout(Directory directory, MovableClock clock, Demonstration demonstration) {
        this.directory = directory;
        this.clock = clock;
        this.demo = demonstration.on();
    }

    /** A place in the navigation; {@code word} is a key in the message bundle. */
    record Place(String address, String word) {}

    @ModelAttribute
    void everyPage(ModelMap model) {
        model.addAttribute("directory", directory);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("clock", new PageClock(clock));
        model.addAttribute("demo", demo);
        model.addAttribute("texts", new PageTexts());
        CurrentUser.find().ifPresent(user -> {
            model.addAttribute("me", user);
            model.addAttribute("places", places(user));
        });
    }

    private List<Place> places(User user) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("/work", "nav.work"));
        places.add(new Place("/recommendations", "nav.register"));
        places.add(new Place("/panels", "nav.panels"));
        places.add(new Place("/planner", "nav.planner"));
        places.add(new Place("/meetings", "nav.meetings"));
        if (CoverPermissions.mayHandOverSomewhere(user)) {
            places.add(new Place("/hand-over", "nav.handOver"));
        }
        if (CouncilPermissions.mayAskAboutOthers(user)) {
            places.add(new Place("/access", "nav.access"));
        }
        if (CouncilPermissions.mayKeepPanels(user)) {
            places.add(new Place("/council", "nav.council"));
        }
        if (CouncilPermissions.mayReadModels(user)) {
            places.add(new Place("/workshop", "nav.workshop"));
            places.add(new Place("/operations", "nav.operations"));
        }
        if (CouncilPermissions.mayReadOutbox(user)) {
            places.add(new Place("/outbox", "nav.outbox"));
        }
        if (CouncilPermissions.mayReadAudit(user)) {
            places.add(new Place("/audit", "nav.audit"));
        }
        if (demo && CouncilPermissions.mayMoveClock(user)) {
            places.add(new Place("/clock", "nav.clock"));
        }
        return places;
    }

    /** Texts as lists show them. */
    public record PageTexts() {
        /** The beginning of a text, whole characters only. */
        public String brief(String text, int most) {
            return text.codePointCount(0, text.length()) <= most
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
        }
    }

    /** Instants as the council's clock shows them. */
    public record PageClock(Clock clock) {
        public ZonedDateTime at(Instant instant) {
            return instant.atZone(clock.getZone());
        }

        public boolean moved() {
            return clock instanceof MovableClock movable
                    && movable.ahead().abs().toMinutes() > 0;
        }
    }
}
