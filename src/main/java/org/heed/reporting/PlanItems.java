package org.heed.reporting;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.heed.identity.User;
import org.heed.meeting.Meetings;
import org.heed.recommendation.Stage;
import org.heed.recommendation.due.DueDays;
import org.heed.recommendation.due.Upcoming;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.Wait;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What is in the plan: steps that are due, reviews that are expected after them, and what was promised for a day. */
@Component
class PlanItems {
    private final Upcoming upcoming;
    private final DueDays days;
    private final Meetings meetings;
    private final ResponsiblePeople who;
    private final MessageSourceAccessor messages;

    PlanItems(
            Upcoming upcoming, DueDays days, Meetings meetings, ResponsiblePeople who, MessageSourceAccessor messages) {
        this.upcoming = upcoming;
        this.days = days;
        this.meetings = meetings;
        this.who = who;
        this.messages = messages;
    }

    /** What the items of a page share: names of panels, and how long it is between reviews after each grade. */
    private record Shared(Map<String, String> panels, Map<String, Period> between) {}

    /** Before the end, of one panel or of all; reviews that are expected later stand on the page of the step at hand. */
    Page<Plan.Item> page(LocalDate today, LocalDate end, PlannerFilter filter, User user, int limit) {
        LocalDate day = filter.on();
        Page<Upcoming.Due> page = day == null
                ? upcoming.page(end, filter.panel(), user, filter.cursor(), limit)
                : days.page(asked(day, day, today, end, filter), user, filter.cursor(), limit);
        Map<UUID, ResponsiblePeople.Acting> now = who.now(page.items().stream()
                .filter(due -> due.what() == Upcoming.What.STEP)
                .map(Upcoming.Due::about)
                .toList());
        Shared shared = new Shared(meetings.panelNames(), new HashMap<>());
        return page.map(shown -> shown.stream()
                .flatMap(due -> due.what() == Upcoming.What.STEP
                        ? items(due.about(), now.get(due.about().id()), today, day == null ? end : day, shared).stream()
                        : Stream.of(
                                due.what() == Upcoming.What.EXPECTED ? expected(due, shared) : promised(due, shared)))
                .toList());
    }

    private static DueDays.Asked asked(
            LocalDate from, LocalDate to, LocalDate today, LocalDate end, PlannerFilter filter) {
        return new DueDays.Asked(from, to, today, end, filter.panel(), filter.officer());
    }

    /** The days of a month, the first few of each with their number. */
    DueDays.Days month(YearMonth month, LocalDate today, LocalDate end, PlannerFilter filter, User user, int shown) {
        return days.days(asked(month.atDay(1), month.atEndOfMonth(), today, end, filter), user, shown);
    }

    /** What is due as the calendar shows it. */
    PlannerMonth.Entry entry(Upcoming.Due due, LocalDate today) {
        RegisterEntry about = due.about();
        Plan.Kind kind =
                switch (due.what()) {
                    case STEP -> kind(about);
                    case EXPECTED -> Plan.Kind.EXPECTED;
                    case ACTION -> Plan.Kind.ACTION;
                    case PART -> Plan.Kind.PART;
                };
        String which = due.what() == Upcoming.What.STEP ? say("stage." + about.stage()) : number(due);
        return new PlannerMonth.Entry(
                about.reference().toString(),
                about.reference().slug(),
                title(about),
                kind,
                say("planner.kind." + kind, which),
                due.day().isBefore(today));
    }

    private List<Plan.Item> items(
            RegisterEntry entry,
            ResponsiblePeople.@Nullable Acting now,
            LocalDate today,
            LocalDate end,
            Shared shared) {
        LocalDate day = Objects.requireNonNull(entry.dueOn());
        ResponsiblePeople.Acting later = who.later(entry);
        List<Plan.Item> items = new ArrayList<>(List.of(
                item(entry, day, kind(entry), say("stage." + entry.stage()), now == null ? later : now, shared)));
        if (entry.waitsFor() == Wait.REVIEW || entry.stage() == Stage.REVIEW) {
            Period between = shared.between()
                    .computeIfAbsent(String.valueOf(entry.grade()), grade -> upcoming.betweenReviews(entry));
            for (LocalDate next = day.plus(between); next.isBefore(end); next = next.plus(between)) {
                if (!next.isBefore(today)) {
                    items.add(item(entry, next, Plan.Kind.EXPECTED, next.toString(), later, shared));
                }
            }
        }
        return items;
    }

    private Plan.Item expected(Upcoming.Due due, Shared shared) {
        return item(due.about(), due.day(), Plan.Kind.EXPECTED, due.day().toString(), who.later(due.about()), shared);
    }

    private static Plan.Kind kind(RegisterEntry entry) {
        if (entry.waitsFor() != null) {
            return Plan.Kind.valueOf(entry.waitsFor().name());
        }
        return entry.stage() == Stage.RESPONSE ? Plan.Kind.REPLY : Plan.Kind.STEP;
    }

    /** Who does an action is said in words of the case, which may be withheld; then its lead officer stands for them. */
    private Plan.Item promised(Upcoming.Due promised, Shared shared) {
        boolean part = promised.what() == Upcoming.What.PART;
        RegisterEntry about = promised.about();
        ResponsiblePeople.Acting lead = who.later(about);
        boolean said = promised.owner() != null && about.open();
        ResponsiblePeople.Acting acting = part
                ? promised.owner() == null ? lead : who.person(promised.owner())
                : said ? new ResponsiblePeople.Acting(lead.ids(), String.valueOf(promised.owner())) : lead;
        return item(about, promised.day(), part ? Plan.Kind.PART : Plan.Kind.ACTION, number(promised), acting, shared);
    }

    private static String number(Upcoming.Due due) {
        return (due.what() == Upcoming.What.PART ? due.about().origin().number() + "." : "") + due.number();
    }

    private String title(RegisterEntry entry) {
        return entry.open() ? entry.subject() : wording(entry);
    }

    /** A plan is handed on, as a calendar or on paper, so no exempt word is in it whoever asks. */
    private Plan.Item item(
            RegisterEntry entry,
            LocalDate day,
            Plan.Kind kind,
            String which,
            ResponsiblePeople.Acting acting,
            Shared shared) {
        return new Plan.Item(
                day,
                kind,
                which,
                say("planner.kind." + kind, which),
                entry.reference().toString(),
                entry.reference().slug(),
                Objects.requireNonNull(shared.panels().get(entry.origin().panel()), "No panel is removed"),
                acting.words(),
                acting.ids(),
                who.later(entry).words(),
                title(entry),
                wording(entry));
    }

    private String wording(RegisterEntry entry) {
        var withholding = entry.withholding();
        return withholding == null ? entry.wording() : say("withheld.wording", withholding.ground());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments);
    }
}
