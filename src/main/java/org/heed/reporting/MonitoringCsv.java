package org.heed.reporting;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.heed.shared.markdown.Markdown;
import org.heed.shared.sheet.SheetText;

/** The monitoring table as CSV that a spreadsheet opens without running what a cell says, written as it is read. */
final class MonitoringCsv {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final CSVPrinter printer;

    MonitoringCsv(Writer to) throws IOException {
        to.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(to, CSVFormat.RFC4180);
        printer.printRecord(
                "meeting_date", "item", "reference", "number", "recommendation", "response_and_progress", "status");
    }

    void write(List<MonitoringText.Line> lines) throws IOException {
        for (MonitoringText.Line line : lines) {
            printer.printRecord(
                    line.meetingDate(),
                    SheetText.harmless(line.item()),
                    line.reference(),
                    line.number(),
                    SheetText.harmless(Markdown.plain(line.recommendation())),
                    SheetText.harmless(line.responseText()),
                    SheetText.harmless(line.status()));
        }
    }

    void end() throws IOException {
        printer.flush();
    }
}
