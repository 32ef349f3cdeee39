package org.heed.operations;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.model.flow.Outline;
import org.heed.model.source.ModelFile;
import org.heed.process.UndeliveredMessages;
import org.heed.process.instance.Incidents;
import org.heed.process.instance.Workload;
import org.heed.process.version.ModelVersion;
import org.heed.process.version.ModelVersions;
import org.heed.shared.DiagramMarks;
import org.heed.shared.request.Costly;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the cases of a version stand now, what is stuck, and how long each step takes. */
@Costly
@Controller
class OperationsController {
    private final ModelVersions versions;
    private final Workload workload;
    private final Incidents incidents;
    private final UndeliveredMessages messages;

    OperationsController(ModelVersions versions, Workload workload, Incidents incidents, UndeliveredMessages messages) {
        this.versions = versions;
        this.workload = workload;
        this.incidents = incidents;
        this.messages = messages;
    }

    /** One element of the heat map; the warmth goes from 0 to 4. */
    record Spot(String id, String name, int cases, int incidents, int warmth) {}

    /** How long one element takes, in days. */
    record Wait(String name, long passed, String typical, String slowest) {}

    @GetMapping("/operations")
    String overview(User user, @RequestParam(defaultValue = "0") int version, Model model) {
        CouncilPermissions.requireReadModels(user);
        List<ModelVersion> all = versions.all();
        ModelVersion shown = version == 0 ? busiest(all) : versions.get(version);
        List<ModelFile> files = versions.files(shown.number());
        Outline outline = Outline.of(files);
        Workload.Figures figures = workload.figures(shown.number());
        List<Spot> spots = spots(outline, figures.now());
        model.addAttribute("version", shown);
        model.addAttribute("versions", all);
        model.addAttribute("spots", spots);
        model.addAttribute("marks", marks(spots));
        model.addAttribute("waits", waits(outline, figures.paces()));
        model.addAttribute("throughput", figures.throughput());
        model.addAttribute("counted", figures.at());
        model.addAttribute("typicalCase", days(figures.typicalCase()));
        model.addAttribute("stuck", incidents.count() + messages.count());
        model.addAttribute("model", ModelFile.modelAmong(files));
        return "operations/overview";
    }

    private static ModelVersion busiest(List<ModelVersion> versions) {
        return versions.stream()
                .max(java.util.Comparator.comparingLong(ModelVersion::running).thenComparingInt(ModelVersion::number))
                .orElseThrow();
    }

    private static List<Spot> spots(Outline outline, Map<String, Workload.Load> loads) {
        int most = loads.values().stream().mapToInt(Workload.Load::cases).max().orElse(1);
        return outline.steps().stream()
                .filter(step -> loads.containsKey(step.id()))
                .map(step -> {
                    Workload.Load load =
                            Objects.requireNonNull(loads.get(step.id()), "A step without load is left out");
                    int warmth = most == 0 ? 0 : (int) Math.ceil(load.cases() * 4.0 / most);
                    return new Spot(step.id(), step.title(), load.cases(), load.incidents(), warmth);
                })
                .toList();
    }

    /** What the diagram shows at each element. */
    private static String marks(List<Spot> spots) {
        DiagramMarks marks = new DiagramMarks();
        for (Spot spot : spots) {
            marks.at(
                    spot.id(),
                    "heed-warm-" + spot.warmth() + (spot.incidents() > 0 ? " heed-stuck" : ""),
                    spot.cases() + (spot.incidents() > 0 ? " !" : ""));
        }
        return marks.json();
    }

    private static List<Wait> waits(Outline outline, List<Workload.Pace> paces) {
        return paces.stream()
                .filter(pace -> outline.step(pace.element()).isPresent())
                .map(pace -> new Wait(
                        outline.title(pace.element()),
                        pace.passed(),
                        String.valueOf(days(pace.typical())),
                        String.valueOf(days(pace.slowest()))))
                .toList();
    }

    private static @Nullable String days(@Nullable Duration time) {
        return time == null ? null : String.format(java.util.Locale.UK, "%.1f", time.toMinutes() / 1440.0);
    }
}
