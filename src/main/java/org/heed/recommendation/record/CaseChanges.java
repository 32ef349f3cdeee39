package org.heed.recommendation.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.SearchTexts;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.text.Days;
import org.heed.shared.text.Maps;
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
        ASSIGNED_AGAIN,
        MORE_WANTED,
        FIRM_DECISION,
        REASSIGNED,
        TIME_REFUSED,
        BROUGHT_FORWARD,
        REOPENED,
        WITHDRAWN
    }

    /** What else the record says of the same moment, where its words are found. */
    private static final Set<What> QUIET = Set.of(What.ASSIGNED_AGAIN, What.MORE_WANTED, What.FIRM_DECISION);

    /** How a day came about: the table of replies has the day that holds. */
    private static final Set<What> LEDGER =
            Set.of(What.EXTENDED, What.TIME_REFUSED, What.ASSIGNED_AGAIN, What.MORE_WANTED, What.FIRM_DECISION);

    /**
     * The reply is due on another day.
     *
     * @param agreedBy who agreed, where what happened does not say that itself
     */
    public record Move(LocalDate from, LocalDate to, String reason, @Nullable String agreedBy) {}

    /** Writes a move into the ledger of the deadline; nothing where the day stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(UUID caseId, What what, Move move, User by) {
        if (!move.from().equals(move.to())) {
            Map<String, Object> said = Maps.ofNonNull(
                    "what", what.name(), "was", Days.written(move.from()), "becomes", Days.written(move.to()));
            said.putAll(Maps.ofNonNull("reason", move.reason(), "agreed_by", move.agreedBy()));
            // What else the record says of the same moment is found there
            rows.add("case_change", caseId, by, said, QUIET.contains(what) ? "" : SearchTexts.words(said));
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID caseId, What what, @Nullable String was, @Nullable String becomes, String reason, User by) {
        rows.add("case_change", caseId, by, said(what, was, becomes, reason));
    }

    /** The case goes on under another one. Its reason is that of the link, by which it is found, and speaks of both cases. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addWithdrawnInto(UUID caseId, RegisterEntry other, String reason, User by) {
        Map<String, Object> said = said(What.WITHDRAWN, null, other.reference().toString(), reason);
        said.put("other", other.id());
        rows.add("case_change", caseId, by, said, "");
    }

    private static Map<String, Object> said(What what, @Nullable String was, @Nullable String becomes, String reason) {
        return Maps.ofNonNull("what", what.name(), "was", was, "becomes", becomes, "reason", reason);
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        return rows.entries("case_change", caseIds, CaseChanges::entry);
    }

    private static RecordEntry entry(ResultSet row, int number) throws SQLException {
        What what = What.valueOf(row.getString("what"));
        return RecordEntry.of(
                        row,
                        "record.change." + what,
                        LEDGER.contains(what) ? Audience.COUNCIL : Audience.PANEL,
                        new RecordLines()
                                .forPanel(
                                        switch (what) {
                                            case TIME_REFUSED -> "record.change.stays";
                                            case REOPENED -> "record.change.wasDue";
                                            default -> "record.change.was";
                                        },
                                        row.getString("was"))
                                .forPanel(
                                        what == What.REOPENED ? "record.change.firstSet" : "record.change.becomes",
                                        row.getString("becomes"))
                                .forPanel("record.change.reason", row.getString("reason"))
                                .forPanel("record.change.agreedBy", row.getString("agreed_by")))
                .neighbour(row.getObject("other", UUID.class));
    }
}
