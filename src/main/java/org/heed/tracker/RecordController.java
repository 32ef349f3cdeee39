package org.heed.tracker;

import java.util.List;
import org.heed.identity.Permissions;
import org.heed.identity.User;
import org.heed.meeting.Meetings;
import org.heed.process.CasePosition;
import org.heed.process.Cases;
import org.heed.process.OpenTask;
import org.heed.process.OpenTasks;
import org.heed.recommendation.CaseRecord;
import org.heed.recommendation.Register;
import org.heed.recommendation.RegisterEntry;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The record of one recommendation: its wording, where it stands, what was said and what happened. */
@Controller
@RequestMapping("/recommendations/{reference}")
class RecordController {
    private final Register register;
    private final CaseRecord caseRecord;
    private final Cases cases;
    private final OpenTasks tasks;
    private final Meetings meetings;

    RecordController(Register register, CaseRecord caseRecord, Cases cases, OpenTasks tasks, Meetings meetings) {
        this.register = register;
        this.caseRecord = caseRecord;
        this.cases = cases;
        this.tasks = tasks;
        this.meetings = meetings;
    }

    @GetMapping
    String show(@PathVariable String reference, User user, Model model) {
        RegisterEntry entry = register.open(reference, user);
        CasePosition position = cases.position(entry.id());
        model.addAttribute("about", entry);
        model.addAttribute("panel", meetings.panel(entry.origin().panel()));
        model.addAttribute(
                "meeting",
                meetings.meetingsById(List.of(entry.origin().meeting()))
                        .get(entry.origin().meeting()));
        model.addAttribute(
                "item",
                meetings.itemsById(List.of(entry.origin().item()))
                        .get(entry.origin().item()));
        model.addAttribute("said", caseRecord.said(entry));
        model.addAttribute("parts", caseRecord.parts(entry, user));
        model.addAttribute("timeline", caseRecord.happened(entry));
        model.addAttribute("position", position);
        model.addAttribute(
                "now", position.now().stream().map(CasePosition.Step::id).toList());
        model.addAttribute("tasks", openTasks(entry, user));
        model.addAttribute("mayWithhold", Permissions.mayWithhold(user, entry.scope()));
        model.addAttribute("mayRepair", Permissions.mayEditModels(user) && entry.closedOn() == null);
        model.addAttribute("mayHandOver", Permissions.mayHandOver(user, entry.scope()));
        return "tracker/record";
    }

    /** A task that the case waits for. */
    record Waiting(OpenTask task, boolean mine) {}

    private List<Waiting> openTasks(RegisterEntry entry, User user) {
        return tasks.ofCase(entry.id()).stream()
                .map(task -> new Waiting(task, Permissions.mayComplete(user, task.taskScope())))
                .toList();
    }

    @GetMapping(path = "/model", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String model(@PathVariable String reference, User user) {
        return cases.model(register.open(reference, user).id());
    }
}
