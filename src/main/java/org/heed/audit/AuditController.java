package org.heed.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.heed.audit.chain.Verification;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.shared.BadRequest;
import org.heed.shared.Page;
import org.heed.shared.request.Costly;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The trail for administrators and auditors, and whether its chain holds. */
@Costly
@Controller
class AuditController {
    /** A trail of so many entries is verified whenever it is looked at; a longer one when that is asked for. */
    private static final long AT_ONCE = 5_000;

    private final AuditTrail trail;
    private final AuditSearch search;
    private final VerificationText found;
    private final TrailExport export;

    AuditController(AuditTrail trail, AuditSearch search, VerificationText found, TrailExport export) {
        this.trail = trail;
        this.search = search;
        this.found = found;
        this.export = export;
    }

    @GetMapping("/audit")
    String page(
            User user,
            AuditFilter filter,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = "false") boolean verify,
            Model model) {
        CouncilPermissions.requireReadAudit(user);
        model.addAttribute("page", search.page(filter, user, cursor, Page.SIZE));
        model.addAttribute("filter", filter);
        model.addAttribute("mayExport", CouncilPermissions.mayExportAudit(user));
        boolean whole = cursor == null && !filter.narrows();
        long unread = verify || !whole ? 0 : trail.length();
        if (unread > AT_ONCE) {
            model.addAttribute("entries", unread);
        } else if (verify || whole) {
            Verification verification = trail.verify();
            model.addAttribute("verification", verification);
            model.addAttribute("found", found.of(verification));
        }
        return "audit/trail";
    }

    @GetMapping("/api/audit/verification")
    @ResponseBody
    Verification verification(User user) {
        CouncilPermissions.requireReadAudit(user);
        return trail.verify();
    }

    /** The whole trail, words included, since without them no hash can be checked. */
    @GetMapping("/api/audit/export")
    void export(User user, @RequestParam(defaultValue = "0") long after, HttpServletResponse response)
            throws IOException {
        CouncilPermissions.requireExportAudit(user);
        if (after < 0) {
            throw new BadRequest("audit.after");
        }
        response.setContentType("application/x-ndjson");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("audit-trail.ndjson")
                        .build()
                        .toString());
        export.write(after, response.getWriter());
    }
}
