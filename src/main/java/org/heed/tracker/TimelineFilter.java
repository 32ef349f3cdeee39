package org.heed.tracker;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.heed.audit.AuditRecord;
import org.heed.shared.BadRequest;
import org.jspecify.annotations.Nullable;

/** What a page or a program asks of a timeline; an empty value asks for whatever. */
record TimelineFilter(
        @Nullable String kind,
        @Nullable String person,
        @Nullable String from,
        @Nullable String to,
        @Nullable Long before) {

    /** Whether anything is left out. */
    boolean narrows() {
        return before != null || given(kind) || given(person) || given(from) || given(to);
    }

    /** Whether it is of the person and the days, whatever its kind; raises {@link BadRequest} for what is no day. */
    boolean keeps(AuditRecord entry, Clock clock) {
        LocalDate day = LocalDate.ofInstant(entry.at(), clock.getZone());
        return (!given(person) || entry.who().equals(person))
                && (!given(from) || !day.isBefore(day(from)))
                && (!given(to) || !day.isAfter(day(to)));
    }

    /** Raises {@link BadRequest} where there is no such kind. */
    boolean isOfKind(AuditRecord entry) {
        return !given(kind) || TimelineKind.of(entry.what()) == asked();
    }

    /** Whether it was before the entries that have been shown already. */
    boolean isBefore(AuditRecord entry) {
        return before == null || entry.sequence() < before;
    }

    private TimelineKind asked() {
        return Arrays.stream(TimelineKind.values())
                .filter(value -> value.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new BadRequest("register.error.value", String.valueOf(kind)));
    }

    private static LocalDate day(@Nullable String text) {
        try {
            return LocalDate.parse(String.valueOf(text));
        } catch (DateTimeException notADate) {
            throw new BadRequest("timeline.error.date");
        }
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
