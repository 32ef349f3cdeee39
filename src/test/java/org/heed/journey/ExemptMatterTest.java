package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.Desk;
import org.heed.browser.RecordPages;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A recommendation is withheld: those whom the law allows read on, the others see only that it is there. */
@HeedServer
class ExemptMatterTest {
    private final String secret = "Zanzibar" + System.nanoTime();
    private final String reply = "Quokka" + System.nanoTime();

    @LocalServerPort
    private int port;

    private String start() {
        return "http://localhost:" + port;
    }

    private String read(String user, String path) {
        try (Visit visit = Visit.as(user, start())) {
            return read(visit, path);
        }
    }

    private String read(Visit visit, String path) {
        return visit.page().request().get(start() + path).text();
    }

    private Journey withheld() {
        Journey journey = Journey.begin(port, "That the contract with " + secret + " Ltd is ended.")
                .assigned()
                .replied("We have written to " + reply + ".");
        try (Visit scrutiny = Visit.as("scrutiny", start())) {
            Page page = scrutiny.open("/recommendations/" + journey.slug());
            RecordPages.act(page, "Make exempt");
            Desk desk = new Desk(scrutiny);
            follow(page.locator("form[data-heed-form] button"));
            page.locator(".govuk-error-summary a").first().waitFor();
            assertThat(page.locator(".govuk-error-summary a").count()).isEqualTo(4);
            desk.choose("ground", "3")
                    .write("publicInterest", "Publishing would weaken the council in the negotiation.")
                    .write("resolution", "Minute 7 of the meeting")
                    .date("reviewOn", LocalDate.of(2030, 1, 1))
                    .send();
        }
        return journey;
    }

    @Test
    void itsWordsReachNobodyElse() {
        Journey journey = withheld();
        List<String> places = List.of(
                "/recommendations/" + journey.slug(),
                "/recommendations/" + journey.slug() + "/parts",
                "/recommendations/" + journey.slug() + "/evidence",
                "/recommendations/" + journey.slug() + "/history",
                "/recommendations?q=" + secret,
                "/recommendations",
                "/panels/children/monitoring-table",
                "/panels/children/monitoring-table.csv",
                "/work?view=all",
                "/audit",
                "/outbox",
                "/api/recommendations/" + journey.slug(),
                "/api/recommendations/" + journey.slug() + "/timeline",
                "/api/recommendations?q=" + secret,
                "/api/panels/children/monitoring-table",
                "/api/tasks?view=all&limit=200");
        for (String reader : List.of("scrutiny", "officer", "director", "executive", "chair", "auditor")) {
            assertThat(read(reader, places.get(0))).as(reader).contains(secret, reply);
        }
        for (String other : List.of("member", "admin", "officer2", "chair2")) {
            try (Visit visit = Visit.as(other, start())) {
                for (String place : places) {
                    String text = place.startsWith("/api")
                            ? Api.as(other, port).get(place).text()
                            : read(visit, place);
                    assertThat(text).as(other + " at " + place).isNotEmpty().doesNotContain("with " + secret, reply);
                }
            }
        }
        assertThat(read("member", places.get(0))).contains("Exempt under paragraph 3");
        assertThat(Api.as("member", port)
                        .get("/api/recommendations?q=" + secret)
                        .json()
                        .path("items"))
                .as("a search does not tell by its hits what is withheld")
                .isEmpty();
        String tasks = "/api/tasks?view=all&q=" + secret;
        assertThat(Api.as("auditor", port).get(tasks).at("/items/0/slug")).isEqualTo(journey.slug());
        for (String other : List.of("member", "admin", "officer2", "chair2")) {
            assertThat(Api.as(other, port).get(tasks).json().path("items"))
                    .as(other)
                    .isEmpty();
        }
        assertThat(read("officer2", places.get(0)))
                .as("as if it were not there")
                .contains("There is no recommendation");
    }

    @Test
    void aMemberIsAdmittedAndItIsOpenedAgain() {
        Journey journey = withheld();
        String address = "/recommendations/" + journey.slug();
        try (Visit scrutiny = Visit.as("scrutiny", start(), Visit.NARROW, false)) {
            Page page = scrutiny.open(address + "/withholding");
            page.getByLabel("Mabel Okonjo").check();
            follow(page.getByText("Save changes"));
            page.locator(".govuk-notification-banner--success").waitFor();
            assertThat(read("member", address)).contains(secret);
            page.navigate(start() + address + "/withholding");
            follow(page.getByText("Remove exemption"));
            assertThat(page.locator(".govuk-error-message").innerText()).contains("Enter why");
            page.fill("#reason", "The contract is signed.");
            follow(page.getByText("Remove exemption"));
            assertThat(page.locator(".govuk-notification-banner__heading").innerText())
                    .contains("Exemption removed");
        }
        assertThat(Api.as("admin", port).get("/api" + address).text()).contains(secret);
        assertThat(Api.as("auditor", port).get("/api" + address + "/timeline").text())
                .contains("WITHHELD", "OPENED_AGAIN", "Minute 7");
    }

    @Test
    void anAdministratorIsToldWhy() {
        Journey journey = withheld();
        String question = "/api/access?recommendation=" + journey.slug() + "&person=";
        Api.Answer member = Api.as("admin", port).get(question + "mabel");
        assertThat(member.json().at("/0/answer/reads").asBoolean()).isTrue();
        assertThat(member.json().at("/0/answer/seesExempt").asBoolean()).isFalse();
        Api.Answer officer2 = Api.as("admin", port).get(question + "ottilie");
        assertThat(officer2.json().at("/0/answer/reads").asBoolean()).isFalse();
        String page = read("admin", "/access?recommendation=" + journey.slug() + "&person=ottilie");
        assertThat(page).contains("Cannot see it", "/panels/children", "/services/learning", "officer");
        assertThat(read("admin", "/access?recommendation=x&person=o")).contains("No recommendation found");
        assertThat(Api.as("chair", port).get(question + "o").status()).isEqualTo(403);
    }
}
