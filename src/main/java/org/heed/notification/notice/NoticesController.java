package org.heed.notification.notice;

import java.util.Optional;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a person's own notices; only what is sent changes them, never a look. */
@Controller
class NoticesController {
    private static final int SIZE = 50;

    private final Notices notices;

    NoticesController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/notices")
    String page(
            User user,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = "false") boolean unread,
            Model model) {
        Page<OwnNotice> page = notices.of(user, unread, cursor, SIZE);
        model.addAttribute("page", page);
        model.addAttribute("unread", unread);
        model.addAttribute("newest", cursor == null ? notices.newestUnread(user).orElse(null) : null);
        return "notification/notices";
    }

    @PostMapping("/notices/{id}/open")
    String open(User user, @PathVariable UUID id) {
        return "redirect:"
                + Optional.ofNullable(notices.open(id, user).address()).orElse("/notices");
    }

    @PostMapping("/notices/{id}/read")
    String read(
            User user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean unread,
            RedirectAttributes flash) {
        notices.markRead(id, user);
        return back(unread, "notices.read.done", flash);
    }

    /** What came after the page was shown stays unread. */
    @PostMapping("/notices/read")
    String readAll(
            User user,
            @RequestParam @Nullable UUID newest,
            @RequestParam(defaultValue = "false") boolean unread,
            RedirectAttributes flash) {
        if (newest == null) {
            notices.markAllRead(user);
        } else {
            notices.markReadUpTo(newest, user);
        }
        return back(unread, "notices.readAll.done", flash);
    }

    private static String back(boolean unread, String done, RedirectAttributes flash) {
        flash.addFlashAttribute("done", done);
        return unread ? "redirect:/notices?unread=true" : "redirect:/notices";
    }
}
