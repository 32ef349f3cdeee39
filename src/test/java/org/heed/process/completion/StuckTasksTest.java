package org.heed.process.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.heed.HeedServer;
import org.heed.form.FormErrors;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.process.instance.Incidents;
import org.heed.process.task.OpenTask;
import org.heed.process.task.TaskTable;
import org.heed.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A model that has no way on from a task is seen by the administrators, and nothing of the task is done by halves. */
@HeedServer
class StuckTasksTest {
    @Autowired
    private StuckTasks stuckTasks;

    @Autowired
    private TaskTable table;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Directory directory;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aTaskWithoutAWayOnBecomesAnIncidentUntilItIsDone() {
        OpenTask task = table.everything().stream()
                .filter(open -> open.key().equals("consider"))
                .findFirst()
                .orElseThrow();
        Outcome strange = Outcome.of(ProcessVariables.PANEL_VIEW, "PERHAPS");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> stuckTasks.complete(task.id(), strange)))
                .isInstanceOfSatisfying(
                        StuckTasks.Stuck.class, stuck -> assertThat(stuckTasks.report(task.id(), task.caseId(), stuck))
                                .isInstanceOf(RuleViolation.class));
        assertThat(table.find(task.id())).as("still there").isPresent();
        assertThat(incidents.all(200))
                .filteredOn(each -> each.caseId().equals(task.caseId()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.element()).isEqualTo("consider");
                    assertThat(each.retried()).isFalse();
                });
        User scrutiny = directory.withRole(Role.SCRUTINY).get(0);
        FormErrors errors = submissions.submit(task.id(), Map.of("view", "KEEP_WATCHING"), scrutiny);
        assertThat(errors.isEmpty()).as(errors.toString()).isTrue();
        assertThat(incidents.all(200)).noneMatch(each -> each.caseId().equals(task.caseId()));
    }
}
