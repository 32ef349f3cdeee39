package org.heed.modelling.draft;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.model.Bundle;
import org.heed.model.Difference;
import org.heed.model.source.ModelFile;
import org.heed.model.vocabulary.ModelProblem;
import org.heed.modelling.Downloads;
import org.heed.modelling.ProblemText;
import org.heed.process.version.ModelCheck;
import org.heed.process.version.ModelVersions;
import org.heed.shared.BadRequest;
import org.heed.shared.request.Costly;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft: its files, what is wrong with them, what they change, and the way to a new version. */
@Costly
@Controller
@RequestMapping("/workshop/drafts")
class DraftController {
    private final Drafts drafts;
    private final ModelVersions versions;
    private final ModelCheck check;
    private final ProblemText words;

    DraftController(Drafts drafts, ModelVersions versions, ModelCheck check, ProblemText words) {
        this.drafts = drafts;
        this.versions = versions;
        this.check = check;
        this.words = words;
    }

    @PostMapping
    String begin(User user, @RequestParam(defaultValue = "") String title, @RequestParam(defaultValue = "0") int from) {
        CouncilPermissions.requireEditModels(user);
        int base = versions.latest().number();
        String named = UserText.line(title);
        if (UserText.showsNothing(named) || named.length() > 100) {
            throw new BadRequest("draft.error.title");
        }
        Draft draft = drafts.begin(named, base, versions.files(from == 0 ? base : from), user);
        return "redirect:/workshop/drafts/" + draft.id();
    }

    @GetMapping("/{id}")
    String show(User user, @PathVariable long id, Model model) {
        CouncilPermissions.requireEditModels(user);
        Draft draft = drafts.get(id);
        List<ModelFile> files = drafts.files(id);
        List<ModelProblem> problems = check.check(files);
        model.addAttribute("draft", draft);
        model.addAttribute("saves", drafts.saves(id));
        model.addAttribute("removed", drafts.removed(id));
        model.addAttribute("problems", words.of(problems, files));
        model.addAttribute("difference", Difference.between(versions.files(draft.base()), files));
        model.addAttribute("latest", versions.latest().number());
        return "modelling/draft";
    }

    @GetMapping("/{id}/bundle")
    ResponseEntity<byte[]> export(User user, @PathVariable long id) {
        CouncilPermissions.requireEditModels(user);
        return Downloads.bundle("heed-draft-" + drafts.get(id).id(), drafts.files(id));
    }

    /** Files, or an archive of files, as the Camunda Modeler or git has them; those of the same name become new saves. */
    @PostMapping("/{id}/import")
    String take(
            User user,
            @PathVariable long id,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> uploads,
            RedirectAttributes flash)
            throws IOException {
        drafts.requireOpen(id, user);
        List<ModelFile> files = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();
        for (MultipartFile upload : uploads == null ? List.<MultipartFile>of() : uploads) {
            String name = String.valueOf(upload.getOriginalFilename());
            if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                Bundle.Arrived arrived = Bundle.read(upload.getBytes());
                files.addAll(arrived.files());
                passedOver.addAll(arrived.passedOver());
            } else {
                files.add(Bundle.file(name, upload.getBytes()));
            }
        }
        drafts.take(id, files, user);
        flash.addFlashAttribute("done", "draft.imported");
        flash.addFlashAttribute("doneArgument", files.size());
        flash.addFlashAttribute("passedOver", passedOver);
        return "redirect:/workshop/drafts/" + id;
    }

    @PostMapping("/{id}/rebase")
    String rebase(User user, @PathVariable long id, @RequestParam int version) {
        CouncilPermissions.requireEditModels(user);
        drafts.rebase(id, versions.get(version).number(), user);
        return "redirect:/workshop/drafts/" + id;
    }
}
