package org.heed.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heed.identity.Directory;
import org.springframework.stereotype.Component;

/** What was said of the parts of a case, each time as it was said. */
@Component
class PartSteps implements RecordSection {
    private final StageRows rows;
    private final Directory directory;

    PartSteps(StageRows rows, Directory directory) {
        this.rows = rows;
        this.directory = directory;
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        return rows.entries("part_step", caseIds, this::entry);
    }

    private RecordEntry entry(ResultSet row, int number) throws SQLException {
        String decision = row.getString("decision");
        String delivery = row.getString("delivery");
        String owner = row.getString("owner");
        String title = decision != null
                ? "record.part.replied." + decision
                : delivery != null ? "record.part.reported." + delivery : "record.part.given";
        return RecordEntry.of(
                        row,
                        title,
                        owner == null,
                        RecordEntry.lines(
                                "record.part.owner",
                                owner == null ? null : directory.nameOf(owner),
                                "record.part.words",
                                row.getString("words")))
                .about(row.getString("number"));
    }
}
