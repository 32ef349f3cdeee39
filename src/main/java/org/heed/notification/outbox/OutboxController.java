package org.heed.notification.outbox;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The e-mails that were written, what became of each, and another try. */
@Controller
class OutboxController {
    private final Emails letters;
    private final Mailer mailer;
    private final Register register;
    private final EmailRetry retry;
    private final FreshText text;

    OutboxController(Emails letters, Mailer mailer, Register register, EmailRetry retry, FreshText text) {
        this.letters = letters;
        this.mailer = mailer;
        this.register = register;
        this.retry = retry;
        this.text = text;
    }

    @GetMapping("/outbox")
    String page(
            User user,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = "false") boolean undelivered,
            Model model) {
        CouncilPermissions.requireReadOutbox(user);
        Page<QueuedEmail> page = letters.page(undelivered ? EmailState.UNDELIVERED : Set.of(), cursor, Page.SIZE)
                .map(items -> text.asTheyWouldLeave(items, user));
        model.addAttribute("page", page);
        model.addAttribute("withheld", withheld(page.items(), user));
        model.addAttribute("delivers", mailer.delivers());
        model.addAttribute("undelivered", undelivered);
        return "notification/outbox";
    }

    @PostMapping("/outbox/{id}/send-again")
    String sendAgain(User user, @PathVariable UUID id, RedirectAttributes flash) {
        retry.sendAgain(id, user);
        flash.addFlashAttribute("done", "outbox.again.done");
        return "redirect:/outbox";
    }

    /** The cases whose exempt words the reader may not see, in e-mails either. */
    private Set<UUID> withheld(List<QueuedEmail> shown, User user) {
        return register.byId(shown.stream().map(QueuedEmail::caseId).toList(), user).values().stream()
                .filter(RegisterEntry::withheld)
                .map(RegisterEntry::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
