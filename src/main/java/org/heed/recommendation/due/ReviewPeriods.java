package org.heed.recommendation.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.process.DecisionTables;
import org.heed.recommendation.Grade;
import org.heed.shared.text.Maps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long it is from one review to the next, as the council's table says. */
@Component
public class ReviewPeriods {
    private static final String TABLE = "reviewPeriod";
    private static final String NO_GRADE = "-";

    private static final Period USUAL = Period.ofMonths(6);

    /** A review that is overdue by more is not counted on from. */
    private static final int YEARS_OVERDUE = 5;

    private final DecisionTables decisions;

    public ReviewPeriods(DecisionTables decisions) {
        this.decisions = decisions;
    }

    /** A day on which the cases with these grades are expected to be reviewed again that are due for review on another. */
    record Expected(LocalDate on, LocalDate reviewedOn, String grades) {}

    /** After this grade; six months where the table does not say it. */
    public Period after(@Nullable Grade grade) {
        return period(decisions.decideIfItCan(TABLE, facts(grade)).orElse(Map.of()));
    }

    private static Map<String, Object> facts(@Nullable Grade grade) {
        Map<String, Object> facts = Maps.ofNonNull("closureReturned", false);
        facts.putAll(Maps.ofNonNull("grade", grade == null ? null : grade.name()));
        return facts;
    }

    private static Period period(Map<String, Object> found) {
        try {
            Period period = Period.parse(String.valueOf(found.get(TABLE)));
            return period.isZero() || period.isNegative() ? USUAL : period;
        } catch (DateTimeException noneOrHours) {
            return USUAL;
        }
    }

    /** The grades after which it is as long. */
    private Map<Period, String> gradesOf() {
        Map<String, Map<String, Object>> facts = new LinkedHashMap<>(Map.of(NO_GRADE, facts(null)));
        Stream.of(Grade.values()).forEach(grade -> facts.put(grade.name(), facts(grade)));
        Map<String, Map<String, Object>> found = decisions.decideEachIfItCan(TABLE, facts);
        return facts.keySet().stream()
                .collect(Collectors.groupingBy(
                        grade -> period(found.getOrDefault(grade, Map.of())), Collectors.joining(",")));
    }

    /** From which days a later review would fall on these. */
    List<Expected> expected(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            return List.of();
        }
        List<Expected> expected = new ArrayList<>();
        gradesOf()
                .forEach((period, grades) -> expected.addAll(from.minusYears(YEARS_OVERDUE)
                        .datesUntil(to)
                        .flatMap(reviewed -> later(reviewed, period, to)
                                .dropWhile(next -> next.isBefore(from))
                                .map(next -> new Expected(next, reviewed, grades)))
                        .collect(Collectors.toList())));
        return expected;
    }

    private static Stream<LocalDate> later(LocalDate reviewed, Period period, LocalDate to) {
        return Stream.iterate(reviewed.plus(period), next -> !next.isAfter(to), next -> next.plus(period));
    }
}
