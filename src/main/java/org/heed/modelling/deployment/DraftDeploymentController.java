package org.heed.modelling.deployment;

import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.modelling.draft.Drafts;
import org.heed.shared.request.Costly;
import org.heed.shared.text.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From a draft to a new version. */
@Costly
@Controller
@RequestMapping("/workshop/drafts")
class DraftDeploymentController {
    private final Drafts drafts;
    private final DeploymentPages pages;

    DraftDeploymentController(Drafts drafts, DeploymentPages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping("/{id}/deployment")
    ModelAndView askDeployment(User user, @PathVariable long id) {
        CouncilPermissions.requireEditModels(user);
        return askDeployment(id, null);
    }

    private ModelAndView askDeployment(long id, @Nullable String error) {
        return pages.ask("draft", id, drafts.get(id).base(), drafts.files(id), error);
    }

    @PostMapping("/{id}/deployment")
    ModelAndView deploy(
            User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String seen,
            RedirectAttributes flash) {
        CouncilPermissions.requireEditModels(user);
        if (Reason.isMissing(reason)) {
            return askDeployment(id, "deploy.error.reason");
        }
        return pages.deploy(id, seen, Reason.of(reason), user, flash);
    }
}
