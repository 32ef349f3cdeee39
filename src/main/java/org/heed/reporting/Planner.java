package org.heed.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heed.identity.User;
import org.heed.meeting.Meetings;
import org.heed.recommendation.RegisterEntry;
import org.heed.recommendation.Stage;
import org.heed.recommendation.Upcoming;
import org.heed.recommendation.Wait;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Plans the reviews and deadlines of the next twelve months. */
@Component
class Planner {
    private static final int MONTHS = 12;
    private static final Period BETWEEN_REVIEWS = Period.ofMonths(6);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Upcoming upcoming;
    private final Meetings meetings;
    private final WhoActs who;
    private final MessageSource messages;
    private final Clock clock;

    Planner(Upcoming upcoming, Meetings meetings, WhoActs who, MessageSource messages, Clock clock) {
        this.upcoming = upcoming;
        this.meetings = meetings;
        this.who = who;
        this.messages = messages;
        this.clock = clock;
    }

    Plan of(@Nullable String panel, @Nullable String officer, User user) {
        LocalDate today = LocalDate.now(clock);
        YearMonth first = YearMonth.from(today);
        LocalDate end = first.plusMonths(MONTHS).atDay(1);
        List<RegisterEntry> entries = upcoming.before(end, panel, user);
        Map<UUID, String> now = who.now(entries);
        List<Plan.Item> items = entries.stream()
                .filter(entry -> officer == null || officer.equals(entry.leadOfficer()))
                .flatMap(entry -> items(entry, now, today, end).stream())
                .sorted(Comparator.comparing(Plan.Item::day).thenComparing(Plan.Item::reference))
                .toList();
        Map<YearMonth, List<Plan.Item>> byMonth = items.stream()
                .filter(item -> !item.day().isBefore(today))
                .collect(Collectors.groupingBy(item -> YearMonth.from(item.day())));
        return new Plan(
                items.stream().filter(item -> item.day().isBefore(today)).toList(),
                IntStream.range(0, MONTHS)
                        .mapToObj(first::plusMonths)
                        .map(month -> month(month, byMonth.getOrDefault(month, List.of())))
                        .toList(),
                entries.stream()
                        .filter(entry -> entry.leadOfficer() != null)
                        .map(entry -> new Plan.Officer(entry.leadOfficer(), who.later(entry)))
                        .distinct()
                        .sorted(Comparator.comparing(Plan.Officer::name))
                        .toList());
    }

    private static Plan.Month month(YearMonth month, List<Plan.Item> items) {
        Map<String, Long> shares =
                items.stream().collect(Collectors.groupingBy(Plan.Item::who, TreeMap::new, Collectors.counting()));
        return new Plan.Month(
                MONTH.format(month),
                items,
                shares.entrySet().stream()
                        .map(share -> new Plan.Share(share.getKey(), share.getValue()))
                        .toList());
    }

    private List<Plan.Item> items(RegisterEntry entry, Map<UUID, String> now, LocalDate today, LocalDate end) {
        LocalDate day = Objects.requireNonNull(entry.dueOn());
        List<Plan.Item> items =
                new ArrayList<>(List.of(item(entry, day, kind(entry), now.getOrDefault(entry.id(), who.later(entry)))));
        if (entry.waitsFor() == Wait.REVIEW || entry.stage() == Stage.REVIEW) {
            for (int number = 1; day.plus(BETWEEN_REVIEWS.multipliedBy(number)).isBefore(end); number++) {
                LocalDate expected = day.plus(BETWEEN_REVIEWS.multipliedBy(number));
                if (!expected.isBefore(today)) {
                    items.add(item(entry, expected, Plan.Kind.EXPECTED, who.later(entry)));
                }
            }
        }
        return items;
    }

    private static Plan.Kind kind(RegisterEntry entry) {
        if (entry.waitsFor() != null) {
            return Plan.Kind.valueOf(entry.waitsFor().name());
        }
        return entry.stage() == Stage.RESPONSE ? Plan.Kind.REPLY : Plan.Kind.STEP;
    }

    /** A plan is handed on, as a calendar or on paper, so no exempt word is in it whoever asks. */
    private Plan.Item item(RegisterEntry entry, LocalDate day, Plan.Kind kind, String acting) {
        var withholding = entry.withholding();
        return new Plan.Item(
                day,
                kind,
                say("planner.kind." + kind, say("stage." + entry.stage())),
                entry.reference().toString(),
                entry.reference().slug(),
                meetings.panel(entry.origin().panel()).name(),
                acting,
                who.later(entry),
                withholding == null ? entry.wording() : say("withheld.wording", withholding.ground()));
    }

    private String say(String key, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, Locale.UK));
    }
}
