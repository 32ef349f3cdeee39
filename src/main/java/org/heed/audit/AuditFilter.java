package org.heed.audit;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.heed.shared.BadRequest;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in the trail: words of what happened, a name, and days; an empty value asks for whatever. */
record AuditFilter(@Nullable String what, @Nullable String who, @Nullable String from, @Nullable String to) {
    private static final int LONGEST_TEXT = 200;

    /** Empty values are no values. */
    AuditFilter {
        what = given(what);
        who = given(who);
        from = given(from);
        to = given(to);
    }

    private static @Nullable String given(@Nullable String value) {
        String text = value == null ? "" : UserText.line(value);
        if (text.length() > LONGEST_TEXT) {
            throw new BadRequest("register.error.text", LONGEST_TEXT);
        }
        return UserText.showsNothing(text) ? null : text;
    }

    public boolean narrows() {
        return what != null || who != null || from != null || to != null;
    }

    /** The beginning of the first day; raises {@link BadRequest} for what is no day. */
    @Nullable
    Instant begin(Clock clock) {
        return from == null ? null : midnight(day(from), clock);
    }

    /** The end of the last day; raises {@link BadRequest} for what is no day. */
    @Nullable
    Instant end(Clock clock) {
        return to == null ? null : midnight(day(to).plusDays(1), clock);
    }

    private static Instant midnight(LocalDate day, Clock clock) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new BadRequest("audit.error.day", text);
        }
    }
}
