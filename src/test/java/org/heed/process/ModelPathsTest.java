package org.heed.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.heed.process.engine.InMemoryEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of the shipped model, with its timers fired as jobs. */
@Deployment(resources = {"processes/follow-up.bpmn", "processes/review-period.dmn"})
class ModelPathsTest extends CaseOnItsWay {
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ProcessEngineCoverageExtension.builder(
                    InMemoryEngine.configure(
                            new ProcessCoverageInMemProcessEngineConfiguration(),
                            Map.of(
                                    "tellLeadOfficer", InMemoryEngine.noting("leadOfficer", TOLD),
                                    "tellChair", InMemoryEngine.noting("chair", TOLD),
                                    "remind", InMemoryEngine.noting("reminder", TOLD),
                                    "escalate", InMemoryEngine.noting("escalation", TOLD),
                                    "tellEscalation", InMemoryEngine.noting("escalated", TOLD),
                                    "publish", InMemoryEngine.noting("publication", TOLD))))
            .assertClassCoverageAtLeast(1.0)
            .build();

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

    @Test
    void goesElsewhereWhereItIsDeclined() {
        assign();
        respond("DECLINED");
        assignOn(false);
        respondAndConsider("CLOSE");
        decideClosure(true);
        assertThat(recommendation).isEnded();
    }

    @Test
    void isSignedOffWhereThePanelOrTheScrutinyOfficerAsksForIt() {
        register(true);
        assignOn(false);
        respond("ACCEPTED");
        execute(job("signOffLate", recommendation));
        sign(false);
        respond("ACCEPTED");
        sign(true);
        consider("CLOSE");
        decideClosure(true);
        register();
        assignOn(true);
        respond("NOT_ACCEPTED");
        sign(true);
        consider("CLOSE");
        decideClosure(true);
        assertThat(recommendation).isEnded();
    }

    @Test
    void whatThePanelSaysOfAnAlternativeLeadsOn() {
        for (String back : List.of("REFUSE_ALTERNATIVE", "REWORD", "MORE_WANTED")) {
            assign();
            respond("ALTERNATIVE_OFFERED");
            consider(back);
            respondAndConsider("CLOSE");
            decideClosure(true);
            assertThat(recommendation).isEnded();
        }
        assign();
        respond("ALTERNATIVE_OFFERED");
        consider("TAKE_ALTERNATIVE");
        assertThat(recommendation).isWaitingAt("reviewDue");
    }

    @Test
    void whatIsAcceptedInPrincipleOnlyIsAskedAgain() {
        assign();
        respond("ACCEPTED_IN_PRINCIPLE");
        consider("KEEP_WATCHING");
        assertThat(recommendation).isWaitingAt("firmDecisionDue");
        execute(job("firmDecisionDue", recommendation));
        respondAndConsider("KEEP_WATCHING");
        assertThat(recommendation).isWaitingAt("reviewDue");
    }

    @Test
    void aReturnedClosureWaitsForTheFirmDecisionThatIsStillOpen() {
        assign();
        respond("ACCEPTED_IN_PRINCIPLE");
        consider("CLOSE");
        decideClosure(false);
        assertThat(recommendation).isWaitingAt("firmDecisionDue");
    }

    @Test
    void theExecutiveAnswersWhatIsEscalated() {
        assign();
        respondAndConsider("ESCALATE");
        assertThat(recommendation).isWaitingAt("answerEscalation");
        assertThat(TOLD).contains("escalated");
        execute(job("answerLate", recommendation));
        assertThat(task(recommendation)).hasCandidateGroup("executive");
        complete(task(recommendation));
        consider("CLOSE");
        decideClosure(true);
        assertThat(recommendation).isEnded();
    }

    @Test
    void remindsBeforeAReplyIsDueAndTellsTheDirectorAfterwards() {
        assign();
        execute(job("replyDueSoon", recommendation));
        execute(job("replyLate", recommendation));
        assertThat(TOLD).containsExactly("leadOfficer", "reminder", "escalation");
        respondAndConsider("KEEP_WATCHING");
        waitFor(Period.ofMonths(6));
        execute(job("reviewLate", recommendation));
        review(false, "ON_TRACK", true);
        assertThat(recommendation).isWaitingAt("pauseOver");
        execute(job("pauseOver", recommendation));
        assertThat(recommendation).isWaitingAt("review");
    }
}
