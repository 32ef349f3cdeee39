package org.heed.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The accessibility statement that a public body must publish. */
@Controller
class AboutController {
    @GetMapping("/accessibility")
    String accessibility() {
        return "web/accessibility";
    }
}
