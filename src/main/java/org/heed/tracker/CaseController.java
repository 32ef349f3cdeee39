package org.heed.tracker;

import java.util.UUID;
import org.heed.identity.Permissions;
import org.heed.identity.User;
import org.heed.recommendation.Register;
import org.heed.recommendation.RegisterEntry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from the id of a case, as the audit trail holds it, to its record. */
@Controller
class CaseController {
    private final Register register;

    CaseController(Register register) {
        this.register = register;
    }

    @GetMapping("/cases/{id}")
    String record(@PathVariable UUID id, User user) {
        RegisterEntry entry = register.get(id);
        Permissions.requireRead(user, entry.scope());
        return "redirect:/recommendations/" + entry.reference().slug();
    }
}
