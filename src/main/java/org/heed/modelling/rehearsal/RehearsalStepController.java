package org.heed.modelling.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.check.AnswerCheck;
import org.heed.form.page.FormButtons;
import org.heed.form.page.PageAnswers;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.model.source.ModelFile;
import org.heed.modelling.draft.Drafts;
import org.heed.process.engine.Rehearsed;
import org.heed.process.rehearsal.Rehearsals;
import org.heed.process.version.ModelCheck;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.heed.shared.request.Costly;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One rehearsal, step by step: what has happened, what waits, and the form of a task as it will be asked. */
@Costly
@Controller
@RequestMapping("/workshop/drafts/{id}/rehearsal/{rehearsal}")
class RehearsalStepController {
    /** Each step plays those before it again. */
    private static final int MOST_STEPS = 300;

    private final Drafts drafts;
    private final Rehearsals rehearsals;
    private final ModelCheck check;
    private final RehearsalTable table;
    private final RehearsalPage pages;

    RehearsalStepController(
            Drafts drafts, Rehearsals rehearsals, ModelCheck check, RehearsalTable table, RehearsalPage pages) {
        this.drafts = drafts;
        this.rehearsals = rehearsals;
        this.check = check;
        this.table = table;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(
            User user,
            @PathVariable long id,
            @PathVariable UUID rehearsal,
            @RequestParam(defaultValue = "") String task,
            @RequestParam Map<String, String> posted) {
        List<ModelFile> files = fit(id, rehearsal, user);
        return pages.page(id, rehearsal, files, task, posted, FormErrors.none());
    }

    @PostMapping("/answers")
    ModelAndView answer(
            User user,
            @PathVariable long id,
            @PathVariable UUID rehearsal,
            @RequestParam("_task") String task,
            @RequestParam Map<String, String> posted) {
        List<ModelFile> files = fit(id, rehearsal, user);
        Form form = rehearsals.form(files, task);
        Map<String, Object> answers = PageAnswers.read(form, posted);
        if (FormButtons.read(posted).only()) {
            return pages.page(id, rehearsal, files, task, posted, FormErrors.none());
        }
        FormErrors errors = AnswerCheck.of(form, answers).errors();
        if (!errors.isEmpty()) {
            return pages.page(id, rehearsal, files, task, posted, errors);
        }
        return next(id, rehearsal, Rehearsed.Move.answer(task, new LinkedHashMap<>(answers)));
    }

    /** Skips the clock. */
    @PostMapping("/timers")
    ModelAndView fire(User user, @PathVariable long id, @PathVariable UUID rehearsal, @RequestParam String element) {
        fit(id, rehearsal, user);
        return next(id, rehearsal, Rehearsed.Move.skipTo(element));
    }

    /** One step back. */
    @PostMapping("/back")
    ModelAndView back(User user, @PathVariable long id, @PathVariable UUID rehearsal) {
        fit(id, rehearsal, user);
        List<Rehearsed.Move> moves = table.get(rehearsal).moves();
        int first = !moves.isEmpty() && moves.get(0).isBeginning() ? 1 : 0;
        table.moves(rehearsal, moves.subList(0, Math.max(first, moves.size() - 1)));
        return to(id, rehearsal);
    }

    private ModelAndView next(long id, UUID rehearsal, Rehearsed.Move move) {
        List<Rehearsed.Move> moves = new ArrayList<>(table.get(rehearsal).moves());
        if (moves.size() >= MOST_STEPS) {
            throw new RuleViolation("rule.rehearsalLong", MOST_STEPS);
        }
        moves.add(move);
        table.moves(rehearsal, moves);
        return to(id, rehearsal);
    }

    private static ModelAndView to(long id, UUID rehearsal) {
        return new ModelAndView("redirect:/workshop/drafts/" + id + "/rehearsal/" + rehearsal);
    }

    private List<ModelFile> fit(long id, UUID rehearsal, User user) {
        CouncilPermissions.requireEditModels(user);
        if (table.get(rehearsal).draft() != id) {
            throw new NotFound("notFound.rehearsal", rehearsal.toString());
        }
        List<ModelFile> files = drafts.files(id);
        if (!check.rules(files).isEmpty()) {
            throw new RuleViolation("rule.draftNotFit");
        }
        return files;
    }
}
