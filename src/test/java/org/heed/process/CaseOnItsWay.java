package org.heed.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.withVariables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** One case that people and timers lead through the shipped model, and whom it has told. */
public abstract class CaseOnItsWay {
    public static final List<String> TOLD = new ArrayList<>();

    public ProcessInstance recommendation;

    void register() {
        register(false);
    }

    void register(boolean panelSignsOff) {
        TOLD.clear();
        recommendation = runtimeService()
                .startProcessInstanceByKey(
                        "followUp",
                        UUID.randomUUID().toString(),
                        Map.of("panel", "children", "kind", "RECOMMENDATION", "panelSignsOff", panelSignsOff));
    }

    void assign() {
        register();
        assignOn(false);
    }

    void assignOn(boolean signOff) {
        assertThat(recommendation).isWaitingAt("assign").task().hasCandidateGroup("scrutiny");
        complete(task(recommendation), assigned(signOff));
        assertThat(recommendation).isWaitingAt("respond");
        assertThat(TOLD).contains("leadOfficer");
    }

    static Map<String, Object> assigned(boolean signOff) {
        return withVariables(
                "leadOfficer",
                "owen",
                "responseDue",
                "2026-03-14T23:59:59Z",
                "reminderDue",
                "2026-03-07T23:59:59Z",
                "service",
                "learning",
                "signOff",
                signOff);
    }

    void respond(String decision) {
        complete(
                task(recommendation),
                withVariables(
                        "decision",
                        decision,
                        "declined",
                        decision.equals("DECLINED"),
                        "firmDecisionDue",
                        "2026-09-01T23:59:59Z",
                        "respondedBy",
                        "owen"));
    }

    void consider(String view) {
        assertThat(recommendation).isWaitingAt("consider");
        complete(task(recommendation), withVariables("panelView", view, "closureReturned", false));
    }

    void respondAndConsider(String view) {
        assertThat(recommendation)
                .isWaitingAt("respond")
                .task()
                .isAssignedTo("owen")
                .hasDueDate(Date.from(Instant.parse("2026-03-14T23:59:59Z")));
        respond("ACCEPTED");
        consider(view);
        if (view.equals("KEEP_WATCHING")) {
            assertThat(TOLD).contains("publication");
        }
    }

    void waitFor(Period period) {
        assertThat(recommendation).isWaitingAt("reviewDue");
        Job timer = job("reviewDue", recommendation);
        LocalDate due = LocalDate.ofInstant(timer.getDuedate().toInstant(), ZoneId.systemDefault());
        assertThat(due).isEqualTo(LocalDate.now().plus(period));
        execute(timer);
        assertThat(recommendation).isWaitingAt("review").task().isAssignedTo("owen");
    }

    void review(boolean propose, String grade) {
        review(propose, grade, false);
    }

    void review(boolean propose, String grade, boolean paused) {
        complete(
                task(recommendation),
                withVariables(
                        "closureProposed",
                        propose,
                        "paused",
                        paused,
                        "pausedUntil",
                        "2027-01-31T23:59:59Z",
                        "grade",
                        grade,
                        "closureReturned",
                        false,
                        "closureProposedBy",
                        "owen"));
    }

    void checkClosure(boolean ready) {
        assertThat(recommendation).isWaitingAt("checkClosure").task().hasCandidateGroup("scrutiny");
        complete(task(recommendation), withVariables("closureReady", ready, "closureReturned", !ready));
    }

    void decideClosure(boolean approved) {
        assertThat(recommendation).isWaitingAt("approveClosure");
        assertThat(TOLD).contains("chair");
        assertThat(task(recommendation)).hasCandidateGroup("chair").isNotAssigned();
        complete(task(recommendation), withVariables("closureApproved", approved, "closureReturned", !approved));
        if (approved) {
            assertThat(TOLD.get(TOLD.size() - 1)).isEqualTo("publication");
        }
    }

    void sign(boolean agreed) {
        assertThat(recommendation).isWaitingAt("signOff").task().hasCandidateGroup("director");
        complete(task(recommendation), withVariables("signedOff", agreed));
    }
}
