package org.heed.meeting.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.heed.shared.text.Days;
import org.heed.shared.text.DecodedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheets save them, before anything of the council is looked at. */
class CsvFilesTest {
    private static final List<String> COLUMNS = List.of("a", "b");
    private static final String WORDS = "a,b\nCafé – £5 “now”,ŵ";

    private static DecodedText text(String text, Charset charset) {
        return DecodedText.read(text.getBytes(charset)).orElseThrow();
    }

    @Test
    void theEncodingIsRecognisedAndSaid() {
        assertThat(text(WORDS, StandardCharsets.UTF_8)).isEqualTo(new DecodedText(WORDS, "UTF-8"));
        assertThat(text("\ufeff" + WORDS, StandardCharsets.UTF_8)).isEqualTo(new DecodedText(WORDS, "UTF-8"));
        for (Charset utf16 : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(text(WORDS, utf16)).isEqualTo(new DecodedText(WORDS, utf16.name()));
            assertThat(text("\ufeff" + WORDS, utf16)).isEqualTo(new DecodedText(WORDS, utf16.name()));
        }
        String western = WORDS.replace("ŵ", "w");
        assertThat(text(western, Charset.forName("windows-1252"))).isEqualTo(new DecodedText(western, "Windows-1252"));
        assertThat(text("", StandardCharsets.UTF_8).encoding()).isEqualTo("UTF-8");
    }

    @Test
    void whatIsNoTextIsNotGuessedAt() {
        assertThat(DecodedText.read(new byte[] {'P', 'K', 3, 4, (byte) 0xff, (byte) 0xfe}))
                .isEmpty();
        assertThat(DecodedText.read(new byte[] {'a', (byte) 0x81, 'b'})).isEmpty();
        byte[] half = "a,b".getBytes(StandardCharsets.UTF_16);
        assertThat(DecodedText.read(java.util.Arrays.copyOf(half, half.length - 1)))
                .isEmpty();
    }

    @Test
    void theFirstLineOfASpreadsheetMaySayTheSeparator() {
        CsvTable table = CsvTable.read("sep=;\r\na;b\r\n\"1,2,3\";4\r\n", COLUMNS);
        assertThat(table.errors()).isEmpty();
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.cell("a")).isEqualTo("1,2,3");
        });
        assertThat(CsvTable.read("sep=;\nx;b\n1;2\n", COLUMNS).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.line()).isEqualTo(2));
        assertThat(CsvTable.read("sep=;", COLUMNS).errors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsThatOfTheFirstLine(String separator) {
        CsvTable table = CsvTable.read(
                "\nB,A\n1;2,\" x, y;z\t \"\n".replace(",", separator).replace("1;2", "12"), COLUMNS);
        assertThat(table.errors()).isEmpty();
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.cell("b")).isEqualTo("12");
            assertThat(row.cell("a")).isEqualTo(("x, y;z").replace(",", separator));
        });
    }

    @Test
    void blankRowsAndBlankCellsBeyondTheColumnsArePassedOver() {
        CsvTable table = CsvTable.read("a,b\n,\n\n\u00a0, \n,,,,\n1,2,, \n" + ",\n".repeat(5000) + "3,\n", COLUMNS);
        assertThat(table.errors()).isEmpty();
        assertThat(table.rows()).extracting(CsvTable.Row::line).containsExactly(6L, 5007L);
    }

    @Test
    void aRowIsBoundedByItsColumnsAndAFileByItsRows() {
        assertThat(CsvTable.read("a,b\n1\n1,2,3\n", COLUMNS).errors())
                .extracting(error -> error.line() + " " + error.code())
                .containsExactly("2 import.error.cells", "3 import.error.cells");
        assertThat(CsvTable.read("a,b\n" + "1\n".repeat(5000), COLUMNS).errors())
                .hasSize(1001)
                .last()
                .satisfies(error -> assertThat(error.code()).isEqualTo("import.error.tooMany"));
        assertThat(CsvTable.read("a,b\n,\n", COLUMNS).errors())
                .extracting(RowError::code)
                .containsExactly("import.error.empty");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-05",
        "05/11/26",
        "5/11/2026",
        "5.11.2026",
        "05-11-2026",
        "5 Nov 2026",
        "5 November 2026",
        "05-Nov-26",
        "5\u00a0NOV\u00a02026",
        "5  nov  26",
        "' 5 Novem 2026 '"
    })
    void daysAreReadAsPeopleWriteThem(String written) {
        assertThat(SpreadsheetDay.read(written.replace("\\u00a0", "\u00a0"))).contains(LocalDate.of(2026, 11, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "31/02/2026",
                "11/13/2026",
                "5 No 2026",
                "5 Nowember 2026",
                "5/11",
                "5/11/026",
                "2026",
                "0/1/2026",
                "5 Sept 20266",
                "٥/١١/٢٠٢٦"
            })
    void whatIsNoDayIsNone(String written) {
        assertThat(SpreadsheetDay.read(written)).isEmpty();
    }

    @Test
    void everyDayOfOurOwnFilesIsReadAgain() {
        for (LocalDate day = LocalDate.of(1974, 4, 1); day.getYear() < 2074; day = day.plusDays(1)) {
            assertThat(SpreadsheetDay.read(Days.written(day))).contains(day);
            if (day.getYear() < 2074) {
                assertThat(SpreadsheetDay.read(Days.brief(day))).contains(day);
            }
        }
        assertThat(SpreadsheetDay.read("3 Sept 2026")).contains(LocalDate.of(2026, 9, 3));
    }

    @Test
    void theTemplateIsReadAsItIs() {
        String template = "\ufeff" + String.join(",", CsvImport.COLUMNS) + "\r\n";
        DecodedText text = text(template, StandardCharsets.UTF_8);
        assertThat(CsvTable.read(text.text(), CsvImport.COLUMNS).errors())
                .extracting(RowError::code)
                .containsExactly("import.error.empty");
    }
}
