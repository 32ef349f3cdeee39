package org.heed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.heed.identity.CurrentUser;
import org.heed.identity.Directory;
import org.heed.shared.Demonstration;
import org.heed.shared.MovableClock;
import org.heed.web.branding.Branding;
import org.heed.web.home.Places;
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
    private final Branding branding;

    Layout(Directory directory, MovableClock clock, Demonstration demonstration, Branding branding) {
        this.directory = directory;
        this.clock = clock;
        this.demo = demonstration.on();
        this.branding = branding;
    }

    @ModelAttribute
    void everyPage(ModelMap model, HttpServletRequest request) {
        model.addAttribute("directory", directory);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("clock", new PageClock(clock));
        model.addAttribute("demo", demo);
        model.addAttribute("branding", branding);
        model.addAttribute("texts", new PageTexts());
        CurrentUser.find().ifPresent(user -> {
            model.addAttribute("me", user);
            model.addAttribute("places", Places.navigation(user, demo, request.getRequestURI()));
        });
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
