package org.heed.tasklist.list;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.meeting.Meetings;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.shared.Page;
import org.heed.shared.markdown.Markdown;
import org.heed.shared.request.Costly;
import org.heed.shared.sheet.Sheet;
import org.heed.shared.sheet.SheetFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** My work as a file: what the page lists, with the same filter and in the same order, written as it is read. */
@Costly
@Controller
@ReadingPlace(ReadingPlace.Place.EXPORT)
class WorkFileController {
    private static final List<String> NAMES =
            List.of("task", "reference", "recommendation", "panel", "service", "stage", "due", "assigned_to", "title");

    private static final List<String> WORDS = List.of(
            "tasks.task",
            "tasks.column.REFERENCE",
            "tasks.column.RECOMMENDATION",
            "tasks.column.PANEL",
            "tasks.column.SERVICE",
            "tasks.column.STAGE",
            "tasks.column.DUE",
            "tasks.column.HOLDER",
            "lists.title");

    private static final List<Integer> WIDE = List.of(0, 2);

    private final TaskRows rows;
    private final Meetings meetings;
    private final Directory directory;
    private final MessageSourceAccessor messages;

    WorkFileController(TaskRows rows, Meetings meetings, Directory directory, MessageSourceAccessor messages) {
        this.rows = rows;
        this.meetings = meetings;
        this.directory = directory;
        this.messages = messages;
    }

    @GetMapping("/work.csv")
    void csv(WorkFilter filter, User user, HttpServletResponse response) throws IOException {
        write(SheetFormat.CSV, filter, user, response);
    }

    @GetMapping("/work.xlsx")
    void workbook(WorkFilter filter, User user, HttpServletResponse response) throws IOException {
        write(SheetFormat.XLSX, filter, user, response);
    }

    private void write(SheetFormat format, WorkFilter filter, User user, HttpServletResponse response)
            throws IOException {
        Page<TaskRow> first = rows.page(filter, user, null, Page.LARGEST);
        Map<String, String> panels = meetings.panelNames();
        Sheet sheet = format.begin(response, "work", messages.getMessage("tasks.title"), NAMES.size(), WIDE);
        sheet.row(
                format == SheetFormat.CSV
                        ? NAMES
                        : WORDS.stream().map(messages::getMessage).toList());
        sheet.whole(
                first,
                cursor -> rows.page(filter, user, cursor, Page.LARGEST),
                row -> cells(row, panels),
                messages.getMessage("lists.file.more", new Object[] {Sheet.MOST_ROWS}));
    }

    private List<@Nullable Object> cells(TaskRow row, Map<String, String> panels) {
        TaskRow.Standing standing = row.standing();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.title());
        cells.add(row.reference());
        cells.add(Markdown.plain(row.wording()));
        cells.add(panels.getOrDefault(standing.panel(), standing.panel()));
        cells.add(standing.service() == null ? null : directory.serviceName(standing.service()));
        cells.add(messages.getMessage("stage." + standing.stage()));
        cells.add(row.due());
        cells.add(row.holder());
        cells.add(row.subject());
        return cells;
    }
}
