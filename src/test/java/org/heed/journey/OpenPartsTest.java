package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.AccessiblePage;
import org.heed.browser.Desk;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever replies, reports, checks or approves is told what is open, and the panel's rule says whether it may go on. */
@HeedServer
class OpenPartsTest {
    private static final String SOON = "" + LocalDate.now().plusMonths(2);
    private static final Map<String, Object> REPLY =
            Map.of("decision", "ACCEPTED", "action", "It is done.", "targetDate", SOON);
    static final Map<String, Object> DONE = Map.of(
            "delivery",
            "DONE_AWAITING_CHECK",
            "grade",
            "ACHIEVED",
            "update",
            "All done.",
            "proposeClosure",
            true,
            "closureCase",
            "It is done.");

    @LocalServerPort
    private int port;

    private Journey begin() {
        return Journey.begin(port, "That parts are told of.")
                .assigned()
                .decided("scrutiny", "addPart", Map.of("wording", "That one is done"))
                .decided("scrutiny", "addPart", Map.of("wording", "That another is done"));
    }

    private void told(Journey journey, String user, String task, String... words) {
        String id = journey.task(task);
        Api.Answer asked = Api.as(user, port).get("/api/tasks/" + id);
        assertThat(asked.json().at("/open/parts").size()).as(task).isEqualTo(2);
        assertThat(asked.at("/open/parts/1/wording")).isEqualTo("That another is done");
        try (Visit visit = Visit.as(user, "http://localhost:" + port, Visit.NARROW, true)) {
            assertThat(visit.open("/tasks/" + id).locator("#open").innerText())
                    .contains("Part " + journey.at("/number") + ".1:", "That one is done", "no reply yet")
                    .contains(words);
            AccessiblePage.judge(visit.page());
        }
    }

    /** The rules of the children's panel, set by the administrator on their page and taken back after. */
    private void withRule(String rule, Runnable meanwhile) {
        try (Visit admin = Visit.as("admin", "http://localhost:" + port)) {
            Page page = admin.open("/council/panels/children");
            AccessiblePage.judge(page);
            new Desk(admin).tick(rule).send();
            try {
                meanwhile.run();
            } finally {
                admin.open("/council/panels/children");
                page.locator("input[name=" + rule + "]").uncheck();
                follow(page.locator("form[data-heed-form] button:not([name])"));
            }
        }
    }

    @Test
    void everybodyOnTheWayIsToldWhatIsOpen() {
        Journey journey = begin();
        told(journey, "officer", "respond", "also covers the parts");
        journey.done("officer", "respond", REPLY);
        told(journey, "scrutiny", "consider", "The chair must then give a reason");
        journey.considered("KEEP_WATCHING").decided("scrutiny", "bringForward", Map.of("reason", "News"));
        told(journey, "officer", "review", "The chair must then give a reason");
        journey.done("officer", "review", DONE);
        told(journey, "scrutiny", "checkClosure", "The chair must then give a reason");
        journey.done("scrutiny", "checkClosure", Map.of("result", "READY"));
        told(journey, "chair", "approveClosure", "you must give a reason for closing it with these open");
        assertThat(journey.at("/delivery")).isEqualTo("DONE");
        journey.done("chair", "approveClosure", Map.of("result", "RETURN", "reason", "Five of five are not started."));
        assertThat(journey.at("/delivery")).isEqualTo("IN_PROGRESS");
    }

    @Test
    void thePanelsRuleHoldsTheReplyUntilEachPartHasOne() {
        Journey journey = begin();
        withRule("partsBeforeReply", () -> {
            told(journey, "officer", "respond", "when each of these parts has its own reply");
            Api.Answer refused = journey.answer("officer", "respond", REPLY);
            assertThat(refused.at("/errors/part1_decision")).isEqualTo("Select the decision");
            assertThat(refused.at("/errors/part2_decision")).isEqualTo("Select the decision");
            Map<String, Object> reply = new HashMap<>(REPLY);
            journey.decided("officer", "replyToPart?number=1", reply)
                    .decided("officer", "replyToPart?number=2", reply)
                    .done("officer", "respond", REPLY);
        });
    }

    @Test
    void thePanelsRuleHoldsTheClosureWhileSomethingIsOpen() {
        Journey journey = begin().done("officer", "respond", REPLY);
        withRule("doneBeforeClosure", () -> {
            told(journey, "scrutiny", "consider", "the panel’s rule");
            assertThat(journey.answer("scrutiny", "consider", Map.of("view", "CLOSE"))
                            .at("/errors/view"))
                    .contains("2 parts and no improvement action");
            journey.considered("KEEP_WATCHING").decided("scrutiny", "bringForward", Map.of("reason", "News"));
            assertThat(journey.answer("officer", "review", DONE).at("/errors/proposeClosure"))
                    .contains("2 parts");
        });
        journey.done("officer", "review", DONE);
        withRule("doneBeforeClosure", () -> assertThat(
                        journey.answer("scrutiny", "checkClosure", Map.of("result", "READY"))
                                .at("/errors/result"))
                .contains("2 parts"));
    }
}
