package org.heed.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.meeting.Meetings;
import org.heed.meeting.Panel;
import org.heed.recommendation.Stage;
import org.heed.shared.Page;
import org.heed.shared.request.Costly;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The monitoring table as a page and as JSON. */
@Controller
@Tag(name = "Reports")
class MonitoringController {
    /** Recommendations on a page of the table. */
    private static final int ROWS = 100;

    /** The latest meetings, of which one can be chosen. */
    private static final int MEETINGS = 100;

    private final MonitoringTables tables;
    private final MonitoringText words;
    private final Meetings meetings;

    MonitoringController(MonitoringTables tables, MonitoringText words, Meetings meetings) {
        this.tables = tables;
        this.words = words;
        this.meetings = meetings;
    }

    @GetMapping("/panels")
    String panels(User user, Model model) {
        model.addAttribute("panels", meetings.panelsOf(user));
        return "reporting/panels";
    }

    @Costly
    @GetMapping("/panels/{id}/monitoring-table")
    String page(
            @PathVariable String id,
            MonitoringFilter filter,
            @RequestParam @Nullable String cursor,
            User user,
            Model model) {
        MonitoringTable table = tables.of(panel(id, user), filter, cursor, ROWS);
        model.addAttribute("table", table);
        model.addAttribute("filter", filter);
        model.addAttribute("stages", Stage.values());
        model.addAttribute("held", meetings.page(List.of(id), null, MEETINGS).items());
        model.addAttribute("csv", filter.address(id, ".csv", null));
        model.addAttribute("workbook", filter.address(id, ".xlsx", null));
        String next = table.nextCursor();
        model.addAttribute("next", next == null ? null : filter.address(id, "", next));
        model.addAttribute("meetings", words.meetings(table));
        return "reporting/monitoring-table";
    }

    /** The table as the API shows it; {@code nextCursor} asks for the page after it. */
    record Table(
            String panel, String name, LocalDate asOf, List<MonitoringText.Line> rows, @Nullable String nextCursor) {}

    @Costly
    @GetMapping(path = "/api/panels/{id}/monitoring-table", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(summary = "The panel's monitoring table in pages; ask for text/csv to get all of it as a spreadsheet")
    Table json(
            @PathVariable String id,
            @ParameterObject MonitoringFilter filter,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = "200") int limit,
            User user) {
        MonitoringTable table = tables.of(panel(id, user), filter, cursor, Page.limit(limit));
        return new Table(table.panel(), table.name(), table.asOf(), words.lines(table), table.nextCursor());
    }

    private Panel panel(String id, User user) {
        Panel panel = meetings.panel(id);
        Permissions.requireReadPanel(user, panel.id());
        return panel;
    }
}
