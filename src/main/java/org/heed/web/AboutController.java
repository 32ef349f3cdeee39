package org.heed.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The accessibility statement that a public body must publish, and the help about shortcuts. */
@Controller
class AboutController {
    /** Which keys do what, and where they are switched off. */
    @GetMapping("/shortcuts")
    String shortcuts() {
        return "web/shortcuts";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "web/accessibility";
    }
}
