package org.heed.meeting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        Map<String, String> names = meetings.panels().stream()
                .filter(panel -> CurrentUser.find()
                        .map(user -> Permissions.mayRegister(user, panel.id()))
                        .orElse(true))
                .collect(Collectors.toMap(Panel::id, Panel::name));
        return meetings.meetings(names.keySet()).stream()
                .map(meeting -> new Choice(
                        meeting.id().toString(), Days.written(meeting.heldOn()) + ", " + names.get(meeting.panel())))
                .toList();
    }
}
