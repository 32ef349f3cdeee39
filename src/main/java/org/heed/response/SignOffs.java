package org.heed.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
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

/** Who signed replies off, or sent them back. */
@Component
class SignOffs implements RecordSection {
    private final StageRows rows;

    SignOffs(StageRows rows) {
        this.rows = rows;
    }

    void add(UUID caseId, SignOff.Result result, @Nullable String words, User by) {
        rows.add("sign_off", caseId, by, Maps.ofNonNull("result", result.name(), "words", words));
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        return rows.entries("sign_off", caseIds, SignOffs::entry);
    }

    private static RecordEntry entry(ResultSet row, int number) throws SQLException {
        return RecordEntry.of(
                row,
                "record.signOff." + row.getString("result"),
                Audience.COUNCIL,
                new RecordLines().forCouncil("record.note", row.getString("words")));
    }
}
