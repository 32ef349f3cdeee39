package org.heed.collaboration;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.process.task.Delegations;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.record.Audience;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.record.RecordLines;
import org.heed.recommendation.record.RecordSection;
import org.heed.recommendation.record.StageRows;
import org.heed.shared.Notice;
import org.heed.shared.text.Maps;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How colleagues help one another with a task: what was wanted and what came back, on the record of the case. */
@Component
class Contributions implements RecordSection {
    private final Delegations delegations;
    private final StageRows rows;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    Contributions(Delegations delegations, StageRows rows, Directory directory, ApplicationEventPublisher events) {
        this.delegations = delegations;
        this.rows = rows;
        this.directory = directory;
        this.events = events;
    }

    @Transactional
    public void ask(String taskId, String colleague, String wanted, User by) {
        OpenTask task = delegations.ask(taskId, colleague, wanted, by);
        rows.add(
                "help_asked",
                task.caseId(),
                by.inPlaceOf(task.assignee()),
                Maps.ofNonNull("task", task.title(), "colleague", colleague, "wanted", wanted));
        events.publishEvent(Notice.of(task.caseId(), "task.help", List.of(colleague), wanted, by.id())
                .ofTask(taskId));
    }

    @Transactional
    public void giveBack(String taskId, String note, User by) {
        OpenTask task = delegations.giveBack(taskId, note, by);
        rows.add(
                "contribution",
                task.caseId(),
                by.inPlaceOf(task.assignee()),
                Maps.ofNonNull("task", task.title(), "asked_by", task.owner(), "note", note));
        if (task.owner() != null) {
            events.publishEvent(Notice.of(task.caseId(), "task.givenBack", List.of(task.owner()), note, by.id())
                    .ofTask(taskId));
        }
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        List<RecordEntry> asked = rows.entries("help_asked", caseIds, (row, number) -> RecordEntry.of(
                        row,
                        "record.helpAsked",
                        Audience.COUNCIL,
                        new RecordLines()
                                .forCouncil("record.helper", directory.nameOf(row.getString("colleague")))
                                .forCouncil("record.help.wanted", row.getString("wanted")))
                .about(row.getString("task")));
        List<RecordEntry> given = rows.entries("contribution", caseIds, (row, number) -> RecordEntry.of(
                        row,
                        "record.contributed",
                        Audience.COUNCIL,
                        new RecordLines()
                                .forCouncil("record.askedBy", directory.nameOf(row.getString("asked_by")))
                                .forCouncil("record.contribution.note", row.getString("note")))
                .about(row.getString("task")));
        return Stream.concat(asked.stream(), given.stream()).toList();
    }
}
