package org.heed.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.meeting.Meetings;
import org.heed.meeting.Panel;
import org.heed.shared.Page;
import org.heed.shared.request.Costly;
import org.heed.shared.sheet.Sheet;
import org.heed.shared.sheet.SheetFormat;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The monitoring table as a file: what the page lists, with the same filter and in the same order, written as it is read. */
@Costly
@Controller
@Tag(name = "Reports")
class MonitoringFileController {
    private final MonitoringTables tables;
    private final MonitoringText words;
    private final MonitoringCells cells;
    private final Meetings meetings;
    private final MessageSourceAccessor messages;

    MonitoringFileController(
            MonitoringTables tables,
            MonitoringText words,
            MonitoringCells cells,
            Meetings meetings,
            MessageSourceAccessor messages) {
        this.tables = tables;
        this.words = words;
        this.cells = cells;
        this.meetings = meetings;
        this.messages = messages;
    }

    /** The whole table. */
    @GetMapping("/panels/{id}/monitoring-table.csv")
    void csv(@PathVariable String id, MonitoringFilter filter, User user, HttpServletResponse response)
            throws IOException {
        Panel panel = panel(id, user);
        Page<MonitoringText.Line> page = page(panel, filter, null);
        Sheet sheet = begin(SheetFormat.CSV, panel, response);
        while (true) {
            for (MonitoringText.Line line : page.items()) {
                sheet.row(cells.row(line, SheetFormat.CSV));
            }
            String cursor = page.nextCursor();
            if (cursor == null) {
                break;
            }
            page = page(panel, filter, cursor);
        }
        sheet.end();
    }

    /** As much of the table as a workbook holds. */
    @GetMapping("/panels/{id}/monitoring-table.xlsx")
    void workbook(@PathVariable String id, MonitoringFilter filter, User user, HttpServletResponse response)
            throws IOException {
        Panel panel = panel(id, user);
        Page<MonitoringText.Line> first = page(panel, filter, null);
        begin(SheetFormat.XLSX, panel, response)
                .whole(
                        first,
                        cursor -> page(panel, filter, cursor),
                        line -> cells.row(line, SheetFormat.XLSX),
                        messages.getMessage("lists.file.more", new Object[] {Sheet.MOST_ROWS}));
    }

    @GetMapping(path = "/api/panels/{id}/monitoring-table", produces = "text/csv")
    @Operation(summary = "The panel's monitoring table as CSV: all of it")
    void csvForPrograms(
            @PathVariable String id, @ParameterObject MonitoringFilter filter, User user, HttpServletResponse response)
            throws IOException {
        csv(id, filter, user, response);
    }

    private Page<MonitoringText.Line> page(Panel panel, MonitoringFilter filter, @Nullable String cursor) {
        MonitoringTable table = tables.of(panel, filter, cursor, Page.LARGEST);
        return new Page<>(words.lines(table), table.nextCursor());
    }

    private Sheet begin(SheetFormat format, Panel panel, HttpServletResponse response) throws IOException {
        Sheet sheet = format.begin(
                response,
                "monitoring-table-" + panel.id(),
                messages.getMessage("monitoring.sheet"),
                MonitoringCells.COLUMNS,
                MonitoringCells.WIDE);
        sheet.row(cells.head(format));
        return sheet;
    }

    private Panel panel(String id, User user) {
        Panel panel = meetings.panel(id);
        Permissions.requireReadPanel(user, panel.id());
        return panel;
    }
}
