package org.heed.tracker.list;

import java.util.Set;
import java.util.UUID;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.list.Density;
import org.heed.identity.list.KeptList;
import org.heed.identity.list.KeptLists;
import org.heed.identity.list.ListLayout;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register: every recommendation that the user may read, filtered, sorted and searched, and what a person keeps of it. */
@Controller
class RegisterController {
    private final RegisterPage page;
    private final KeptLists kept;

    RegisterController(RegisterPage page, KeptLists kept) {
        this.page = page;
        this.kept = kept;
    }

    @GetMapping("/recommendations")
    ModelAndView list(User user, RegisterFilter filter, @RequestParam @Nullable String cursor) {
        return page.show(filter, user, cursor, FormErrors.none());
    }

    @PostMapping("/register-list/saved")
    ModelAndView keep(
            RegisterFilter filter, @RequestParam(defaultValue = "") String name, User user, RedirectAttributes flash) {
        FormErrors errors = kept.keep(KeptList.REGISTER, name, filter.address(), user);
        if (!errors.isEmpty()) {
            return page.show(filter, user, null, errors).addObject("name", name);
        }
        flash.addFlashAttribute("done", "tasks.saved.done");
        flash.addFlashAttribute("doneArgument", UserText.line(name));
        return new ModelAndView("redirect:" + filter.address());
    }

    @PostMapping("/register-list/saved/{saved}/delete")
    String forget(@PathVariable("saved") UUID id, RegisterFilter filter, User user, RedirectAttributes flash) {
        kept.forget(KeptList.REGISTER, id, user);
        flash.addFlashAttribute("done", "tasks.saved.gone");
        return "redirect:" + filter.address();
    }

    @PostMapping("/register-list/layout")
    String choose(
            RegisterFilter filter,
            @RequestParam(name = "column", defaultValue = "") Set<RegisterColumn> columns,
            @RequestParam(defaultValue = "COMFORTABLE") Density density,
            User user,
            RedirectAttributes flash) {
        kept.choose(KeptList.REGISTER, new ListLayout<>(columns, density), user);
        flash.addFlashAttribute("done", "tasks.columns.done");
        return "redirect:" + filter.address();
    }
}
