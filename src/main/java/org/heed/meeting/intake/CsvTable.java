package org.heed.meeting.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heed.shared.text.UserText;

/** The rows of a CSV file under these columns, in any order of them; blank rows are passed over. */
final class CsvTable {
    private static final int MOST_ROWS = 1000;
    /** Between cells; the first line has most of the one that is used. */
    private static final char[] SEPARATORS = {',', ';', '\t'};

    /** With such a first line a spreadsheet says which one it is; nothing else stands there. */
    private static final Pattern SAID = Pattern.compile("\\Asep=([,;\t])\\R", Pattern.CASE_INSENSITIVE);

    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private List<String> header = List.of();
    private int taken;
    private long line = 1;

    private CsvTable(List<String> columns) {
        this.columns = columns;
    }

    /** A row, the line on which it begins, and its cells by their columns, without white space around them. */
    record Row(long line, List<String> header, List<String> cells) {
        String cell(String column) {
            return cells.get(header.indexOf(column));
        }
    }

    static CsvTable read(String file, List<String> columns) {
        CsvTable table = new CsvTable(columns);
        Matcher said = SAID.matcher(file);
        boolean isSaid = said.lookingAt();
        String text = isSaid ? file.substring(said.end()) : file;
        long above = isSaid ? 1 : 0;
        table.line += above;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(isSaid ? said.group(1).charAt(0) : separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                List<String> cells = row.stream().map(UserText::lines).toList();
                if (!cells.stream().allMatch(String::isEmpty) && !table.take(cells)) {
                    return table;
                }
                table.line = parser.getCurrentLineNumber() + 1 + above;
            }
        } catch (IOException | UncheckedIOException malformed) {
            table.refuse("import.error.malformed");
            return table;
        }
        if (table.header.isEmpty()) {
            table.refuseHeader("");
        } else if (table.rows.isEmpty() && table.errors.isEmpty()) {
            table.line = 1;
            table.refuse("import.error.empty");
        }
        return table;
    }

    /** Whether there is any sense in reading on. */
    private boolean take(List<String> cells) {
        if (header.isEmpty()) {
            header = cells.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
            if (header.size() == columns.size() && new HashSet<>(header).equals(new HashSet<>(columns))) {
                return true;
            }
            refuseHeader(String.join(",", header));
            return false;
        }
        if (++taken > MOST_ROWS) {
            refuse("import.error.tooMany", MOST_ROWS);
            return false;
        }
        boolean more = cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isEmpty());
        if (cells.size() < columns.size() || more) {
            refuse("import.error.cells", columns.size(), cells.size());
        } else {
            rows.add(new Row(line, header, cells));
        }
        return true;
    }

    private void refuseHeader(String found) {
        errors.add(new RowError(line, "", "import.error.header", String.join(",", columns), found));
    }

    private void refuse(String code, Object... arguments) {
        errors.add(new RowError(line, "", code, arguments));
    }

    List<Row> rows() {
        return rows;
    }

    List<RowError> errors() {
        return errors;
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            if (count(first, separator) > count(first, most)) {
                most = separator;
            }
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
