package org.heed.operations;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.model.flow.Outline;
import org.heed.model.source.ModelFile;
import org.heed.process.migration.MigrationPlan;
import org.heed.process.migration.Migrations;
import org.heed.process.version.ModelVersions;
import org.heed.shared.DiagramMarks;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A plan on its page: step by step, and on both diagrams. */
@Component
class PlanPage {
    private final Migrations migrations;
    private final ModelVersions versions;
    private final StepNames names;

    PlanPage(Migrations migrations, ModelVersions versions, StepNames names) {
        this.migrations = migrations;
        this.versions = versions;
        this.names = names;
    }

    /** One step of the old version: where it goes, where it could go, and whether cases stand there. */
    record Line(Outline.Step step, String to, List<Outline.Step> options, long cases) {}

    void show(MigrationPlan plan, User user, Model model) {
        Map<UUID, List<String>> running = migrations.running(plan.from(), user);
        Outline from = names.outline(plan.from());
        Outline into = names.outline(plan.into());
        List<Line> lines = from.steps().stream()
                .filter(Outline.Step::waits)
                .map(step -> new Line(
                        step,
                        plan.to().getOrDefault(step.id(), ""),
                        into.steps().stream()
                                .filter(other -> other.kind().equals(step.kind()))
                                .toList(),
                        running.values().stream()
                                .filter(stands -> stands.contains(step.id()))
                                .count()))
                .toList();
        model.addAttribute("plan", plan);
        model.addAttribute("lines", lines);
        model.addAttribute("cases", running.size());
        model.addAttribute("oldModel", modelName(plan.from()));
        model.addAttribute("newModel", modelName(plan.into()));
        model.addAttribute("oldMarks", marks(lines, true));
        model.addAttribute("newMarks", marks(lines, false));
    }

    /** A timer goes where its task goes, or nowhere. */
    static void carryTimers(Map<String, String> to, Outline from, Outline into) {
        for (Outline.Step timer : from.steps()) {
            String target = to.get(timer.id());
            String host =
                    into.step(String.valueOf(target)).map(Outline.Step::host).orElse("");
            if (target != null && !timer.host().isEmpty() && !host.equals(to.get(timer.host()))) {
                to.remove(timer.id());
            }
        }
    }

    /** Both diagrams show how many cases come and go. */
    private static String marks(List<Line> lines, boolean old) {
        DiagramMarks marks = new DiagramMarks();
        for (Line line : lines) {
            boolean stays = !line.to().isEmpty();
            if (line.cases() > 0 && (old || stays)) {
                marks.at(
                        old ? line.step().id() : line.to(),
                        old && !stays ? "heed-removed" : "heed-warm-2",
                        String.valueOf(line.cases()));
            }
        }
        return marks.json();
    }

    private String modelName(int version) {
        return ModelFile.modelAmong(versions.files(version));
    }
}
