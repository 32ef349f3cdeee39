package org.heed.operations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.model.flow.Outline;
import org.heed.process.migration.MigrationDryRuns;
import org.heed.process.migration.MigrationPlan;
import org.heed.process.migration.Migrations;
import org.heed.process.version.ModelVersion;
import org.heed.process.version.ModelVersions;
import org.heed.shared.RuleViolation;
import org.heed.shared.request.Costly;
import org.heed.shared.text.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning a migration: where each step of the old version goes, and trying that out before anything moves. */
@Controller
@RequestMapping("/operations/migrations")
class MigrationsController {
    private final Migrations migrations;
    private final ModelVersions versions;
    private final StepNames names;
    private final PlanPage page;
    private final MigrationDryRuns trials;

    MigrationsController(
            Migrations migrations, ModelVersions versions, StepNames names, PlanPage page, MigrationDryRuns trials) {
        this.migrations = migrations;
        this.trials = trials;
        this.versions = versions;
        this.names = names;
        this.page = page;
    }

    @GetMapping
    String list(User user, Model model) {
        CouncilPermissions.requireReadModels(user);
        model.addAttribute("migrations", migrations.all());
        model.addAttribute("mayEdit", CouncilPermissions.mayEditModels(user));
        return "operations/migrations";
    }

    @Costly
    @GetMapping("/new")
    String plan(
            User user,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int into,
            @RequestParam(required = false) @Nullable UUID trial,
            Model model) {
        CouncilPermissions.requireEditModels(user);
        if (trial != null) {
            return tried(trials.get(trial, user), user, model);
        }
        int target = into == 0 ? versions.latest().number() : versions.get(into).number();
        List<ModelVersion> sources = versions.all().stream()
                .filter(version -> version.number() != target && version.running() > 0)
                .toList();
        model.addAttribute("into", target);
        model.addAttribute("versions", versions.all());
        if (!sources.isEmpty()) {
            int source =
                    from == 0 ? sources.get(0).number() : versions.get(from).number();
            page.show(migrations.suggest(source, target), user, model);
        }
        return "operations/plan";
    }

    /** The plan as it was tried out, and what came of it so far. */
    private String tried(MigrationDryRuns.Trial trial, User user, Model model) {
        model.addAttribute("into", trial.plan().into());
        model.addAttribute("versions", versions.all());
        model.addAttribute("trial", trial);
        page.show(trial.plan(), user, model);
        return "operations/plan";
    }

    @GetMapping("/trials/{id}/progress")
    @ResponseBody
    Map<String, Object> progress(User user, @PathVariable UUID id) {
        MigrationDryRuns.Trial trial = trials.get(id, user);
        return Map.of("state", trial.state(), "moved", trial.tried(), "left", 0, "all", trial.all());
    }

    @Costly
    @PostMapping("/trials/{id}/stop")
    String stop(User user, @PathVariable UUID id) {
        trials.stop(id, user);
        return "redirect:/operations/migrations/new?trial=" + id;
    }

    /** Tries an edited plan out, or begins to follow it. */
    @Costly
    @PostMapping("/new")
    String checkOrStart(
            User user,
            @RequestParam int from,
            @RequestParam int into,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "check") String what,
            @RequestParam Map<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        CouncilPermissions.requireEditModels(user);
        Map<String, String> to =
                new LinkedHashMap<>(migrations.suggest(from, into).to());
        for (Outline.Step step : names.outline(from).steps()) {
            String target = posted.get("to-" + step.id());
            if (target != null && target.isEmpty()) {
                to.remove(step.id());
            } else if (target != null) {
                to.put(step.id(), target);
            }
        }
        PlanPage.carryTimers(to, names.outline(from), names.outline(into));
        MigrationPlan plan = new MigrationPlan(from, into, to);
        model.addAttribute("into", into);
        model.addAttribute("versions", versions.all());
        model.addAttribute("reason", reason);
        if (what.equals("start") && Reason.isMissing(reason)) {
            model.addAttribute("error", Reason.missing());
        } else {
            try {
                if (!what.equals("start")) {
                    return "redirect:/operations/migrations/new?trial=" + trials.begin(plan, user);
                }
                UUID id = migrations.start(plan, Reason.of(reason), user);
                flash.addFlashAttribute("done", "migration.started");
                return "redirect:/operations/migrations/" + id;
            } catch (RuleViolation impossible) {
                model.addAttribute("error", impossible);
            }
        }
        page.show(plan, user, model);
        return "operations/plan";
    }
}
