package org.heed.tasklist.list;

import java.util.Set;
import java.util.UUID;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.list.Density;
import org.heed.identity.list.KeptList;
import org.heed.identity.list.KeptLists;
import org.heed.identity.list.ListLayout;
import org.heed.shared.text.UserText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists that a person keeps under a name, and the columns that a person wants to see. */
@Controller
class SavedListsController {
    private final KeptLists saved;
    private final WorkPage page;

    SavedListsController(KeptLists saved, WorkPage page) {
        this.saved = saved;
        this.page = page;
    }

    @PostMapping("/work-list/saved")
    ModelAndView keep(
            WorkFilter filter, @RequestParam(defaultValue = "") String name, User user, RedirectAttributes flash) {
        FormErrors errors = saved.keep(KeptList.WORK, name, filter.address(), user);
        if (!errors.isEmpty()) {
            return page.refused(filter, user, errors).addObject("name", name);
        }
        flash.addFlashAttribute("done", "tasks.saved.done");
        flash.addFlashAttribute("doneArgument", UserText.line(name));
        return new ModelAndView("redirect:" + filter.address());
    }

    @PostMapping("/work-list/saved/{saved}/delete")
    String forget(@PathVariable("saved") UUID id, WorkFilter filter, User user, RedirectAttributes flash) {
        saved.forget(KeptList.WORK, id, user);
        flash.addFlashAttribute("done", "tasks.saved.gone");
        return "redirect:" + filter.address();
    }

    @PostMapping("/work-list/columns")
    String choose(
            WorkFilter filter,
            @RequestParam(name = "column", defaultValue = "") Set<Column> columns,
            @RequestParam(defaultValue = "COMFORTABLE") Density density,
            User user,
            RedirectAttributes flash) {
        saved.choose(KeptList.WORK, new ListLayout<>(columns, density), user);
        flash.addFlashAttribute("done", "tasks.columns.done");
        return "redirect:" + filter.address();
    }
}
