package org.heed.meeting.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.heed.form.FormErrors;
import org.heed.meeting.Agenda;
import org.heed.meeting.AgendaItem;
import org.heed.meeting.Meeting;
import org.heed.meeting.intake.NewRecommendation;
import org.heed.meeting.intake.Twins;
import org.heed.recommendation.Deadline;
import org.heed.recommendation.Reference;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the rows of a sheet would lead to, before anything is registered: twins, titles that are nearly alike, and deadlines. */
@Component
class SheetCheck {
    private final Agenda agenda;
    private final Twins twins;
    private final SheetDeadlines deadlines;
    private final Clock clock;

    SheetCheck(Agenda agenda, Twins twins, SheetDeadlines deadlines, Clock clock) {
        this.agenda = agenda;
        this.twins = twins;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * A row as it would be registered.
     *
     * @param like a title on the agenda that is nearly the same; null where the item is on the agenda or unlike all others
     * @param deadline by when a reply would be due; null where nothing is assigned
     */
    record Looked(SheetLine line, @Nullable String like, @Nullable Deadline deadline) {}

    FormErrors errors(Meeting meeting, List<SheetLine> lines) {
        FormErrors errors = FormErrors.none();
        List<SheetLine> seen = new ArrayList<>();
        for (SheetLine line : lines) {
            Optional<Reference> twin =
                    twins.of(meeting, new NewRecommendation(meeting.id(), line.item(), line.kind(), line.wording()));
            if (twin.isPresent()) {
                errors = errors.and(
                        line.field("wording"), "register.error.twin", twin.get().toString());
            }
            if (seen.stream().anyMatch(other -> same(other, line))) {
                errors = errors.and(line.field("wording"), "sheet.error.twice");
            }
            seen.add(line);
            errors = errors.and(dates(meeting, line));
        }
        return errors;
    }

    private static boolean same(SheetLine one, SheetLine other) {
        return UserText.alike(one.item(), other.item()) && UserText.alike(one.wording(), other.wording());
    }

    private FormErrors dates(Meeting meeting, SheetLine line) {
        LocalDate received = SheetDeadlines.day(line, "receivedOn");
        if (received == null) {
            return FormErrors.none();
        }
        if (received.isAfter(LocalDate.now(clock))) {
            return FormErrors.of(line.field("receivedOn"), "assign.error.future");
        }
        return received.isBefore(meeting.heldOn())
                ? FormErrors.of(line.field("receivedOn"), "assign.error.beforeMeeting")
                : FormErrors.none();
    }

    List<AgendaItem> agenda(Meeting meeting) {
        return agenda.of(meeting);
    }

    List<Looked> look(Meeting meeting, List<SheetLine> lines) {
        List<AgendaItem> items = agenda(meeting);
        return lines.stream()
                .map(line -> new Looked(line, like(line, items, lines), deadlines.of(line)))
                .toList();
    }

    /** By when replies would be due, the earliest first. */
    List<SheetDeadlines.Due> due(List<SheetLine> lines) {
        return deadlines.due(lines);
    }

    /** The title on the agenda, or of an earlier row, that differs in a letter or two. */
    private static @Nullable String like(SheetLine line, List<AgendaItem> agenda, List<SheetLine> lines) {
        List<String> titles = agenda.stream().map(AgendaItem::title).toList();
        if (titles.stream().anyMatch(title -> UserText.alike(title, line.item()))) {
            return null;
        }
        Stream<String> earlier =
                lines.stream().filter(other -> other.row() < line.row()).map(SheetLine::item);
        return Stream.concat(titles.stream(), earlier)
                .filter(title -> !UserText.alike(title, line.item()) && near(title, line.item()))
                .findFirst()
                .orElse(null);
    }

    private static boolean near(String one, String other) {
        int most = 1 + Math.min(one.length(), other.length()) / 8;
        return new LevenshteinDistance(most).apply(UserText.plain(one), UserText.plain(other)) >= 0;
    }
}
