package org.heed.audit;

import java.util.List;
import org.heed.identity.CouncilPermissions;
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

    private final List<TrailGuard> guards;

    AuditController(AuditTrail trail, AuditWords words, List<TrailGuard> guards) {
        this.trail = trail;
        this.words = words;
        this.guards = guards;
    }

    @GetMapping("/audit")
    String page(User user, @RequestParam @Nullable String cursor, Model model) {
        CouncilPermissions.requireReadAudit(user);
        model.addAttribute("page", trail.page(cursor, Page.SIZE).map(entries -> guarded(entries, user).stream()
                .map(words::of)
                .toList()));
        if (cursor == null) {
            model.addAttribute("verification", trail.verify());
        }
        return "audit/trail";
    }

    private List<AuditRecord> guarded(List<AuditRecord> entries, User reader) {
        List<AuditRecord> seen = entries;
        for (TrailGuard guard : guards) {
            seen = guard.seenBy(reader, seen);
        }
        return seen;
    }

    @GetMapping("/api/audit/verification")
    @ResponseBody
    Verification verification(User user) {
        CouncilPermissions.requireReadAudit(user);
        return trail.verify();
    }
}
