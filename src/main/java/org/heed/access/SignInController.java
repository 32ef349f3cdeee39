package org.heed.access;

import org.heed.identity.directory.IdentitySettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which a person signs in, or goes to Keycloak to do so. */
@Controller
class SignInController {
    private final boolean keycloak;

    SignInController(IdentitySettings settings) {
        this.keycloak = settings.keycloak();
    }

    @GetMapping("/sign-in")
    String signIn(Model model) {
        model.addAttribute("keycloak", keycloak);
        return "access/sign-in";
    }
}
