package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.Api;
import org.heed.HeedServer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every decision and every view of the panel, with what each needs and where it leads. */
@HeedServer
class DecisionsTest {
    @LocalServerPort
    private int port;

    private final String soon = "" + LocalDate.now().plusMonths(2);

    private Journey assigned(boolean signOff) {
        Journey journey = Journey.begin(port, "That every decision is possible.");
        Map<String, Object> assignment = Journey.assignment();
        assignment.put("signOff", signOff);
        return journey.done("scrutiny", "assign", assignment);
    }

    @Test
    void aReplyInPrincipleNeedsADateForAFirmDecision() {
        Journey journey = assigned(false);
        Api.Answer bare = journey.answer("officer", "respond", Map.of("decision", "ACCEPTED_IN_PRINCIPLE"));
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.at("/errors/firmDecisionOn")).contains("firm decision");
        assertThat(journey.answer(
                                "officer",
                                "respond",
                                Map.of(
                                        "decision", "ACCEPTED_IN_PRINCIPLE",
                                        "settleFirst", "The budget",
                                        "firmDecisionOn", "2020-01-01"))
                        .at("/errors/firmDecisionOn"))
                .contains("future");
        journey.replied("ACCEPTED_IN_PRINCIPLE", Map.of("settleFirst", "The budget", "firmDecisionOn", soon))
                .considered("KEEP_WATCHING");
        assertThat(journey.at("/stage")).isEqualTo("MONITORING");
        journey.decided("scrutiny", "bringForward", Map.of("reason", "The budget is passed."));
        journey.replied("NOT_FOR_THIS_BODY", Map.of("passedTo", "The water company, by letter"));
        assertThat(journey.at("/decision")).isEqualTo("NOT_FOR_THIS_BODY");
    }

    @Test
    void anAssignmentIsDeclinedAndGoesToSomebodyElse() {
        Journey journey = assigned(false);
        assertThat(journey.answer("officer", "respond", Map.of("decision", "DECLINED"))
                        .at("/errors/declinedBecause"))
                .isNotEmpty();
        journey.replied("DECLINED", Map.of("declinedBecause", "Highways looks after this."));
        assertThat(journey.at("/stage")).isEqualTo("ASSIGNMENT");
        assertThat(journey.at("/leadOfficer")).isEmpty();
        journey.assigned().replied("It is done.");
        assertThat(journey.at("/stage")).isEqualTo("CONSIDERATION");
    }

    @Test
    void aReplyIsSignedOffByAnotherPerson() {
        Journey journey = assigned(true).replied("It will be done.");
        assertThat(journey.at("/stage")).isEqualTo("SIGN_OFF");
        assertThat(journey.answer("officer", "signOff", Map.of("result", "SIGN_OFF"))
                        .status())
                .isEqualTo(403);
        journey.done("director", "signOff", Map.of("result", "SEND_BACK", "reason", "Who pays?"));
        assertThat(journey.at("/stage")).isEqualTo("RESPONSE");
        journey.replied("It will be done and paid for.").done("executive", "signOff", Map.of("result", "SIGN_OFF"));
        assertThat(journey.at("/stage")).isEqualTo("CONSIDERATION");
    }

    @Test
    void thePanelTakesRefusesOrRewordsAnAlternative() {
        Journey journey = assigned(false);
        Map<String, String> offered = Map.of("alternative", "A thematic report instead");
        journey.replied("It will be done.");
        assertThat(Api.as("scrutiny", port)
                        .get("/api/tasks/" + journey.task("consider"))
                        .text())
                .as("where none was offered, none can be taken")
                .contains("REWORD")
                .doesNotContain("Accept the alternative", "Reject the alternative");
        assertThat(journey.answer("scrutiny", "consider", Map.of("view", "TAKE_ALTERNATIVE"))
                        .at("/errors/view"))
                .contains("Select one of the options");
        journey.done(
                "scrutiny",
                "consider",
                Map.of("view", "REWORD", "newWording", "That a report is made.", "wantedBy", soon));
        assertThat(journey.at("/wording")).isEqualTo("That a report is made.");
        Map<String, String> twin = Map.of("view", "REWORD", "newWording", "that a  REPORT is made.", "wantedBy", soon);
        assertThat(assigned(false)
                        .replied("Yes.")
                        .answer("scrutiny", "consider", twin)
                        .at("/errors/newWording"))
                .contains("has the same wording");
        journey.replied("ALTERNATIVE_OFFERED", offered)
                .done(
                        "scrutiny",
                        "consider",
                        Map.of(
                                "view",
                                "REFUSE_ALTERNATIVE",
                                "wanted",
                                "The figures",
                                "wantedBy",
                                soon,
                                "minute",
                                "Minute 34"))
                .replied("ALTERNATIVE_OFFERED", offered)
                .considered("TAKE_ALTERNATIVE");
        assertThat(journey.at("/judgement")).isEqualTo("KEEP_WATCHING");
        String record = Api.as("auditor", port)
                .get("/api/recommendations/" + journey.slug() + "/timeline")
                .text();
        assertThat(record).contains("REWORDED", journey.wording(), "REFUSE_ALTERNATIVE", "Minute 34");
    }

    @Test
    void theExecutiveAnswersAnEscalation() {
        Journey journey = assigned(false).replied("It will be done.").considered("ESCALATE");
        assertThat(journey.at("/judgement")).isEqualTo("ESCALATED");
        journey.done("executive", "answerEscalation", Map.of("answer", "I have asked for a plan."))
                .considered("KEEP_WATCHING");
        assertThat(journey.at("/stage")).isEqualTo("MONITORING");
    }

    @Test
    void itIsNotClosedWhileAnActionIsOpenUnlessTheChairSaysWhy() {
        Journey journey = assigned(false);
        journey.replied(
                "ACCEPTED",
                Map.of(
                        "action",
                        "Two things",
                        "targetDate",
                        soon,
                        "actions",
                        List.of(
                                Map.of("what", "Write", "owner", "Owen", "targetDate", soon),
                                Map.of("what", "Visit", "owner", "Olga", "targetDate", soon))));
        assertThat(journey.inside().json().path("actions").size()).isEqualTo(2);
        journey.considered("CLOSE");
        Map<String, String> approve = Map.of("result", "APPROVE", "judgement", "CLOSED_SATISFIED");
        Map<String, String> remark = new HashMap<>(approve);
        remark.put("panelSaid", "Thank you.");
        assertThat(journey.answer("chair", "approveClosure", remark).at("/errors/openBecause"))
                .as("any remark is no reason")
                .contains("2 improvement actions and no part");
        journey.decided("officer", "reportOnAction?number=1", Map.of("state", "DONE", "words", "Sent"));
        journey.decided(
                "officer", "reportOnAction?number=2", Map.of("state", "OPEN", "newDate", soon, "words", "Later"));
        assertThat(journey.answer("chair", "approveClosure", approve).status()).isEqualTo(422);
        journey.decided("officer", "reportOnAction?number=2", Map.of("state", "DROPPED", "words", "Not needed"))
                .closed();
        assertThat(journey.at("/judgement")).isEqualTo("CLOSED_SATISFIED");
    }

    @Test
    void whatIsNotDoneIsClosedWithThePanelsWord() {
        Journey journey = assigned(false)
                .replied("NOT_ACCEPTED", Map.of("reason", "No money"))
                .considered("CLOSE");
        assertThat(journey.answer(
                                "chair",
                                "approveClosure",
                                Map.of("result", "APPROVE", "judgement", "CLOSED_NOT_DONE_OBJECTED"))
                        .at("/errors/panelSaid"))
                .isNotEmpty();
        journey.done(
                "chair",
                "approveClosure",
                Map.of("result", "APPROVE", "judgement", "CLOSED_NOT_DONE_OBJECTED", "panelSaid", "We regret it."));
        journey.decided("scrutiny", "reopen", Map.of("reason", "There is money now."));
        assertThat(journey.at("/stage")).isEqualTo("ASSIGNMENT");
        journey.assigned().replied("It will be done.").considered("KEEP_WATCHING");
        assertThat(journey.at("/stage")).isEqualTo("MONITORING");
    }

    @Test
    void aPauseEndsOnItsDayOrWhenItIsBroughtForward() {
        Journey journey = assigned(false)
                .replied("It will be done.")
                .considered("KEEP_WATCHING")
                .decided("officer", "bringForward", Map.of("reason", "There is news."));
        assertThat(journey.at("/stage")).isEqualTo("REVIEW");
        journey.done(
                "officer",
                "review",
                Map.of(
                        "delivery", "PAUSED",
                        "pausedBecause", "Works",
                        "pausedUntil", soon,
                        "grade", "ON_TRACK",
                        "update", "Waiting",
                        "proposeClosure", false));
        assertThat(journey.at("/dueOn")).isEqualTo(soon);
        assertThat(journey.at("/delivery")).isEqualTo("PAUSED");
        journey.decided("chair", "bringForward", Map.of("reason", "The works are over."));
        assertThat(journey.at("/stage")).isEqualTo("REVIEW");
    }
}
