package org.heed.meeting;

import java.util.List;
import org.heed.form.Choice;
import org.heed.form.ChoiceSource;
import org.heed.identity.CurrentUser;
import org.heed.identity.permission.Permissions;
import org.heed.shared.text.Days;
import org.springframework.stereotype.Component;

/** The meetings for which the user may register recommendations. */
@Component
class MeetingChoices implements ChoiceSource {
    private final Meetings meetings;

    MeetingChoices(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String valuesKey() {
        return "meetings";
    }

    @Override
    public List<Choice> choices() {
        List<String> panels = meetings.panels().stream()
                .map(Panel::id)
                .filter(panel -> CurrentUser.find()
                        .map(user -> Permissions.mayRegister(user, panel))
                        .orElse(true))
                .toList();
        return meetings.meetings(panels).stream()
                .map(meeting -> new Choice(
                        meeting.id().toString(),
                        Days.written(meeting.heldOn()) + ", "
                                + meetings.panel(meeting.panel()).name()))
                .toList();
    }
}
