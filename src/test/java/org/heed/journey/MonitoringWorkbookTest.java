package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.Visit;
import org.heed.identity.Directory;
import org.heed.recommendation.register.Withholding;
import org.heed.recommendation.register.Withholdings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The monitoring table as a workbook has the cells of the table, and no word that is withheld. */
@HeedServer
class MonitoringWorkbookTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Withholdings withholdings;

    @Autowired
    private Directory directory;

    /** The rows of the workbook, its head among them. */
    static List<Row> rows(Visit visit, int port, String filter) {
        byte[] file = visit.page()
                .request()
                .get("http://localhost:" + port + MonitoringFilesTest.TABLE + ".xlsx?" + filter)
                .body();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return StreamSupport.stream(book.getSheetAt(0).spliterator(), false).toList();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private LocalDate heldOn(Journey journey) {
        return Api.as("member", port)
                .get("/api/meetings?panel=children")
                .json()
                .valueStream()
                .filter(meeting -> meeting.path("id").asString().equals(journey.at("/meeting")))
                .map(meeting -> LocalDate.parse(meeting.path("heldOn").asString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWorkbookHasTheCellsOfTheTable() {
        Journey journey = Journey.begin(port, "=That this is text.").assigned().replied("=1+1");
        try (Visit visit = Visit.as("member", "http://localhost:" + port)) {
            List<Row> rows = rows(visit, port, "order=newest");
            assertThat(rows.get(0))
                    .extracting(cell -> cell.getStringCellValue())
                    .containsExactly(
                            "Meeting date",
                            "Item",
                            "Reference",
                            "Number",
                            "Recommendation",
                            "Response and progress",
                            "Status",
                            "Title");
            Row row = rows.stream()
                    .filter(each -> MonitoringFilesTest.slug(each.getCell(2).getStringCellValue())
                            .equals(journey.slug()))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.getCell(0).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(heldOn(journey));
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo(journey.wording());
            assertThat(row.getCell(5).getStringCellValue()).contains("Accepted, ", "=1+1");
            assertThat(row.getCell(7).getStringCellValue()).isEqualTo("=That this is text");
            assertThat(visit.page()
                            .request()
                            .get("http://localhost:" + port + MonitoringFilesTest.TABLE + ".xlsx?status=never")
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void noFileHasAWithheldWordAndNoneIsOfAnotherPanel() {
        Journey journey =
                Journey.begin(port, "That the bilby is hidden.").assigned().replied("The bilby is fed.");
        withholdings.withhold(
                UUID.fromString(journey.id()),
                new Withholding(3, "A reason.", "Minute 7", LocalDate.of(2030, 1, 1), Set.of()),
                directory.user("00000000-0000-4000-8000-000000000001").orElseThrow());
        for (String reader : List.of("auditor", "chair", "member")) {
            try (Visit visit = Visit.as(reader, "http://localhost:" + port)) {
                assertThat(rows(visit, port, "").stream()
                                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                                .map(Object::toString))
                        .noneMatch(cell -> cell.toLowerCase().contains("bilby"))
                        .anyMatch(cell -> MonitoringFilesTest.slug(cell).equals(journey.slug()));
            }
        }
        try (Visit visit = Visit.as("chair2", "http://localhost:" + port)) {
            assertThat(visit.page()
                            .request()
                            .get("http://localhost:" + port + MonitoringFilesTest.TABLE + ".xlsx")
                            .status())
                    .isEqualTo(403);
        }
    }
}
