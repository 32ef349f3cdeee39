package org.heed.tracker;

import java.util.List;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.identity.permission.CoverPermissions;
import org.heed.identity.permission.Permissions;
import org.heed.identity.permission.TaskPermissions;
import org.heed.process.instance.CasePosition;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.record.CaseRecord;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The record of one recommendation: its wording, where it stands, what was said and what happened. */
@ReadingPlace(ReadingPlace.Place.RECORD)
@Controller
class RecordController {
    private final Register register;
    private final WholeCases cases;
    private final StatusText words;
    private final Timeline timeline;
    private final CaseRecord caseRecord;

    RecordController(Register register, WholeCases cases, StatusText words, Timeline timeline, CaseRecord caseRecord) {
        this.register = register;
        this.cases = cases;
        this.words = words;
        this.timeline = timeline;
        this.caseRecord = caseRecord;
    }

    @GetMapping("/recommendations/{reference}")
    String show(@PathVariable String reference, TimelineFilter filter, User user, Model model) {
        RegisterEntry entry = register.open(reference, user);
        WholeCase whole = cases.of(entry, user);
        CasePosition position = whole.position();
        model.addAttribute("about", entry);
        model.addAttribute("panel", whole.panel());
        model.addAttribute("meeting", whole.meeting());
        model.addAttribute("item", whole.item());
        model.addAttribute("said", whole.said());
        model.addAttribute("parts", caseRecord.parts(entry, user));
        model.addAttribute("standing", words.of(whole));
        model.addAttribute("filter", filter);
        model.addAttribute("narrowed", filter.narrows());
        model.addAttribute("timeline", timeline.shown(entry, filter, user));
        model.addAttribute("position", position);
        model.addAttribute(
                "now", position.now().stream().map(CasePosition.Step::id).toList());
        model.addAttribute("tasks", openTasks(whole, user));
        model.addAttribute("mayWithhold", Permissions.mayWithhold(user, entry.scope()));
        model.addAttribute("mayRepair", CouncilPermissions.mayEditModels(user) && entry.closedOn() == null);
        model.addAttribute("mayHandOver", CoverPermissions.mayHandOver(user, entry.scope()));
        return "tracker/record";
    }

    /** A task that the case waits for. */
    record Waiting(OpenTask task, boolean mine) {}

    private static List<Waiting> openTasks(WholeCase whole, User user) {
        return whole.tasks().stream()
                .map(task -> new Waiting(task, TaskPermissions.mayComplete(user, task.taskScope())))
                .toList();
    }
}
