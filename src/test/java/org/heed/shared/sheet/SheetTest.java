package org.heed.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** A list as a file: what it holds can be opened and runs nothing, and where it ends before the list does it says so. */
class SheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private Sheet begin(SheetFormat format) throws IOException {
        return format.begin(response, "register", "Register", 3, List.of(1));
    }

    private XSSFSheet opened() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(response.getContentAsByteArray())).getSheetAt(0);
    }

    private static List<@Nullable Object> cells(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    @Test
    void csvRunsNoFormula() throws IOException {
        Sheet sheet = begin(SheetFormat.CSV);
        sheet.row(List.of("a", "b", "c"));
        sheet.row(cells("=1+1", "two, \"lines\"\nof it", DAY));
        sheet.row(cells("@x", null, -3));
        sheet.end();
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"register.csv\"");
        assertThat(response.getContentAsString())
                .isEqualTo("\ufeffa,b,c\r\n'=1+1,\"two, \"\"lines\"\"\nof it\",2026-12-03\r\n'@x,,-3\r\n");
    }

    @Test
    void aWorkbookKeepsTextsAsTexts() throws IOException {
        Sheet sheet = begin(SheetFormat.XLSX);
        sheet.row(List.of("a", "b", "c"));
        sheet.row(cells("=1+1", "x".repeat(40_000), DAY));
        sheet.row(cells("a\u0001<&>", null, 7));
        sheet.end();
        assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"register.xlsx\"");
        Cell formula = opened().getRow(1).getCell(0);
        assertThat(formula.getCellType()).isEqualTo(CellType.STRING);
        assertThat(formula.getStringCellValue()).isEqualTo("=1+1");
        assertThat(opened().getRow(1).getCell(1).getStringCellValue())
                .hasSize(32_767)
                .endsWith("x…");
        assertThat(opened().getRow(1).getCell(2).getLocalDateTimeCellValue()).isEqualTo(DAY.atStartOfDay());
        assertThat(opened().getRow(2).getCell(0).getStringCellValue())
                .startsWith("a")
                .endsWith("<&>");
        assertThat(opened().getRow(2).getCell(2).getNumericCellValue()).isEqualTo(7);
    }

    @Test
    void aFileEndsWithThatThereIsMore() throws IOException {
        List<Integer> page = IntStream.range(0, 200).boxed().toList();
        List<String> asked = new ArrayList<>();
        Sheet sheet = begin(SheetFormat.XLSX);
        sheet.whole(
                new Page<>(page, "1"),
                cursor -> {
                    asked.add(cursor);
                    return new Page<>(page, String.valueOf(asked.size() + 1));
                },
                number -> cells(number),
                "There is more.");
        assertThat(asked).hasSize(Sheet.MOST_ROWS / 200 - 1).startsWith("1", "2");
        assertThat(opened().getLastRowNum()).isEqualTo(Sheet.MOST_ROWS);
        assertThat(opened().getRow(Sheet.MOST_ROWS).getCell(0).getStringCellValue())
                .isEqualTo("There is more.");
    }

    @Test
    void aWholeListSaysNothingMore() throws IOException {
        Sheet sheet = begin(SheetFormat.CSV);
        sheet.whole(
                new Page<>(List.of(1), "2"), cursor -> new Page<>(List.of(2), null), number -> cells(number), "More");
        assertThat(response.getContentAsString()).isEqualTo("\ufeff1\r\n2\r\n");
    }
}
