package org.heed.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heed.identity.Directory;
import org.heed.identity.ServiceRules;
import org.heed.identity.User;
import org.heed.recommendation.Deadline;
import org.heed.recommendation.record.Audience;
import org.heed.recommendation.record.CaseChanges;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.record.RecordLines;
import org.heed.recommendation.record.RecordSection;
import org.heed.recommendation.record.StageRows;
import org.heed.shared.text.Days;
import org.heed.shared.text.Maps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who was asked to answer, by when and why by then. */
@Component
class Assignments implements RecordSection {
    private final StageRows rows;
    private final Directory directory;
    private final ServiceRules rules;
    private final CaseChanges changes;

    Assignments(StageRows rows, Directory directory, ServiceRules rules, CaseChanges changes) {
        this.rows = rows;
        this.directory = directory;
        this.rules = rules;
        this.changes = changes;
    }

    /** Whether the reply is signed off: the scrutiny officer asks for it, or the rule of the service does. */
    boolean signedOff(Assign.Assignment made) {
        return made.signOff() || rules.signedOff().contains(made.service());
    }

    /** @param before by when the reply was due in this course, where somebody was asked before */
    void add(UUID caseId, Assign.Assignment made, Deadline deadline, @Nullable LocalDate before, User by) {
        if (before != null) {
            CaseChanges.Move move = new CaseChanges.Move(before, deadline.date(), deadline.basis(), null);
            changes.moved(caseId, CaseChanges.What.ASSIGNED_AGAIN, move, by);
        }
        rows.add(
                "assignment",
                caseId,
                by,
                Maps.ofNonNull(
                        "service",
                        made.service(),
                        "lead_officer",
                        made.leadOfficer(),
                        "route",
                        made.route(),
                        "received_on",
                        made.receivedOn(),
                        "notice_on",
                        made.noticeOn(),
                        "sign_off",
                        signedOff(made),
                        "deadline",
                        deadline.date(),
                        "basis",
                        deadline.basis()));
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        return rows.entries("assignment", caseIds, this::entry);
    }

    private RecordEntry entry(ResultSet row, int number) throws SQLException {
        return RecordEntry.of(
                row,
                "record.assigned",
                Audience.COUNCIL,
                new RecordLines()
                        .forCouncil("record.leadOfficer", directory.nameOf(row.getString("lead_officer")))
                        .forCouncil("record.replyBy", Days.column(row, "deadline"))
                        .forCouncil("record.basis", row.getString("basis")));
    }
}
