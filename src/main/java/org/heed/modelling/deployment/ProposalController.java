package org.heed.modelling.deployment;

import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.modelling.Downloads;
import org.heed.modelling.draft.Proposal;
import org.heed.modelling.draft.Proposals;
import org.heed.shared.NotFound;
import org.heed.shared.text.Reason;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A deployment that waits for a second administrator. */
@Controller
@RequestMapping("/workshop/proposals/{id}")
class ProposalController {
    private final Proposals proposals;
    private final Deployments deployments;
    private final SecondAdministrator second;
    private final DeploymentPages pages;

    ProposalController(
            Proposals proposals, Deployments deployments, SecondAdministrator second, DeploymentPages pages) {
        this.proposals = proposals;
        this.deployments = deployments;
        this.second = second;
        this.pages = pages;
    }

    @GetMapping
    String show(User user, @PathVariable long id, Model model) {
        CouncilPermissions.requireReadModels(user);
        Proposal proposal = proposals.get(id);
        model.addAttribute("proposal", proposal);
        model.addAllAttributes(pages.changes(proposal.base(), proposal.files()));
        model.addAttribute("mayDecide", CouncilPermissions.mayEditModels(user) && second.isAnother(proposal, user));
        model.addAttribute("mayRefuse", CouncilPermissions.mayEditModels(user));
        return "modelling/proposal";
    }

    @GetMapping("/files/{name}")
    ResponseEntity<byte[]> file(User user, @PathVariable long id, @PathVariable String name) {
        CouncilPermissions.requireReadModels(user);
        return Downloads.file(proposals.get(id).files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("notFound.file", name)));
    }

    @PostMapping("/approval")
    ModelAndView approve(User user, @PathVariable long id, RedirectAttributes flash) {
        return pages.done(
                deployments.approve(id, user), flash, proposals.get(id).files());
    }

    @PostMapping("/refusal")
    String refuse(
            User user, @PathVariable long id, @RequestParam(defaultValue = "") String note, RedirectAttributes flash) {
        CouncilPermissions.requireEditModels(user);
        deployments.refuse(id, Reason.of(note), user);
        flash.addFlashAttribute("done", "proposal.refused");
        return "redirect:/workshop";
    }
}
