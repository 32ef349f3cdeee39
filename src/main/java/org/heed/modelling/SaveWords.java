package org.heed.modelling;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.heed.identity.Directory;
import org.springframework.stereotype.Component;

/** Who saved and when, as the editors show it, and who else is there. */
@Component
record SaveWords(Directory directory, Clock clock, DraftPeople drafts) {
    String name(String id) {
        return directory.nameOf(id);
    }

    String time(Save save) {
        return DateTimeFormatter.ofPattern("HH:mm").format(LocalTime.ofInstant(save.savedAt(), clock.getZone()));
    }
}
