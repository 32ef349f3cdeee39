package org.heed.web.home;

import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.shared.Demonstration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One page that leads to everything that is kept for the whole council. */
@Controller
class AdministrationController {
    private final Demonstration demonstration;

    AdministrationController(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/administration")
    String page(User user, Model model) {
        CouncilPermissions.requireAdminister(user);
        model.addAttribute("groups", Places.administration(user, demonstration.on()));
        return "web/administration";
    }
}
