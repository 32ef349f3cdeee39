package org.heed.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.heed.HeedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session ends in the middle of somebody's work: it is said before, and nothing that was typed is lost. */
@HeedServer
class SessionEndTest {
    @LocalServerPort
    private int port;

    private String start() {
        return "http://localhost:" + port;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepWhatWasTypedWhenTheSessionHasEnded(boolean script) {
        String address;
        try (Visit officer = Visit.as("officer", start(), Visit.WIDE, script)) {
            Page page = officer.open("/work");
            follow(page.locator("tbody th a", new Page.LocatorOptions().setHasText("Respond"))
                    .first());
            address = page.url();
            page.locator("input[name=decision][value=ACCEPTED]").check();
            page.locator("#reply").fill("Half a reply.");
            officer.forgetSession();
            follow(page.locator("form[data-heed-form] button.govuk-button").last());
            page.getByText("We have kept your answers").waitFor();
            officer.signIn("officer", "demo");
            assertThat(page.url()).isEqualTo(address);
            assertThat(page.locator("main").innerText()).contains("Check them and send them again");
            assertThat(page.locator("#reply").inputValue()).isEqualTo("Half a reply.");
            assertThat(page.locator("input[name=decision][value=ACCEPTED]").isChecked())
                    .isTrue();
        }
    }

    @Test
    void showNobodyElseWhatWasTyped() {
        try (Visit visit = Visit.as("officer", start())) {
            Page page = visit.open("/work");
            follow(page.locator("tbody th a", new Page.LocatorOptions().setHasText("Respond"))
                    .first());
            page.locator("input[name=decision][value=ACCEPTED]").check();
            page.locator("#reply").fill("Only mine.");
            visit.forgetSession();
            follow(page.locator("form[data-heed-form] button.govuk-button").last());
            page.getByText("We have kept your answers").waitFor();
            visit.signIn("executive", "demo");
            assertThat(page.locator("body").innerText()).doesNotContain("Only mine.");
        }
    }

    @Test
    void warnBeforeTheSessionEnds() {
        try (Visit officer = Visit.alone("officer", start())) {
            Page page = officer.open("/work");
            page.clock().install();
            page.reload();
            assertThat(page.locator("[data-session]").isVisible()).isFalse();
            page.clock().fastForward("28:30");
            page.getByText("You will be signed out soon").waitFor();
            AccessiblePage.judge(page);
            page.getByText("Stay signed in").click();
            page.locator("[data-session]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(page.url()).endsWith("/work");
        }
    }
}
