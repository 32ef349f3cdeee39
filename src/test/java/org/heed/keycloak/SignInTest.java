package org.heed.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.heed.browser.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People come in and go out by a real Keycloak, in a real browser. */
@KeycloakHeed
class SignInTest {
    private static final String OFFICER2 = "00000000-0000-4000-8000-000000000003";
    private static final String MEMBER = "00000000-0000-4000-8000-000000000008";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private final RealmKeeper keeper = RealmKeeper.of(KeycloakServer.shared());

    private String start() {
        return "http://localhost:" + port;
    }

    @AfterEach
    void mend() {
        keeper.enable(OFFICER2, true);
        keeper.leave(MEMBER, "/panels/places");
    }

    @ParameterizedTest
    @CsvSource({
        "scrutiny, Sana Qureshi", "officer, Owen Marsh", "officer2, Ottilie Brandt", "director, Dele Adeyemi",
        "executive, Erin Calloway", "chair, Chandra Whitfield", "chair2, Conall Price", "member, Mabel Okonjo",
        "admin, Ada Lindqvist", "auditor, Auberon Teller"
    })
    void everyRoleComesInAndGoesOut(String user, String name) {
        try (Visit visit = Visit.as(user, start())) {
            Page page = visit.page();
            page.waitForURL(url -> url.matches(".*/(home|work|recommendations)([?].*)?"));
            assertThat(page.locator(".heed-header__user").innerText()).contains(name);
            page.click(".heed-header__user button");
            page.waitForURL(start() + "/sign-in?signedOut");
            page.getByText("You have signed out").waitFor();
            page.click("#keycloak");
            page.waitForURL(url -> url.startsWith(KeycloakServer.shared().issuer()));
            // Keycloak asks for the password again, because its own session is over too.
            page.locator("#password").waitFor();
        }
    }

    @Test
    void whoWantsAPageComesToItAfterSigningIn() {
        try (Visit visit = Visit.nobody(start(), Visit.WIDE, false)) {
            Page page = visit.open("/recommendations?overdue=true");
            assertThat(page.url()).startsWith(KeycloakServer.shared().issuer());
            visit.signIn("chair", "demo");
            assertThat(page.url()).startsWith(start() + "/recommendations?overdue=true");
        }
    }

    @Test
    void keycloakEndsASessionByTheBackChannel() {
        try (Visit visit = Visit.as("officer2", start())) {
            visit.page().waitForURL("**/home*");
            assertThat(sessionsOf(OFFICER2)).isOne();
            keeper.realm().users().get(OFFICER2).logout();
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> sessionsOf(OFFICER2) == 0);
            assertThat(visit.open("/work").locator("main").innerText()).contains("your session ended");
        }
    }

    private long sessionsOf(String id) {
        return database.sql("select count(*) from web_session where principal_name = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    @Test
    void aDisabledAccountIsSignedOut() {
        try (Visit visit = Visit.as("officer2", start())) {
            visit.page().waitForURL("**/home*");
            keeper.enable(OFFICER2, false);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> visit.open("/work").url().contains("/sign-in?ended"));
            assertThat(visit.page().locator("main").innerText())
                    .contains("You were signed out, or your account was closed");
            visit.page().click("#keycloak");
            visit.page().fill("#username", "officer2");
            visit.page().fill("#password", "demo");
            visit.page().click("#kc-login");
            visit.page().getByText("Account is disabled").first().waitFor();
        }
    }

    @Test
    void aNewGroupTakesEffectWithoutSigningInAgain() {
        try (Visit visit = Visit.as("member", start())) {
            visit.page().waitForURL("**/home*");
            assertThat(visit.open("/panels").locator("main").innerText()).doesNotContain("Places and Climate");
            keeper.join(MEMBER, "/panels/places");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() ->
                            visit.open("/panels").locator("main").innerText().contains("Places and Climate"));
        }
    }
}
