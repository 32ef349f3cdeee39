package org.heed.notification;

import org.heed.identity.Permissions;
import org.heed.identity.User;
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

    OutboxController(Letters letters, Post post) {
        this.letters = letters;
        this.post = post;
    }

    @GetMapping("/outbox")
    String page(User user, @RequestParam @Nullable String cursor, Model model) {
        Permissions.requireReadOutbox(user);
        model.addAttribute("page", letters.page(cursor, Page.SIZE));
        model.addAttribute("delivers", post.delivers());
        return "notification/outbox";
    }
}
