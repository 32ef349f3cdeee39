package org.heed.identity;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which a person signs in. */
@Controller
class SignInController {
    @GetMapping("/sign-in")
    String signIn() {
        return "identity/sign-in";
    }
}
