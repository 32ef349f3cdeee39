package org.heed.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import org.heed.identity.User;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Lets a person stay signed in, and tells each page when to warn that the session will end. */
@Controller
@ControllerAdvice(annotations = Controller.class)
class SessionController {
    private final SessionSettings settings;
    private final SessionLimits limits;

    SessionController(SessionSettings settings, SessionLimits limits) {
        this.settings = settings;
        this.limits = limits;
    }

    /** How long the session of a page lasts, in seconds from now. */
    public record Ends(long idle, long latest, long warning) {
        /** The minutes that a warning leaves. */
        public long minutes() {
            return Math.max(1, warning / 60);
        }
    }

    @ModelAttribute
    void everyPage(HttpServletRequest request, ModelMap model) {
        Instant latest = limits.latest(request);
        if (latest != null) {
            long left = Duration.between(Instant.now(), latest).toSeconds();
            model.addAttribute(
                    "sessionEnds",
                    new Ends(
                            settings.idle().toSeconds(),
                            left,
                            settings.warnBefore().toSeconds()));
        }
    }

    /** The request alone makes the session last longer. */
    @PostMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stay(User user) {}
}
