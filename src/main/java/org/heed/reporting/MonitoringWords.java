package org.heed.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heed.recommendation.RecordEntry;
import org.heed.recommendation.RegisterEntry;
import org.heed.recommendation.Timing;
import org.heed.shared.Days;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The cells of the monitoring table in words, the same on the page, in CSV and in JSON. */
@Component
class MonitoringWords {
    private final MessageSource messages;
    private final Clock clock;

    MonitoringWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** A row in words. */
    record Line(
            String meetingDate,
            String item,
            String reference,
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
    record Said(String heading, List<String> paragraphs) {
        String text() {
            List<String> all = new ArrayList<>(List.of(heading));
            all.addAll(paragraphs);
            return String.join("\n", all);
        }
    }

    List<Line> lines(MonitoringTable table, Locale locale) {
        List<Line> lines = new ArrayList<>();
        for (MonitoringTable.MeetingRows meeting : table.meetings()) {
            for (MonitoringTable.ItemRows item : meeting.items()) {
                for (MonitoringTable.Row row : item.rows()) {
                    lines.add(new Line(
                            Days.written(meeting.heldOn()),
                            item.title(),
                            row.about().reference().toString(),
                            row.about().origin().number() + ")",
                            row.about().wording(),
                            said(row, locale),
                            status(row.about(), locale)));
                }
            }
        }
        return lines;
    }

    List<Said> said(MonitoringTable.Row row, Locale locale) {
        return row.said().stream().map(entry -> said(entry, locale)).toList();
    }

    private Said said(RecordEntry entry, Locale locale) {
        ZoneId zone = clock.getZone();
        String heading = messages.getMessage(entry.title(), null, locale) + ", "
                + Days.written(LocalDate.ofInstant(entry.at(), zone));
        return new Said(
                heading, entry.lines().stream().map(line -> text(line, locale)).toList());
    }

    private String text(RecordEntry.Line line, Locale locale) {
        String label = messages.getMessage(line.label() + ".inTable", null, "", locale);
        return label == null || label.isEmpty() ? line.text() : label + " " + line.text();
    }

    /** The status in words, worked out from the stage, the axes and the dates. */
    String status(RegisterEntry about, Locale locale) {
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
        return messages.getMessage("status." + about.stage() + late, new Object[] {due}, locale);
    }
}
