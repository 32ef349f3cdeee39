package org.heed.tracker;

import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.Register;
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
        return "redirect:/recommendations/"
                + register.open(id, user).reference().slug();
    }
}
