package org.heed.recommendation.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.heed.identity.User;
import org.heed.recommendation.Stage;
import org.heed.shared.database.Conditions;
import org.jspecify.annotations.Nullable;

/** What a list can ask of the rows of the table {@code recommendation}. */
final class RegisterConditions {
    /** What can be part of a reference; other words are looked for in what was recommended alone. */
    private static final Pattern OF_A_REFERENCE = Pattern.compile("[\\p{Alnum}/-]{2,25}");

    private RegisterConditions() {}

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    static Conditions due(RegisterQuery.Due due, LocalDate today) {
        Conditions days = new Conditions().and("closed_on is null");
        return switch (due) {
            case OVERDUE -> days.and("stage <> 'MONITORING' and due_on < :today", "today", today);
            case WEEK ->
                days.and("due_on between :today and :end").with("today", today).with("end", today.plusWeeks(1));
            case FOUR_WEEKS ->
                days.and("due_on between :today and :end").with("today", today).with("end", today.plusWeeks(4));
            case LATER -> days.and("due_on > :end", "end", today.plusWeeks(4));
        };
    }

    /** What a list of tasks too may ask of its cases, beside words. */
    static Conditions standing(
            @Nullable Stage stage, @Nullable Set<String> leads, @Nullable LocalDate changedSince, Clock clock) {
        return new Conditions()
                .and("stage = :stage", "stage", name(stage))
                .and("lead_officer = any(:leads)", "leads", leads == null ? null : leads.toArray(String[]::new))
                .and(
                        "changed_at >= :changedSince",
                        "changedSince",
                        changedSince == null
                                ? null
                                : changedSince.atStartOfDay(clock.getZone()).toOffsetDateTime());
    }

    /** Words of the recommendation that the user may see, or a part of its reference. */
    static Conditions words(String text, User user) {
        Conditions sees = VisibilityFilter.sees(user);
        String said = "folded @@ websearch_to_tsquery('english', heed_folded(:text)) and " + sees.sql();
        Conditions words = new Conditions().with("text", text);
        if (OF_A_REFERENCE.matcher(text).matches()) {
            words.and("(" + said + " or reference ilike :like or reference = :written)")
                    .with("like", "%" + Conditions.typed(text) + "%")
                    .with("written", written(text));
        } else {
            words.and(said);
        }
        sees.values().forEach(words::with);
        return words;
    }

    /** A reference as it is stored, where it was typed as addresses have it. */
    private static String written(String text) {
        return text.toUpperCase(Locale.ROOT).replaceFirst("(\\d{4})-(\\d{2}-)", "$1/$2");
    }
}
