package org.heed.identity.absence;

import java.time.LocalDate;
import java.util.UUID;

/** That somebody is away from one day to another, both included, and who covers in that time. */
public record Absence(UUID id, String person, String cover, LocalDate from, LocalDate until, String setBy) {
    /** The same, ended on that day. */
    Absence until(LocalDate day) {
        return new Absence(id, person, cover, from, day, setBy);
    }
}
