package org.heed.modelling.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.model.flow.Outline;
import org.heed.model.source.ModelFile;
import org.heed.modelling.draft.Drafts;
import org.heed.process.engine.Rehearsed;
import org.heed.process.version.ModelCheck;
import org.heed.shared.RuleViolation;
import org.heed.shared.request.Costly;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Rehearsing a draft many times at random: it runs in the background, and can be stopped. */
@Costly
@Controller
@RequestMapping("/workshop/drafts/{id}/rehearsal/random")
class RandomRehearsalController {
    private final Drafts drafts;
    private final ModelCheck check;
    private final RandomRehearsals table;
    private final RehearsalWorker worker;

    RandomRehearsalController(Drafts drafts, ModelCheck check, RandomRehearsals table, RehearsalWorker worker) {
        this.drafts = drafts;
        this.check = check;
        this.table = table;
        this.worker = worker;
    }

    /** What many rehearsals showed of one element. */
    record Visited(String element, String name, int plays) {}

    @PostMapping
    @Transactional
    public String begin(User user, @PathVariable long id) {
        CouncilPermissions.requireEditModels(user);
        List<ModelFile> files = drafts.files(drafts.get(id).id());
        if (!check.check(files).isEmpty()) {
            throw new RuleViolation("rule.draftNotFit");
        }
        UUID run = table.begin(id, files, user);
        worker.afterCommit();
        return to(id, run);
    }

    private static String to(long draft, UUID run) {
        return "redirect:/workshop/drafts/" + draft + "/rehearsal/random/" + run;
    }

    @GetMapping("/{run}")
    String show(User user, @PathVariable long id, @PathVariable UUID run, Model model) {
        CouncilPermissions.requireEditModels(user);
        RandomRehearsals.Run found = table.get(id, run);
        List<Rehearsed> plays = found.plays();
        model.addAttribute("draft", drafts.get(id));
        model.addAttribute("run", found);
        model.addAttribute("plays", plays);
        List<Visited> visited = Outline.of(found.files()).steps().stream()
                .map(step -> new Visited(step.id(), step.title(), (int) plays.stream()
                        .filter(play -> play.passed().contains(step.id()))
                        .count()))
                .toList();
        model.addAttribute("visited", visited);
        model.addAttribute("marks", WorkflowMarks.of(visited));
        Map<String, Integer> letters = new TreeMap<>();
        plays.forEach(play -> play.course().stream()
                .filter(each -> each.kind() == Rehearsed.Kind.LETTER)
                .forEach(each -> letters.merge(each.title(), 1, Integer::sum)));
        model.addAttribute("letters", letters);
        model.addAttribute("model", ModelFile.modelAmong(found.files()));
        return "modelling/rehearsed";
    }

    @GetMapping("/{run}/progress")
    @ResponseBody
    Map<String, Object> progress(User user, @PathVariable long id, @PathVariable UUID run) {
        CouncilPermissions.requireEditModels(user);
        RandomRehearsals.Run found = table.get(id, run);
        return Map.of("state", found.state(), "moved", found.plays().size(), "left", 0, "all", found.wanted());
    }

    /** What was played stays. */
    @PostMapping("/{run}/stop")
    String stop(User user, @PathVariable long id, @PathVariable UUID run) {
        CouncilPermissions.requireEditModels(user);
        table.end(table.get(id, run).id(), RandomRehearsals.STOPPED);
        return to(id, run);
    }
}
