package org.heed.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.heed.browser.Desk;
import org.heed.browser.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Keycloak stops in the middle of somebody's work, and comes back. */
@KeycloakHeed
class KeycloakDownTest {
    private final KeycloakServer keycloak = KeycloakServer.shared();

    @LocalServerPort
    private int port;

    @AfterEach
    void startAgain() {
        keycloak.start();
    }

    @Test
    void workGoesOnAndNothingIsLost() {
        String start = "http://localhost:" + port;
        try (Visit scrutiny = Visit.as("scrutiny", start);
                Visit officer = Visit.as("officer", start)) {
            String token = Tokens.ofProgram("heed-committee", "demo-only-committee-secret");
            assertThat(Tokens.get(port, "/api/panels", token).statusCode()).isEqualTo(200);
            Page assign = register(scrutiny);
            keycloak.stop();

            assertThat(officer.open("/work").locator("h1").innerText()).isEqualTo("My work");
            assertThat(Tokens.get(port, "/api/panels", token).statusCode())
                    .as("tokens are still believed")
                    .isEqualTo(200);
            assign.reload();
            Desk desk = new Desk(scrutiny)
                    .select("service", "Highways")
                    .choose("route", "LOCAL")
                    .date("receivedOn", LocalDate.now());
            assign.locator("#leadOfficer-words").fill("qqq");
            assign.locator("button[name=_find]").first().click();
            assign.locator("[data-heed-found]")
                    .getByText("directory is not available")
                    .waitFor();
            assertThat(assign.locator("#receivedOn-day").inputValue())
                    .isEqualTo("" + LocalDate.now().getDayOfMonth());

            keycloak.start();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                assign.locator("button[name=_find]").first().click();
                return !assign.locator("[data-heed-found]").innerText().contains("is not available");
            });
            desk.pick("leadOfficer", "Ottilie Brandt").send();
            assign.locator("main").getByText("Ottilie Brandt").first().waitFor();
        }
    }

    private static Page register(Visit scrutiny) {
        Page page = scrutiny.open("/register/new");
        page.selectOption("#meeting", page.locator("#meeting option").nth(1).getAttribute("value"));
        page.fill("#item", "In the dark");
        page.check("input[name=kind][value=ACTION]");
        page.fill("#wording", "That work goes on while a server rests.");
        follow(page.locator("form[data-heed-form] button:not([name])"));
        page.locator(".govuk-notification-banner--success").waitFor();
        follow(page.locator("main a.govuk-button"));
        return page;
    }
}
