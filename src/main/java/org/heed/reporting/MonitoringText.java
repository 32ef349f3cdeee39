package org.heed.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.heed.recommendation.Judgement;
import org.heed.recommendation.Stage;
import org.heed.recommendation.part.RollUp;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.Timing;
import org.heed.recommendation.register.Wait;
import org.heed.shared.markdown.Markdown;
import org.heed.shared.text.Days;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The cells of the monitoring table in words, the same on the page, in files and in JSON. */
@Component
public class MonitoringText {
    private final MessageSourceAccessor messages;
    private final Clock clock;

    MonitoringText(MessageSourceAccessor messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A row in words.
     *
     * @param titled whether somebody has given it its title; where it is made of the wording, the wording says it
     */
    record Line(
            String meetingDate,
            LocalDate heldOn,
            String item,
            String reference,
            String slug,
            String number,
            String title,
            boolean titled,
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
            paragraphs.forEach(paragraph -> all.add(Markdown.plain(paragraph)));
            return String.join("\n", all);
        }
    }

    /** A meeting as the page shows it: its rows, and how many there are. */
    record MeetingLines(String date, boolean closed, int size, List<ItemLines> items) {}

    /** An item as the page shows it: its rows, and how many there are. */
    record ItemLines(String title, int size, List<Line> lines) {}

    List<MeetingLines> meetings(MonitoringTable table) {
        return table.meetings().stream()
                .map(meeting -> {
                    List<ItemLines> items = meeting.items().stream()
                            .map(item -> items(meeting, item))
                            .toList();
                    int size = items.stream().mapToInt(ItemLines::size).sum();
                    return new MeetingLines(Days.brief(meeting.heldOn()), meeting.closed(), size, items);
                })
                .toList();
    }

    private ItemLines items(MonitoringTable.MeetingRows meeting, MonitoringTable.ItemRows item) {
        List<Line> lines =
                item.rows().stream().map(row -> line(meeting, item, row)).toList();
        return new ItemLines(item.title(), lines.size(), lines);
    }

    List<Line> lines(MonitoringTable table) {
        return meetings(table).stream()
                .flatMap(meeting -> meeting.items().stream())
                .flatMap(item -> item.lines().stream())
                .toList();
    }

    private Line line(MonitoringTable.MeetingRows meeting, MonitoringTable.ItemRows item, MonitoringTable.Row row) {
        return new Line(
                Days.brief(meeting.heldOn()),
                meeting.heldOn(),
                item.title(),
                row.about().reference().toString(),
                row.about().reference().slug(),
                row.about().origin().number() + ")",
                row.about().subject(),
                row.about().title() != null,
                row.about().wording(),
                row.said().stream().map(entry -> said(entry)).toList(),
                status(row.about()) + counted(row.rollUp()));
    }

    public Said said(RecordEntry entry) {
        ZoneId zone = clock.getZone();
        String heading = messages.getMessage(entry.title(), new Object[] {entry.about()}) + ", "
                + Days.written(LocalDate.ofInstant(entry.at(), zone));
        return new Said(heading, entry.lines().stream().map(line -> text(line)).toList());
    }

    private String text(RecordEntry.Line line) {
        if (line.asked()) {
            return Markdown.led(line.label() + ":", line.text());
        }
        String label = messages.getMessage(line.label() + ".inTable", "");
        return label == null || label.isEmpty() ? line.text() : Markdown.led(label, line.text());
    }

    /** What has become of the parts, each counted once. */
    private String counted(RollUp rollUp) {
        return rollUp.parts() == 0
                ? ""
                : ". " + messages.getMessage("inside.rollUp", new Object[] {rollUp.done(), rollUp.parts()})
                        + counted("inside.toCheck", rollUp.toCheck())
                        + counted("inside.refused", rollUp.refused())
                        + counted("inside.givenUp", rollUp.givenUp())
                        + counted("inside.open", rollUp.open());
    }

    private String counted(String word, int count) {
        return count == 0 ? "" : ", " + messages.getMessage(word, new Object[] {count});
    }

    /** The status in words, worked out from the stage, the axes and the dates. */
    public String status(RegisterEntry about) {
        if (about.closedOn() != null) {
            return messages.getMessage("status.CLOSED", new Object[] {
                messages.getMessage("judgement." + about.judgement()), Days.written(about.closedOn())
            });
        }
        String due = about.dueOn() == null ? "" : Days.written(about.dueOn());
        String late = about.timing(LocalDate.now(clock)) == Timing.OVERDUE ? ".late" : "";
        return messages.getMessage("status." + standing(about) + late, new Object[] {due});
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
