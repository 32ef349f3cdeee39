package org.heed.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.shared.Page;
import org.heed.shared.text.Days;
import org.springframework.stereotype.Component;

/** Plans the reviews and deadlines of the next twelve months, for one person or for all. */
@Component
class Planner {
    private static final int MONTHS = 12;

    /** How many steps, actions and parts a page takes in. */
    private static final int STEPS = 200;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final PlanItems plan;
    private final Directory directory;
    private final Clock clock;

    Planner(PlanItems plan, Directory directory, Clock clock) {
        this.plan = plan;
        this.directory = directory;
        this.clock = clock;
    }

    /** A page of the plan: what comes first of what is due. */
    Plan of(PlannerFilter filter, User user) {
        LocalDate today = LocalDate.now(clock);
        YearMonth first = YearMonth.from(today);
        Page<Plan.Item> page = plan.page(today, end(today), filter, user, STEPS);
        List<Plan.Item> all = page.items();
        List<Plan.Item> items = all.stream()
                .filter(item -> filter.officer() == null || item.people().contains(filter.officer()))
                .sorted(Comparator.comparing(Plan.Item::day)
                        .thenComparing(Plan.Item::reference)
                        .thenComparing(Plan.Item::which))
                .toList();
        List<Plan.Item> ahead =
                items.stream().filter(item -> !item.day().isBefore(today)).toList();
        return new Plan(
                items.stream().filter(item -> item.day().isBefore(today)).toList(),
                filter.on() == null ? months(first, ahead) : day(filter.on(), today, ahead),
                all.stream()
                        .flatMap(item -> item.people().stream())
                        .distinct()
                        .map(id -> new Plan.Officer(id, directory.nameOf(id)))
                        .sorted(Comparator.comparing(Plan.Officer::name))
                        .toList(),
                page.nextCursor());
    }

    /** The day before which later reviews are expected. */
    static LocalDate end(LocalDate today) {
        return YearMonth.from(today).plusMonths(MONTHS).atDay(1);
    }

    private static List<Plan.Month> months(YearMonth first, List<Plan.Item> items) {
        Map<YearMonth, List<Plan.Item>> byMonth =
                items.stream().collect(Collectors.groupingBy(item -> YearMonth.from(item.day())));
        return IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> month(MONTH.format(month), byMonth.getOrDefault(month, List.of())))
                .toList();
    }

    /** A day that is over has nothing ahead. */
    private static List<Plan.Month> day(LocalDate day, LocalDate today, List<Plan.Item> items) {
        return day.isBefore(today) ? List.of() : List.of(month(Days.written(day), items));
    }

    private static Plan.Month month(String name, List<Plan.Item> items) {
        Map<String, Long> shares =
                items.stream().collect(Collectors.groupingBy(Plan.Item::who, TreeMap::new, Collectors.counting()));
        return new Plan.Month(
                name,
                items,
                shares.entrySet().stream()
                        .map(share -> new Plan.Share(share.getKey(), share.getValue()))
                        .toList());
    }
}
