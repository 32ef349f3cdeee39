package org.heed.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.record.Audience;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.record.RecordLines;
import org.heed.recommendation.record.RecordSection;
import org.heed.recommendation.record.StageRows;
import org.heed.shared.text.Days;
import org.heed.shared.text.Maps;
import org.springframework.stereotype.Component;

/** What the panel thought of the replies. */
@Component
class PanelViews implements RecordSection {
    /** What the panel says without asking for anything is not for the table of replies. */
    private static final Set<String> QUIET = Set.of("CLOSE", "KEEP_WATCHING");

    private static final String TITLE = "record.view.";
    private static final String CLOSES = TITLE + "CLOSE";

    private final StageRows rows;

    PanelViews(StageRows rows) {
        this.rows = rows;
    }

    void add(UUID caseId, Consideration said, User by) {
        rows.add(
                "panel_view",
                caseId,
                by,
                Maps.ofNonNull(
                        "view",
                        said.view().name(),
                        "wanted",
                        said.wanted(),
                        "new_wording",
                        said.newWording(),
                        "wanted_by",
                        said.wantedBy(),
                        "minute",
                        said.minute(),
                        "note",
                        said.note()));
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        return rows.entries("panel_view", caseIds, PanelViews::entry);
    }

    /** That the panel would close it is why it can be closed, where nobody reports progress in between. */
    @Override
    public List<RecordEntry> decidedOn(Collection<UUID> caseIds) {
        return entries(caseIds).stream()
                .filter(entry -> entry.title().equals(CLOSES))
                .toList();
    }

    private static RecordEntry entry(ResultSet row, int number) throws SQLException {
        return RecordEntry.of(
                row,
                TITLE + row.getString("view"),
                QUIET.contains(row.getString("view")) ? Audience.COUNCIL : Audience.PUBLIC,
                new RecordLines()
                        .forPublic("record.wanted", row.getString("wanted"))
                        .forPublic("record.newWording", row.getString("new_wording"))
                        .forPublic("record.wantedBy", Days.column(row, "wanted_by"))
                        .forPublic("record.minute", row.getString("minute"))
                        .forPublic("record.note", row.getString("note")));
    }
}
