package org.heed.assignment;

import java.util.List;
import org.heed.form.ChoiceSource;
import org.heed.process.UserTaskHandler;
import org.heed.process.version.NeededTable;

/** What this module offers to models; nothing here can be performed. */
public final class AssignmentHandlers {
    private AssignmentHandlers() {}

    public static UserTaskHandler<?> handler() {
        return new Assign(null, null, null, null, null);
    }

    public static NeededTable table() {
        return new AssignmentChoices().responseDeadline();
    }

    public static List<ChoiceSource> lists() {
        AssignmentChoices choices = new AssignmentChoices();
        return List.of(choices.services(null), choices.deadlineRoutes(null), new LeadOfficers(null, null));
    }
}
