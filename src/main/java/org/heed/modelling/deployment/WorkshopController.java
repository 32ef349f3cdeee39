package org.heed.modelling.deployment;

import java.util.List;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.model.Difference;
import org.heed.model.flow.Outline;
import org.heed.model.source.ModelFile;
import org.heed.modelling.Downloads;
import org.heed.modelling.draft.Drafts;
import org.heed.modelling.draft.Proposals;
import org.heed.modelling.rehearsal.WorkflowMarks;
import org.heed.process.version.ModelVersion;
import org.heed.process.version.ModelVersions;
import org.heed.shared.NotFound;
import org.heed.shared.request.Costly;
import org.heed.shared.text.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The workshop's first page: the versions so far, what they changed, and the way back to one of them. */
@Controller
class WorkshopController {
    private final ModelVersions versions;
    private final Drafts drafts;
    private final Proposals proposals;
    private final Deployments deployments;
    private final DeploymentPages pages;

    WorkshopController(
            ModelVersions versions,
            Drafts drafts,
            Proposals proposals,
            Deployments deployments,
            DeploymentPages pages) {
        this.versions = versions;
        this.drafts = drafts;
        this.proposals = proposals;
        this.deployments = deployments;
        this.pages = pages;
    }

    @GetMapping("/workshop")
    String workshop(User user, Model model) {
        CouncilPermissions.requireReadModels(user);
        model.addAttribute("versions", versions.all());
        model.addAttribute("drafts", drafts.open());
        model.addAttribute("proposals", proposals.open());
        model.addAttribute("mayEdit", CouncilPermissions.mayEditModels(user));
        model.addAttribute("needSecond", deployments.needSecond());
        return "modelling/workshop";
    }

    @Costly
    @GetMapping("/workshop/versions/{number}")
    String version(User user, @PathVariable int number, @RequestParam(defaultValue = "0") int against, Model model) {
        CouncilPermissions.requireReadModels(user);
        ModelVersion version = versions.get(number);
        List<ModelFile> files = versions.files(number);
        List<ModelVersion> others = versions.all().stream()
                .filter(other -> other.number() != number)
                .toList();
        int before = against != 0 ? against : Math.max(number - 1, 0);
        if (before > 0) {
            List<ModelFile> old = versions.files(before);
            Difference difference = Difference.between(old, files);
            model.addAttribute("difference", difference);
            model.addAttribute("oldMarks", WorkflowMarks.of(difference, true));
            model.addAttribute("newMarks", WorkflowMarks.of(difference, false));
            model.addAttribute("oldModel", ModelFile.modelAmong(old));
        }
        model.addAttribute("version", version);
        model.addAttribute("files", files);
        model.addAttribute("model", ModelFile.modelAmong(files));
        model.addAttribute("outline", Outline.of(files));
        model.addAttribute("before", before);
        model.addAttribute("others", others);
        model.addAttribute("isLatest", versions.latest().number() == number);
        model.addAttribute("mayEdit", CouncilPermissions.mayEditModels(user));
        return "modelling/version";
    }

    @Costly
    @GetMapping("/workshop/versions/{number}/files/{name}")
    ResponseEntity<byte[]> file(User user, @PathVariable int number, @PathVariable String name) {
        CouncilPermissions.requireReadModels(user);
        ModelFile file = versions.files(number).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("notFound.file", name));
        return Downloads.file(file);
    }

    @Costly
    @GetMapping("/workshop/versions/{number}/bundle")
    ResponseEntity<byte[]> bundle(User user, @PathVariable int number) {
        CouncilPermissions.requireReadModels(user);
        return Downloads.bundle("heed-workflow-" + number, versions.files(number));
    }

    @Costly
    @GetMapping("/workshop/versions/{number}/rollback")
    ModelAndView askRollBack(User user, @PathVariable int number) {
        CouncilPermissions.requireEditModels(user);
        return askRollBack(number, null);
    }

    private ModelAndView askRollBack(int number, @Nullable String error) {
        return pages.ask("rollback", number, versions.latest().number(), versions.files(number), error);
    }

    @Costly
    @PostMapping("/workshop/versions/{number}/rollback")
    ModelAndView rollBack(
            User user,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int base,
            RedirectAttributes flash) {
        CouncilPermissions.requireEditModels(user);
        if (Reason.isMissing(reason)) {
            return askRollBack(number, "deploy.error.reason");
        }
        return pages.done(deployments.rollBack(number, base, Reason.of(reason), user), flash, versions.files(number));
    }
}
