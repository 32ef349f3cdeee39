package org.heed.modelling.draft;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.springframework.stereotype.Component;

/** Who saved and when, as the editors show it, and who else is there. */
@Component
record SaveText(Directory directory, Clock clock, DraftPeople drafts) {
    /** Notes that somebody has the file open, and names who else has. */
    List<String> others(long draft, String file, User me) {
        return drafts.others(draft, file, me).stream().map(this::name).toList();
    }

    String name(String id) {
        return directory.nameOf(id);
    }

    String time(Save save) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.UK)
                .format(LocalTime.ofInstant(save.savedAt(), clock.getZone()));
    }
}
