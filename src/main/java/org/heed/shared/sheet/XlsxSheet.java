package org.heed.shared.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A list as an Excel workbook of one sheet, whose first row stays in sight. Texts are stored as texts, which nothing runs, however they begin. */
final class XlsxSheet implements Sheet {
    /** As long as a cell may be. */
    private static final int LONGEST = 32_767;

    private static final int WIDEST = 60;
    private static final int USUAL_WIDTH = 18;
    private static final int ROWS_AT_ONCE = 200;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    /** @param wide the columns of long texts, counted from 0 */
    XlsxSheet(OutputStream to, String title, int columns, List<Integer> wide) {
        book = new Workbook(to, "Heed", "1.0");
        sheet = book.newWorksheet(title);
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns; column++) {
            sheet.width(column, wide.contains(column) ? WIDEST : USUAL_WIDTH);
        }
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        if (row == 0) {
            sheet.range(0, 0, 0, cells.size() - 1).style().bold().set();
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object cell) {
        if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column)
                    .format("d mmm yyyy")
                    .verticalAlignment("top")
                    .set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell != null) {
            String text = cell.toString();
            sheet.inlineString(row, column, text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    @Override
    public void end() throws IOException {
        book.finish();
    }
}
