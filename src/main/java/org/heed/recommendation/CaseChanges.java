package org.heed.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.shared.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was decided about a case outside its tasks, with the reason. */
@Component
public class CaseChanges implements RecordSection {
    private final StageRows rows;

    CaseChanges(StageRows rows) {
        this.rows = rows;
    }

    /** What is decided. */
    public enum What {
        EXTENDED,
        TIME_REFUSED,
        BROUGHT_FORWARD,
        REOPENED,
        WITHDRAWN
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID caseId, What what, @Nullable String was, @Nullable String becomes, String reason, User by) {
        rows.add("case_change", caseId, by, said(what, was, becomes, reason));
    }

    /** Its reason is that of the link, by which it is found, and is said here only where the other case is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addWithdrawnInto(UUID caseId, RegisterEntry other, String reason, User by) {
        String into = other.open() ? other.reference().toString() : null;
        rows.add("case_change", caseId, by, said(What.WITHDRAWN, null, into, other.open() ? reason : ""), "");
    }

    private static Map<String, Object> said(What what, @Nullable String was, @Nullable String becomes, String reason) {
        return Named.values("what", what.name(), "was", was, "becomes", becomes, "reason", reason);
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        return rows.entries("case_change", caseIds, CaseChanges::entry);
    }

    private static RecordEntry entry(ResultSet row, int number) throws SQLException {
        return RecordEntry.of(
                row,
                "record.change." + row.getString("what"),
                true,
                RecordEntry.lines(
                        row.getString("what").equals(What.TIME_REFUSED.name())
                                ? "record.change.stays"
                                : "record.change.was",
                        row.getString("was"),
                        "record.change.becomes",
                        row.getString("becomes"),
                        "record.change.reason",
                        row.getString("reason")));
    }
}
