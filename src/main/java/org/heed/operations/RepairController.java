package org.heed.operations;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.model.flow.Outline;
import org.heed.process.CaseFile;
import org.heed.process.instance.CaseMoves;
import org.heed.shared.Confirmation;
import org.heed.shared.NotFound;
import org.heed.shared.text.Reason;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Repairs of one case by hand: to another step, or to the end. */
@Controller
@RequestMapping("/operations/cases/{id}")
class RepairController {
    private final CaseMoves moves;
    private final CaseFile caseFile;

    RepairController(CaseMoves moves, CaseFile caseFile) {
        this.moves = moves;
        this.caseFile = caseFile;
    }

    @GetMapping
    String show(User user, @PathVariable UUID id, Model model) {
        CouncilPermissions.requireEditModels(user);
        String reference = caseFile.references(List.of(id)).get(id);
        if (reference == null) {
            throw new NotFound("notFound.recommendation", id.toString());
        }
        CaseMoves.Standing standing = moves.standing(id);
        model.addAttribute("id", id);
        model.addAttribute("reference", reference);
        model.addAttribute("version", standing.version());
        model.addAttribute(
                "stands",
                standing.stands().stream().map(standing.outline()::title).toList());
        model.addAttribute(
                "steps",
                standing.outline().steps().stream()
                        .filter(Outline.Step::takesCases)
                        .map(step -> Map.of("id", step.id(), "title", step.title()))
                        .toList());
        return "operations/repair";
    }

    /** The page again, as it was filled in, with what is missing. */
    private String again(User user, UUID id, String to, Model model) {
        model.addAttribute("error", Reason.missing());
        model.addAttribute("to", to);
        return show(user, id, model);
    }

    @PostMapping("/move")
    String move(
            User user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes flash) {
        CouncilPermissions.requireEditModels(user);
        if (Reason.isMissing(reason)) {
            return again(user, id, to, model);
        }
        moves.move(id, to, Reason.of(reason), user);
        flash.addFlashAttribute("done", "repair.moved");
        return "redirect:/operations/cases/" + id;
    }

    @PostMapping("/cancel")
    ModelAndView cancel(
            User user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        CouncilPermissions.requireEditModels(user);
        if (Reason.isMissing(reason)) {
            return new ModelAndView(again(user, id, "", model));
        }
        if (!Confirmation.given(posted)) {
            String page = "/operations/cases/" + id;
            String reference = caseFile.references(List.of(id)).getOrDefault(id, "");
            return new Confirmation(
                            "repair.cancel", List.of(reference), page + "/cancel", page, Map.of("reason", reason))
                    .page();
        }
        moves.cancel(id, Reason.of(reason), user);
        flash.addFlashAttribute("done", "repair.cancelled");
        return new ModelAndView("redirect:/cases/" + id);
    }
}
