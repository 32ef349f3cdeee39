package org.heed.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.heed.identity.Permissions;
import org.heed.identity.User;
import org.heed.meeting.Meetings;
import org.heed.meeting.Panel;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The monitoring table as a page, as CSV and as JSON. */
@Controller
@Tag(name = "Reports")
class MonitoringController {
    private static final String CSV = "text/csv";

    private final MonitoringTables tables;
    private final MonitoringWords words;
    private final Meetings meetings;

    MonitoringController(MonitoringTables tables, MonitoringWords words, Meetings meetings) {
        this.tables = tables;
        this.words = words;
        this.meetings = meetings;
    }

    @GetMapping("/panels")
    String panels(User user, Model model) {
        model.addAttribute("panels", meetings.panelsOf(user));
        return "reporting/panels";
    }

    @GetMapping("/panels/{id}/monitoring-table")
    String page(@PathVariable String id, User user, Locale locale, Model model) {
        MonitoringTable table = table(id, user);
        model.addAttribute("table", table);
        model.addAttribute("meetings", words.meetings(table, locale));
        return "reporting/monitoring-table";
    }

    @GetMapping("/panels/{id}/monitoring-table.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id, User user, Locale locale) {
        MonitoringTable table = table(id, user);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("monitoring-table-" + id + ".csv")
                                .build()
                                .toString())
                .body(MonitoringCsv.write(words.lines(table, locale)).getBytes(StandardCharsets.UTF_8));
    }

    /** The table as the API shows it. */
    record Table(String panel, String name, java.time.LocalDate asOf, List<MonitoringWords.Line> rows) {}

    @GetMapping(path = "/api/panels/{id}/monitoring-table", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(summary = "The panel's monitoring table; ask for text/csv to get a spreadsheet")
    Table json(@PathVariable String id, User user, Locale locale) {
        MonitoringTable table = table(id, user);
        return new Table(table.panel(), table.name(), table.asOf(), words.lines(table, locale));
    }

    @GetMapping(path = "/api/panels/{id}/monitoring-table", produces = CSV)
    @ResponseBody
    ResponseEntity<byte[]> csvForPrograms(@PathVariable String id, User user, Locale locale) {
        return csv(id, user, locale);
    }

    private MonitoringTable table(String id, User user) {
        Panel panel = meetings.panel(id);
        Permissions.requireReadPanel(user, panel.id());
        return tables.of(panel);
    }
}
