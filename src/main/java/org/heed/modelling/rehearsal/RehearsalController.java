package org.heed.modelling.rehearsal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.model.source.ModelFile;
import org.heed.modelling.draft.Drafts;
import org.heed.process.CaseFile;
import org.heed.process.engine.Rehearsed;
import org.heed.process.rehearsal.Rehearsals;
import org.heed.process.version.ModelCheck;
import org.heed.shared.RuleViolation;
import org.heed.shared.request.Costly;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rehearsing a draft: the course of a past case, or step by step by hand. */
@Costly
@Controller
@RequestMapping("/workshop/drafts/{id}/rehearsal")
class RehearsalController {
    private static final int PAST = 20;

    private final Drafts drafts;
    private final Rehearsals rehearsals;
    private final ModelCheck check;
    private final RehearsalTable table;
    private final CaseFile caseFile;

    RehearsalController(
            Drafts drafts, Rehearsals rehearsals, ModelCheck check, RehearsalTable table, CaseFile caseFile) {
        this.drafts = drafts;
        this.rehearsals = rehearsals;
        this.check = check;
        this.table = table;
        this.caseFile = caseFile;
    }

    @GetMapping
    String choose(User user, @PathVariable long id, Model model) {
        CouncilPermissions.requireEditModels(user);
        model.addAttribute("draft", drafts.get(id));
        model.addAttribute("fit", check.check(drafts.files(id)).isEmpty());
        Map<UUID, String> past = new LinkedHashMap<>();
        List<UUID> ids = rehearsals.past(PAST);
        Map<UUID, String> references = caseFile.references(ids);
        ids.forEach(each -> past.put(each, references.getOrDefault(each, each.toString())));
        model.addAttribute("past", past);
        model.addAttribute("kinds", rehearsals.kinds());
        return "modelling/rehearse";
    }

    @PostMapping("/replay")
    String replay(User user, @PathVariable long id, @RequestParam("case") UUID caseId) {
        Rehearsed played = rehearsals.replay(fit(id, user), caseId);
        return to(id, table.begin(id, played.moves(), user));
    }

    @PostMapping("/hand")
    String byHand(
            User user,
            @PathVariable long id,
            @RequestParam(defaultValue = "RECOMMENDATION") String kind,
            @RequestParam(defaultValue = "false") boolean signsOff) {
        fit(id, user);
        return to(id, table.begin(id, List.of(rehearsals.beginning(kind, signsOff)), user));
    }

    private static String to(long draft, UUID rehearsal) {
        return "redirect:/workshop/drafts/" + draft + "/rehearsal/" + rehearsal;
    }

    private List<ModelFile> fit(long id, User user) {
        CouncilPermissions.requireEditModels(user);
        List<ModelFile> files = drafts.files(drafts.get(id).id());
        if (!check.check(files).isEmpty()) {
            throw new RuleViolation("rule.draftNotFit");
        }
        return files;
    }
}
