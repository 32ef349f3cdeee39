package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import org.heed.HeedServer;
import org.heed.browser.AccessiblePage;
import org.heed.browser.Desk;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever decides what cannot be undone sees all answers once more, and may change them, before anything happens. */
@HeedServer
class CheckAnswersTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "320, false"})
    void aClosureIsCheckedBeforeItIsSent(int width, boolean script) {
        Journey about = Journey.begin(port, "That it is looked at twice.")
                .assigned()
                .replied("It is.")
                .considered("CLOSE");
        try (Visit chair = Visit.as("chair", "http://localhost:" + port, width, script)) {
            Desk desk = new Desk(chair).take(about.slug()).choose("result", "APPROVE");
            Page page = chair.page();
            assertThat(page.locator("section[aria-labelledby=judged]").innerText())
                    .as("what is judged, whoever said something since")
                    .contains("It is.");
            send(page);
            assertThat(page.locator(".govuk-error-summary").innerText())
                    .as("what is wrong is said first")
                    .contains("Select the panel’s conclusion");
            desk.choose("judgement", "CLOSED_SATISFIED");
            send(page);
            assertThat(page.locator("h1").innerText()).isEqualTo("Check your answers");
            assertThat(page.locator("main").innerText())
                    .containsSubsequence(
                            "Approve the closure", "Satisfied: it was done or answered", "the case is closed");
            if (script) {
                AccessiblePage.judge(page);
            }
            assertThat(about.waitsAt()).as("nothing is done yet").containsExactly("approveClosure");
            follow(page.locator("button[name=_change]"));
            assertThat(page.locator("input[name=judgement][value=CLOSED_SATISFIED]")
                            .isChecked())
                    .as("nothing is lost")
                    .isTrue();
            desk.send();
        }
        assertThat(about.waitsAt()).isEmpty();
    }

    @Test
    void whatCanBeUndoneIsSentAtOnce() {
        Journey about = Journey.begin(port, "That it is returned.")
                .assigned()
                .replied("It is.")
                .considered("CLOSE");
        try (Visit chair = Visit.as("chair", "http://localhost:" + port, Visit.WIDE, true)) {
            new Desk(chair).take(about.slug()).choose("result", "RETURN").write("reason", "Not yet.");
            send(chair.page());
            assertThat(chair.page().locator("h1").innerText()).isNotEqualTo("Check your answers");
        }
        assertThat(about.waitsAt()).doesNotContain("approveClosure");
    }

    private static void send(Page page) {
        follow(page.locator("form[data-heed-form] button:not([name])"));
    }
}
