package org.heed.meeting.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.meeting.Meeting;
import org.heed.meeting.Meetings;
import org.heed.meeting.Panel;
import org.heed.recommendation.Kind;
import org.heed.recommendation.Reference;
import org.heed.shared.text.Days;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;

/** Understands the rows of a file as what somebody wants to register; each bad row is named with line, column and reason. */
final class CsvRows {
    private static final int LONGEST_ITEM = 200;
    private static final int LONGEST_WORDING = 4000;

    private final Meetings meetings;
    private final Twins twins;
    private final User by;
    private final List<RowError> errors = new ArrayList<>();
    private final List<ImportRow> understood = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    CsvRows(Meetings meetings, Twins twins, User by) {
        this.meetings = meetings;
        this.twins = twins;
        this.by = by;
    }

    List<RowError> errors() {
        return errors;
    }

    List<ImportRow> understood() {
        return understood;
    }

    void read(CsvTable.Row row) {
        Optional<Panel> panel = panel(row);
        Optional<Meeting> meeting = meeting(row, panel);
        String item = text(row, "item", UserText.line(row.cell("item")), LONGEST_ITEM);
        Kind kind = kind(row);
        String wording = text(row, "recommendation", row.cell("recommendation"), LONGEST_WORDING);
        if (meeting.isPresent() && item != null && kind != null && wording != null) {
            want(row, meeting.get(), new NewRecommendation(meeting.get().id(), item, kind, wording));
        }
    }

    private void want(CsvTable.Row row, Meeting meeting, NewRecommendation wanted) {
        Optional<Reference> twin = twins.of(meeting, wanted);
        if (twin.isPresent()) {
            refuse(row, "recommendation", "import.error.twin", twin.get().toString());
        } else if (!seen.add(
                List.of(wanted.meeting(), UserText.plain(wanted.item()), UserText.plain(wanted.wording())))) {
            refuse(row, "recommendation", "import.error.repeated");
        } else {
            understood.add(new ImportRow(row.line(), row.cell("panel"), meeting.heldOn(), wanted));
        }
    }

    private Optional<Panel> panel(CsvTable.Row row) {
        Optional<Panel> panel = meetings.panelByCode(row.cell("panel"));
        if (panel.isEmpty()) {
            refuse(row, "panel", "import.error.panel", row.cell("panel"));
        } else if (!Permissions.mayRegister(by, panel.get().id())) {
            refuse(row, "panel", "import.error.notYours", row.cell("panel"));
            return Optional.empty();
        }
        return panel;
    }

    private Optional<Meeting> meeting(CsvTable.Row row, Optional<Panel> panel) {
        Optional<LocalDate> day = SpreadsheetDay.read(row.cell("meeting_date"));
        if (day.isEmpty()) {
            refuse(row, "meeting_date", "import.error.date", row.cell("meeting_date"));
        }
        if (panel.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        Optional<Meeting> meeting = meetings.meeting(panel.get().id(), day.get());
        if (meeting.isEmpty()) {
            refuse(row, "meeting_date", "import.error.meeting", panel.get().name(), Days.written(day.get()));
        }
        return meeting;
    }

    private @Nullable Kind kind(CsvTable.Row row) {
        try {
            return Kind.valueOf(
                    UserText.plain(row.cell("kind")).toUpperCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException unknown) {
            refuse(row, "kind", "import.error.kind", row.cell("kind"));
            return null;
        }
    }

    private @Nullable String text(CsvTable.Row row, String column, String text, int longest) {
        if (UserText.showsNothing(text)) {
            refuse(row, column, "import.error.missing");
        } else if (UserText.length(text) > longest) {
            refuse(row, column, "import.error.tooLong", longest, UserText.length(text));
        } else {
            return text;
        }
        return null;
    }

    void refuse(CsvTable.Row row, String column, String code, Object... arguments) {
        errors.add(new RowError(row.line(), column, code, arguments));
    }
}
