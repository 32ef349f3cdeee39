package org.heed.meeting.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heed.form.Field;
import org.heed.shared.BadRequest;
import org.heed.shared.text.UserText;

/** Rows that were copied from a table: the agenda item, the wording and the parts, or the wording alone. */
final class PastedRows {
    private static final List<String> COLUMNS = List.of("item", "wording", "parts");

    private PastedRows() {}

    /** What is posted with the pasted rows in the place of blank ones; raises {@link BadRequest} for what is no table or too long. */
    static Map<String, String> into(Map<String, String> posted, String pasted) {
        Map<String, String> filled = new TreeMap<>(posted);
        int row = 0;
        for (Map<String, String> cells : read(pasted)) {
            while (isTaken(filled, row)) {
                row++;
            }
            if (row >= Field.Repetition.MOST_ROWS) {
                throw new BadRequest("sheet.error.rows", Field.Repetition.MOST_ROWS);
            }
            int at = row;
            filled.putIfAbsent("rows-" + at, "");
            cells.forEach((column, cell) -> filled.put(SheetLine.field(at, column), cell));
        }
        return filled;
    }

    private static boolean isTaken(Map<String, String> posted, int row) {
        return COLUMNS.stream()
                .anyMatch(column -> !UserText.showsNothing(posted.getOrDefault(SheetLine.field(row, column), "")));
    }

    private static List<Map<String, String>> read(String pasted) {
        try (CSVParser table =
                CSVFormat.TDF.builder().setIgnoreSurroundingSpaces(false).get().parse(new StringReader(pasted))) {
            return table.stream()
                    .map(PastedRows::cells)
                    .filter(cells -> !cells.isEmpty())
                    .toList();
        } catch (IOException | IllegalStateException | java.io.UncheckedIOException noTable) {
            throw new BadRequest("sheet.error.pasted");
        }
    }

    private static Map<String, String> cells(CSVRecord row) {
        Map<String, String> cells = new LinkedHashMap<>();
        int first = row.size() == 1 ? 1 : 0;
        for (int cell = 0; cell < row.size() && first + cell < COLUMNS.size(); cell++) {
            String text = UserText.lines(row.get(cell));
            if (!text.isEmpty()) {
                cells.put(COLUMNS.get(first + cell), text);
            }
        }
        return cells;
    }
}
