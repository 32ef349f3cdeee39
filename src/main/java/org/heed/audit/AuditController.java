package org.heed.audit;

import org.heed.identity.Permissions;
import org.heed.identity.User;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The trail for administrators and auditors, and whether its chain holds. */
@Controller
class AuditController {
    private final AuditTrail trail;
    private final AuditWords words;

    AuditController(AuditTrail trail, AuditWords words) {
        this.trail = trail;
        this.words = words;
    }

    @GetMapping("/audit")
    String page(User user, @RequestParam @Nullable String cursor, Model model) {
        Permissions.requireReadAudit(user);
        model.addAttribute("page", trail.page(cursor, Page.SIZE).map(entries -> entries.stream()
                .map(words::of)
                .toList()));
        if (cursor == null) {
            model.addAttribute("verification", trail.verify());
        }
        return "audit/trail";
    }

    @GetMapping("/api/audit/verification")
    @ResponseBody
    Verification verification(User user) {
        Permissions.requireReadAudit(user);
        return trail.verify();
    }
}
