package org.heed.closure;

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
import org.heed.shared.text.Maps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The checks and rulings on proposed closures. */
@Component
class ClosureSteps implements RecordSection {
    private final StageRows rows;

    ClosureSteps(StageRows rows) {
        this.rows = rows;
    }

    /** @param openBecause why it is closed while something is open */
    void add(UUID caseId, String result, @Nullable String words, @Nullable String openBecause, User by) {
        rows.add(
                "closure_step",
                caseId,
                by,
                Maps.ofNonNull("result", result, "words", words, "open_because", openBecause));
    }

    @Override
    public List<RecordEntry> decidedOn(Collection<UUID> caseIds) {
        return entries(caseIds);
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        return rows.entries("closure_step", caseIds, ClosureSteps::entry);
    }

    private static RecordEntry entry(ResultSet row, int number) throws SQLException {
        return RecordEntry.of(
                row,
                "record.closure." + row.getString("result"),
                Set.of("RETURNED", "NOT_YET").contains(row.getString("result")) ? Audience.PANEL : Audience.COUNCIL,
                new RecordLines()
                        .forPanel("record.note", row.getString("words"))
                        .forPanel("record.closure.openBecause", row.getString("open_because")));
    }
}
