package org.heed.tracker;

import java.util.List;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.identity.permission.CoverPermissions;
import org.heed.identity.permission.Permissions;
import org.heed.identity.permission.TaskPermissions;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.tracker.action.CaseActions;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What each page of a record begins with: the subject, what is to be done by whom, and what the reader may do. */
@Component
class RecordHeading {
    private final Register register;
    private final WholeCases cases;
    private final StatusText words;
    private final CaseActions actions;

    RecordHeading(Register register, WholeCases cases, StatusText words, CaseActions actions) {
        this.register = register;
        this.cases = cases;
        this.words = words;
        this.actions = actions;
    }

    /** A task that is open in the case. */
    record Waiting(OpenTask task, boolean mine) {}

    /** The case, for a reader who may read it; raises NotFound or NotAllowed otherwise. */
    WholeCase show(String reference, User user, Model model) {
        RegisterEntry about = register.open(reference, user);
        WholeCase whole = cases.of(about, user);
        model.addAttribute("about", about);
        model.addAttribute("status", words.now(whole));
        model.addAttribute("tasks", openTasks(whole, user));
        model.addAttribute("may", actions.ofCase(user, about));
        model.addAttribute("mayWithhold", Permissions.mayWithhold(user, about.scope()));
        model.addAttribute("mayRepair", CouncilPermissions.mayEditModels(user) && about.closedOn() == null);
        model.addAttribute(
                "mayHandOver",
                about.closedOn() == null
                        && about.leadOfficer() != null
                        && CoverPermissions.mayHandOver(user, about.scope()));
        return whole;
    }

    private static List<Waiting> openTasks(WholeCase whole, User user) {
        return whole.tasks().stream()
                .map(task -> new Waiting(task, TaskPermissions.mayComplete(user, task.taskScope())))
                .toList();
    }
}
