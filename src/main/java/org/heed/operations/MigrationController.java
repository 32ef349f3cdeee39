package org.heed.operations;

import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.process.CaseFile;
import org.heed.process.migration.Migration;
import org.heed.process.migration.Migrations;
import org.heed.shared.request.Costly;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** One migration: how far it has come, what stayed behind and why, and a way to stop it. */
@Controller
@RequestMapping("/operations/migrations/{id}")
class MigrationController {
    private final Migrations migrations;
    private final CaseFile caseFile;

    MigrationController(Migrations migrations, CaseFile caseFile) {
        this.migrations = migrations;
        this.caseFile = caseFile;
    }

    @GetMapping
    String show(User user, @PathVariable UUID id, Model model) {
        CouncilPermissions.requireReadModels(user);
        Migration migration = migrations.get(id);
        model.addAttribute("migration", migration);
        model.addAttribute(
                "names",
                caseFile.names(
                        migration.left().stream().map(Migration.Left::caseId).toList()));
        model.addAttribute("mayEdit", CouncilPermissions.mayEditModels(user));
        return "operations/migration";
    }

    @GetMapping("/progress")
    @ResponseBody
    Map<String, Object> progress(User user, @PathVariable UUID id) {
        CouncilPermissions.requireReadModels(user);
        Migration migration = migrations.get(id);
        return Map.of(
                "state",
                migration.state(),
                "moved",
                migration.moved(),
                "left",
                migration.stayed(),
                "all",
                migration.all());
    }

    @Costly
    @PostMapping("/stop")
    String stop(User user, @PathVariable UUID id) {
        migrations.stop(id, user);
        return "redirect:/operations/migrations/" + id;
    }

    @Costly
    @PostMapping("/resume")
    String resume(User user, @PathVariable UUID id) {
        migrations.goOn(id, user);
        return "redirect:/operations/migrations/" + id;
    }
}
