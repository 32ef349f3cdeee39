package org.heed.shared.sheet;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A list as CSV that a spreadsheet opens without running what a cell says. */
final class CsvSheet implements Sheet {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final CSVPrinter printer;

    CsvSheet(Writer to) throws IOException {
        to.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(to, CSVFormat.RFC4180);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        List<@Nullable Object> harmless = new ArrayList<>();
        for (Object cell : cells) {
            harmless.add(cell instanceof String text ? SheetText.harmless(text) : cell);
        }
        printer.printRecord(harmless);
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }
}
