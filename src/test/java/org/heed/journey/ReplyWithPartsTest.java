package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.AccessiblePage;
import org.heed.browser.Desk;
import org.heed.browser.RecordPages;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reply answers the parts of its recommendation in the same form, and all of it is sent at once or not at all. */
@HeedServer
class ReplyWithPartsTest {
    private static final LocalDate SOON = LocalDate.now().plusMonths(2);

    @LocalServerPort
    private int port;

    private Journey begin(int parts) {
        Journey journey =
                Journey.begin(port, "That the school bus is looked at.").assigned();
        for (int part = 1; part <= parts; part++) {
            journey.decided("scrutiny", "addPart", Map.of("wording", "That point " + part + " is done"));
        }
        return journey;
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "320, false"})
    void fiveAreAnsweredOnOnePageWithOneSend(int width, boolean script) {
        Journey journey = begin(5);
        try (Visit officer = Visit.as("officer", "http://localhost:" + port, width, script)) {
            Desk desk = new Desk(officer).take(journey.slug());
            Page page = officer.page();
            for (int part = 1; part <= 5; part++) {
                page.locator("#part" + part + " summary").click();
                desk.choose("part" + part + "_decision", "ACCEPTED")
                        .write("part" + part + "_action", "Yes, " + part)
                        .date("part" + part + "_targetDate", SOON);
            }
            desk.choose("decision", "ACCEPTED").write("action", "All five").date("targetDate", SOON);
            if (script) {
                AccessiblePage.judge(page);
            }
            assertThat(page.locator("form[data-heed-form] > .govuk-button")
                            .first()
                            .innerText())
                    .isEqualTo("Send reply");
            desk.send();
            assertThat(RecordPages.text(officer, journey.slug())).contains("0 of 5 done", "Yes, 5", "All five");
        }
        assertThat(journey.waitsAt()).containsExactly("consider");
    }

    @Test
    void whatIsWrongWithOneKeepsBackAll() {
        Journey journey = begin(2);
        Map<String, Object> answers = new HashMap<>(Journey.reply(Map.of("decision", "ACCEPTED", "action", "x")));
        answers.put("part1_decision", "ACCEPTED");
        answers.put("part1_action", "Yes");
        answers.put("part1_targetDate", "" + SOON);
        answers.put("part2_decision", "ACCEPTED_IN_PRINCIPLE");
        answers.put("part2_settleFirst", "Money");
        answers.put("part2_firmDecisionOn", "2020-01-01");
        Api.Answer refused = journey.answer("officer", "respond", answers);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.at("/errors/part2_firmDecisionOn")).contains("future");
        assertThat(journey.inside().at("/parts/0/decision")).isIn("", "null");
        answers.remove("part2_settleFirst");
        assertThat(journey.answer("officer", "respond", answers).at("/errors/part2_settleFirst"))
                .isNotEmpty();
        answers.put("part2_decision", "NOT_ACCEPTED");
        answers.remove("part2_firmDecisionOn");
        answers.put("part2_reason", "Too dear");
        journey.done("officer", "respond", answers);
        assertThat(journey.inside().at("/parts/0/decision")).isEqualTo("ACCEPTED");
        assertThat(journey.inside().at("/parts/1/decision")).isEqualTo("NOT_ACCEPTED");
    }

    @Test
    void whoDeclinesIsNotAskedAboutParts() {
        Journey journey = begin(1);
        journey.done("officer", "respond", Map.of("decision", "DECLINED", "declinedBecause", "Ask the police."));
        assertThat(journey.waitsAt()).isEqualTo(List.of("assign"));
    }
}
