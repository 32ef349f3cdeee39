package org.heed.reporting;

import java.util.ArrayList;
import java.util.List;
import org.heed.shared.markdown.Markdown;
import org.heed.shared.sheet.SheetFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The monitoring table as the rows of a file: names for programs at the head of CSV, words for people in a workbook. */
@Component
class MonitoringCells {
    /** The columns of long texts. */
    static final List<Integer> WIDE = List.of(4, 5);

    private static final List<String> NAMES = List.of(
            "meeting_date",
            "item",
            "reference",
            "number",
            "recommendation",
            "response_and_progress",
            "status",
            "title");

    private static final List<String> HEADS = List.of(
            "monitoring.meetingDate",
            "monitoring.item",
            "register.reference",
            "monitoring.number",
            "monitoring.recommendation",
            "monitoring.response",
            "monitoring.status",
            "lists.title");

    static final int COLUMNS = NAMES.size();

    private final MessageSourceAccessor messages;

    MonitoringCells(MessageSourceAccessor messages) {
        this.messages = messages;
    }

    List<String> head(SheetFormat format) {
        return format == SheetFormat.CSV
                ? NAMES
                : HEADS.stream().map(messages::getMessage).toList();
    }

    /** Days are days in a workbook; in CSV they are written as the table has them. */
    List<@Nullable Object> row(MonitoringText.Line line, SheetFormat format) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(format == SheetFormat.CSV ? line.meetingDate() : line.heldOn());
        cells.add(line.item());
        cells.add(line.reference());
        cells.add(line.number());
        cells.add(Markdown.plain(line.recommendation()));
        cells.add(line.responseText());
        cells.add(line.status());
        cells.add(line.title());
        return cells;
    }
}
