package org.heed.modelling.draft;

import java.util.List;
import java.util.Map;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.shared.Confirmation;
import org.heed.shared.request.Costly;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Dropping a draft after a question, and bringing one back. */
@Controller
class DroppedDraftsController {
    private final Drafts drafts;
    private final DroppedDrafts dropped;

    DroppedDraftsController(Drafts drafts, DroppedDrafts dropped) {
        this.drafts = drafts;
        this.dropped = dropped;
    }

    @GetMapping("/workshop/dropped")
    String list(User user, Model model) {
        CouncilPermissions.requireEditModels(user);
        model.addAttribute("drafts", dropped.all());
        model.addAttribute("days", dropped.days());
        return "modelling/dropped";
    }

    @Costly
    @PostMapping("/workshop/drafts/{id}/drop")
    ModelAndView drop(
            User user, @PathVariable long id, @RequestParam Map<String, String> posted, RedirectAttributes flash) {
        CouncilPermissions.requireEditModels(user);
        String page = "/workshop/drafts/" + id;
        if (!Confirmation.given(posted)) {
            return new Confirmation("draft.drop", List.of(drafts.get(id).title()), page + "/drop", page, Map.of())
                    .page();
        }
        drafts.close(id, Draft.DROPPED, user);
        flash.addFlashAttribute("done", "draft.dropped");
        return new ModelAndView("redirect:/workshop");
    }

    @Costly
    @PostMapping("/workshop/drafts/{id}/restoration")
    String bringBack(User user, @PathVariable long id, RedirectAttributes flash) {
        dropped.bringBack(id, user);
        flash.addFlashAttribute("done", "dropped.restored");
        return "redirect:/workshop/drafts/" + id;
    }
}
