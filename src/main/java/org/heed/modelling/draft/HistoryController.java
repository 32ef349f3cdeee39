package org.heed.modelling.draft;

import java.util.List;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.model.source.ModelFile;
import org.heed.shared.RuleViolation;
import org.heed.shared.request.Costly;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The saves of one file of a draft, and the way back to one of them. */
@Costly
@Controller
@RequestMapping("/workshop/drafts/{id}/files/{name}/history")
class HistoryController {
    private final Drafts drafts;

    HistoryController(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping
    String history(User user, @PathVariable long id, @PathVariable String name, Model model) {
        CouncilPermissions.requireEditModels(user);
        model.addAttribute("draft", drafts.get(id));
        model.addAttribute("name", name);
        model.addAttribute("history", drafts.history(id, name));
        return "modelling/history";
    }

    /** An earlier save becomes the newest again. */
    @PostMapping
    ModelAndView restore(
            User user,
            @PathVariable long id,
            @PathVariable String name,
            @RequestParam int revision,
            RedirectAttributes flash) {
        CouncilPermissions.requireEditModels(user);
        List<Save> history = drafts.history(id, name);
        Save earlier = history.stream()
                .filter(save -> save.revision() == revision && save.content() != null)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("rule.noSuchSave"));
        drafts.take(id, List.of(ModelFile.of(name, earlier.text())), user);
        flash.addFlashAttribute("done", "editor.restored");
        return new ModelAndView("redirect:/workshop/drafts/" + id + "/files/" + name);
    }
}
