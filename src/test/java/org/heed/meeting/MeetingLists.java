package org.heed.meeting;

import org.heed.form.ChoiceSource;

/** What this module offers to models; nothing here can be asked. */
public final class MeetingLists {
    private MeetingLists() {}

    public static ChoiceSource meetings() {
        return new MeetingChoices(null);
    }
}
