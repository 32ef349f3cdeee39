package org.heed.tracker;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.meeting.Meetings;
import org.heed.process.instance.Cases;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.record.CaseRecord;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** Gathers from the modules all that the record of a case shows. */
@Component
public class WholeCases {
    private final CaseRecord caseRecord;
    private final Cases cases;
    private final OpenTasks tasks;
    private final Meetings meetings;

    WholeCases(CaseRecord caseRecord, Cases cases, OpenTasks tasks, Meetings meetings) {
        this.caseRecord = caseRecord;
        this.cases = cases;
        this.tasks = tasks;
        this.meetings = meetings;
    }

    /** @param about the case as the register opened it for its reader */
    public WholeCase of(RegisterEntry about, User reader) {
        UUID meeting = about.origin().meeting();
        UUID item = about.origin().item();
        return new WholeCase(
                about,
                meetings.panel(about.origin().panel()),
                Objects.requireNonNull(meetings.meetingsById(List.of(meeting)).get(meeting)),
                Objects.requireNonNull(meetings.itemsById(List.of(item)).get(item)),
                caseRecord.said(about, reader),
                cases.position(about.id()),
                tasks.ofCase(about.id()));
    }
}
