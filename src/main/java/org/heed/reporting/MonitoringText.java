package org.heed.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heed.recommendation.Judgement;
import org.heed.recommendation.Stage;
import org.heed.recommendation.part.RollUp;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.Timing;
import org.heed.recommendation.register.Wait;
import org.heed.shared.text.Days;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The cells of the monitoring table in words, the same on the page, in CSV and in JSON. */
@Component
public class MonitoringText {
    private final MessageSource messages;
    private final Clock clock;

    MonitoringText(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** A row in words. */
    record Line(
            String meetingDate,
            String item,
            String reference,
            String slug,
            String number,
            String recommendation,
            List<Said> responseAndProgress,
            String status) {
        String responseText() {
            return String.join(
                    "\n\n", responseAndProgress.stream().map(Said::text).toList());
        }
    }

    /** A reply or a report: its heading and its paragraphs. */
    public record Said(String heading, List<String> paragraphs) {
        String text() {
            List<String> all = new ArrayList<>(List.of(heading));
            all.addAll(paragraphs);
            return String.join("\n", all);
        }
    }

    /** A meeting as the page shows it: its rows, and how many there are. */
    record MeetingLines(String date, int size, List<ItemLines> items) {}

    /** An item as the page shows it: its rows, and how many there are. */
    record ItemLines(String title, int size, List<Line> lines) {}

    List<MeetingLines> meetings(MonitoringTable table, Locale locale) {
        return table.meetings().stream()
                .map(meeting -> {
                    List<ItemLines> items = meeting.items().stream()
                            .map(item -> items(meeting, item, locale))
                            .toList();
                    int size = items.stream().mapToInt(ItemLines::size).sum();
                    return new MeetingLines(Days.brief(meeting.heldOn()), size, items);
                })
                .toList();
    }

    private ItemLines items(MonitoringTable.MeetingRows meeting, MonitoringTable.ItemRows item, Locale locale) {
        List<Line> lines = item.rows().stream()
                .map(row -> line(meeting, item, row, locale))
                .toList();
        return new ItemLines(item.title(), lines.size(), lines);
    }

    List<Line> lines(MonitoringTable table, Locale locale) {
        return meetings(table, locale).stream()
                .flatMap(meeting -> meeting.items().stream())
                .flatMap(item -> item.lines().stream())
                .toList();
    }

    private Line line(
            MonitoringTable.MeetingRows meeting,
            MonitoringTable.ItemRows item,
            MonitoringTable.Row row,
            Locale locale) {
        return new Line(
                Days.brief(meeting.heldOn()),
                item.title(),
                row.about().reference().toString(),
                row.about().reference().slug(),
                row.about().origin().number() + ")",
                row.about().wording(),
                row.said().stream().map(entry -> said(entry, locale)).toList(),
                status(row.about(), locale) + counted(row.rollUp(), locale));
    }

    public Said said(RecordEntry entry, Locale locale) {
        ZoneId zone = clock.getZone();
        String heading = messages.getMessage(entry.title(), new Object[] {entry.about()}, locale) + ", "
                + Days.written(LocalDate.ofInstant(entry.at(), zone));
        return new Said(
                heading, entry.lines().stream().map(line -> text(line, locale)).toList());
    }

    private String text(RecordEntry.Line line, Locale locale) {
        if (line.asked()) {
            return line.label() + ": " + line.text();
        }
        String label = messages.getMessage(line.label() + ".inTable", null, "", locale);
        return label == null || label.isEmpty() ? line.text() : label + " " + line.text();
    }

    /** What has become of the parts, each counted once. */
    private String counted(RollUp rollUp, Locale locale) {
        return rollUp.parts() == 0
                ? ""
                : ". " + messages.getMessage("inside.rollUp", new Object[] {rollUp.done(), rollUp.parts()}, locale)
                        + counted("inside.toCheck", rollUp.toCheck(), locale)
                        + counted("inside.refused", rollUp.refused(), locale)
                        + counted("inside.givenUp", rollUp.givenUp(), locale)
                        + counted("inside.open", rollUp.open(), locale);
    }

    private String counted(String word, int count, Locale locale) {
        return count == 0 ? "" : ", " + messages.getMessage(word, new Object[] {count}, locale);
    }

    /** The status in words, worked out from the stage, the axes and the dates. */
    public String status(RegisterEntry about, Locale locale) {
        if (about.closedOn() != null) {
            return messages.getMessage(
                    "status.CLOSED",
                    new Object[] {
                        messages.getMessage("judgement." + about.judgement(), null, locale),
                        Days.written(about.closedOn())
                    },
                    locale);
        }
        String due = about.dueOn() == null ? "" : Days.written(about.dueOn());
        String late = about.timing(LocalDate.now(clock)) == Timing.OVERDUE ? ".late" : "";
        return messages.getMessage("status." + standing(about) + late, new Object[] {due}, locale);
    }

    /** The stage, or what it is about where the stage alone would mislead. */
    private static String standing(RegisterEntry about) {
        if (about.waitsFor() != null) {
            return about.waitsFor() == Wait.REVIEW
                    ? "REVIEW_AHEAD"
                    : about.waitsFor().name();
        }
        boolean escalated = about.stage() == Stage.CONSIDERATION && about.judgement() == Judgement.ESCALATED;
        return escalated ? "ESCALATED" : about.stage().name();
    }
}
