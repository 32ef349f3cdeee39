package org.heed.notification;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.identity.CouncilPermissions;
import org.heed.identity.User;
import org.heed.recommendation.Register;
import org.heed.recommendation.RegisterEntry;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The letters that were written, and whether they leave the house. */
@Controller
class OutboxController {
    private final Letters letters;
    private final Post post;
    private final Register register;

    OutboxController(Letters letters, Post post, Register register) {
        this.register = register;
        this.letters = letters;
        this.post = post;
    }

    @GetMapping("/outbox")
    String page(User user, @RequestParam @Nullable String cursor, Model model) {
        CouncilPermissions.requireReadOutbox(user);
        Page<Letter> page = letters.page(cursor, Page.SIZE);
        model.addAttribute("page", page);
        model.addAttribute("withheld", withheld(page.items(), user));
        model.addAttribute("delivers", post.delivers());
        return "notification/outbox";
    }

    /** The cases whose exempt words the reader may not see, in letters either. */
    private Set<UUID> withheld(List<Letter> shown, User user) {
        return register.byId(shown.stream().map(Letter::caseId).toList(), user).values().stream()
                .filter(RegisterEntry::withheld)
                .map(RegisterEntry::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
