package org.heed.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The monitoring table as CSV that a spreadsheet opens without running what a cell says. */
final class MonitoringCsv {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private MonitoringCsv() {}

    static String write(List<MonitoringWords.Line> lines) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord(
                    "meeting_date", "item", "reference", "number", "recommendation", "response_and_progress", "status");
            for (MonitoringWords.Line line : lines) {
                printer.printRecord(
                        line.meetingDate(),
                        harmless(line.item()),
                        line.reference(),
                        line.number(),
                        harmless(line.recommendation()),
                        harmless(line.responseText()),
                        harmless(line.status()));
            }
        } catch (IOException intoMemory) {
            throw new UncheckedIOException(intoMemory);
        }
        return csv.toString();
    }

    /** A spreadsheet runs a cell that begins like a formula; an apostrophe makes it text. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
