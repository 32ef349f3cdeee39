package org.heed.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.managementService;
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
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of the shipped model, with its timers fired as jobs. */
@Deployment(resources = {"processes/follow-up.bpmn", "processes/review-period.dmn"})
class ModelPathsTest {
    private static final List<String> TOLD = new ArrayList<>();

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ProcessEngineCoverageExtension.builder(
                    InMemoryEngine.configure(
                            new ProcessCoverageInMemProcessEngineConfiguration(),
                            Map.of(
                                    "tellLeadOfficer", InMemoryEngine.noting("leadOfficer", TOLD),
                                    "tellChair", InMemoryEngine.noting("chair", TOLD))))
            .assertClassCoverageAtLeast(1.0)
            .build();

    private ProcessInstance recommendation;

    private void register() {
        TOLD.clear();
        recommendation = runtimeService()
                .startProcessInstanceByKey(
                        "followUp",
                        UUID.randomUUID().toString(),
                        Map.of("panel", "children", "kind", "RECOMMENDATION"));
    }

    private void assign() {
        register();
        assertThat(recommendation).isWaitingAt("assign").task().hasCandidateGroup("scrutiny");
        complete(
                task(recommendation),
                withVariables("leadOfficer", "owen", "responseDue", "2026-03-14T23:59:59Z", "service", "learning"));
        assertThat(recommendation).isWaitingAt("respond", "tellLeadOfficer");
        execute(job("tellLeadOfficer", recommendation));
        assertThat(TOLD).containsExactly("leadOfficer");
    }

    private void respondAndConsider(String view) {
        assertThat(recommendation)
                .isWaitingAt("respond")
                .task()
                .isAssignedTo("owen")
                .hasDueDate(Date.from(Instant.parse("2026-03-14T23:59:59Z")));
        complete(task(recommendation), withVariables("decision", "ACCEPTED", "respondedBy", "owen"));
        assertThat(recommendation).isWaitingAt("consider");
        complete(task(recommendation), withVariables("panelView", view, "closureReturned", false));
    }

    private void waitFor(Period period) {
        assertThat(recommendation).isWaitingAt("reviewDue");
        Job timer = job("reviewDue", recommendation);
        LocalDate due = LocalDate.ofInstant(timer.getDuedate().toInstant(), ZoneId.systemDefault());
        assertThat(due).isEqualTo(LocalDate.now().plus(period));
        execute(timer);
        assertThat(recommendation).isWaitingAt("review").task().isAssignedTo("owen");
    }

    private void review(boolean propose, String grade) {
        complete(
                task(recommendation),
                withVariables(
                        "closureProposed",
                        propose,
                        "grade",
                        grade,
                        "closureReturned",
                        false,
                        "closureProposedBy",
                        "owen"));
    }

    private void checkClosure(boolean ready) {
        assertThat(recommendation).isWaitingAt("checkClosure").task().hasCandidateGroup("scrutiny");
        complete(task(recommendation), withVariables("closureReady", ready, "closureReturned", !ready));
    }

    private void decideClosure(boolean approved) {
        assertThat(recommendation).isWaitingAt("approveClosure", "tellChair");
        execute(job("tellChair", recommendation));
        assertThat(TOLD).contains("chair");
        assertThat(task(recommendation)).hasCandidateGroup("chair").isNotAssigned();
        complete(task(recommendation), withVariables("closureApproved", approved, "closureReturned", !approved));
    }

    @Test
    void isClosedAtOnceWhereThePanelIsContent() {
        assign();
        respondAndConsider("CLOSE");
        decideClosure(true);
        assertThat(recommendation).isEnded().hasPassed("closed").hasNotPassed("reviewDue", "checkClosure");
    }

    @Test
    void goesBackToTheLeadOfficerWhereMoreIsWanted() {
        assign();
        respondAndConsider("MORE_WANTED");
        respondAndConsider("CLOSE");
        decideClosure(true);
        assertThat(recommendation).isEnded();
    }

    @Test
    void isReviewedEverySixMonthsUntilItIsClosed() {
        assign();
        respondAndConsider("KEEP_WATCHING");
        for (int review = 0; review < 3; review++) {
            waitFor(Period.ofMonths(6));
            review(false, "ON_TRACK");
        }
        waitFor(Period.ofMonths(6));
        review(true, "ACHIEVED");
        checkClosure(true);
        decideClosure(true);
        assertThat(recommendation).isEnded();
    }

    @Test
    void isReviewedSoonerAfterAReturnAndWhereNothingWasAchieved() {
        assign();
        respondAndConsider("KEEP_WATCHING");
        waitFor(Period.ofMonths(6));
        review(false, "NOT_ACHIEVED");
        waitFor(Period.ofMonths(3));
        review(true, "ACHIEVED");
        checkClosure(false);
        waitFor(Period.ofMonths(1));
        review(true, "ACHIEVED");
        checkClosure(true);
        decideClosure(false);
        waitFor(Period.ofMonths(1));
        review(true, "ACHIEVED");
        checkClosure(true);
        decideClosure(true);
        assertThat(recommendation).isEnded();
    }

    /** A letter that cannot be sent becomes retries and then an incident, and holds nobody up. */
    @Test
    void aFailingLetterHoldsNobodyUp() {
        register();
        complete(
                task(recommendation),
                withVariables("leadOfficer", "owen", "responseDue", "2026-03-14T23:59:59Z", "service", "learning"));
        String letter = job("tellLeadOfficer", recommendation).getId();
        managementService().setJobRetries(letter, 0);
        assertThat(runtimeService()
                        .createIncidentQuery()
                        .processInstanceId(recommendation.getId())
                        .count())
                .isOne();
        respondAndConsider("CLOSE");
        assertThat(recommendation).isWaitingAt("approveClosure", "tellChair", "tellLeadOfficer");
        managementService().setJobRetries(letter, 1);
        managementService().executeJob(letter);
        decideClosure(true);
        assertThat(recommendation).isEnded();
    }
}
