package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import org.heed.Api;
import org.heed.Colleagues;
import org.heed.CouncilWithColleagues;
import org.heed.browser.Desk;
import org.heed.browser.RecordPages;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody is away, and who covers does what is theirs to do, and says so. */
@CouncilWithColleagues
class AbsenceTest {
    private static final String HIGHWAYS = "00000000-0000-4000-8000-000000000003";
    private static final String TODAY = "" + LocalDate.now();
    private static final Map<String, Object> REPLY = Journey.accepted("It is done.");

    @LocalServerPort
    private int port;

    private Api.Answer away(String user, String cover, LocalDate from, LocalDate until) {
        return Api.as(user, port).post("/api/absences", Map.of("cover", cover, "from", "" + from, "until", "" + until));
    }

    private String mine(String user) {
        return Api.as(user, port).get("/api/tasks?view=mine&limit=200").text();
    }

    private void endAll(String user) {
        for (var absence : Api.as(user, port).get("/api/absences").json()) {
            assertThat(Api.as(user, port)
                            .delete("/api/absences/" + absence.path("id").asString())
                            .status())
                    .isEqualTo(204);
        }
    }

    @Test
    void whoCoversDoesTheWorkInTheirOwnName() {
        Journey journey = Journey.begin(port, "That somebody covers.").assigned();
        String task = journey.task("respond");
        LocalDate today = LocalDate.now();
        assertThat(journey.complete("olga", task, REPLY).status()).isEqualTo(403);
        assertThat(away("officer", Colleagues.OLGA, today.plusDays(1), today.plusDays(9))
                        .status())
                .isEqualTo(204);
        assertThat(mine("olga")).as("not before the first day").doesNotContain(task);
        endAll("officer");
        assertThat(away("officer", HIGHWAYS, today, today).status()).isEqualTo(204);
        assertThat(mine("officer2")).as("who may not read the case").doesNotContain(task);
        assertThat(journey.complete("officer2", task, REPLY).status()).isEqualTo(403);
        assertThat(away("officer", Colleagues.OLGA, today, today).status()).isEqualTo(204);
        assertThat(mine("olga")).contains(task, "\"actingFor\":\"Owen Marsh\"");
        endAll("officer");
        assertThat(mine("olga")).as("ended early").doesNotContain(task);
        assertThat(away("officer", Colleagues.OLGA, today, today).status()).isEqualTo(204);
        assertThat(journey.complete("olga", task, REPLY).status()).isEqualTo(204);
        endAll("officer");
        assertThat(Api.as("auditor", port)
                        .get("/api/recommendations/" + journey.slug() + "/timeline")
                        .text())
                .contains("TASK_DONE_FOR", Journey.OFFICER);
        try (Visit member = Visit.as("member", "http://localhost:" + port)) {
            assertThat(RecordPages.text(member, journey.slug())).contains("Olga Pike, acting for Owen Marsh");
        }
    }

    @Test
    void whatDoesNotHoldTogetherIsRefused() {
        LocalDate today = LocalDate.now();
        assertThat(away("chair", "nobody", today, today).at("/errors/cover")).isNotEmpty();
        assertThat(away("chair", "00000000-0000-4000-8000-000000000006", today, today)
                        .at("/errors/cover"))
                .contains("someone other");
        assertThat(away("chair", Colleagues.CARYS, today, today.minusDays(1)).at("/errors/until"))
                .contains("the same as or after the first day");
        assertThat(away("chair", Colleagues.CARYS, today.minusDays(3), today.minusDays(1))
                        .at("/errors/until"))
                .contains("today or in the future");
        Map<String, String> forOwen =
                Map.of("person", Journey.OFFICER, "cover", Colleagues.OLGA, "from", TODAY, "until", TODAY);
        assertThat(Api.as("scrutiny", port).post("/api/absences", forOwen).at("/errors/person"))
                .as("an officer belongs to no panel")
                .isNotEmpty();
        assertThat(Api.as("admin", port).post("/api/absences", forOwen).status())
                .isEqualTo(204);
        assertThat(Api.as("olga", port).get("/api/absences").text()).contains(Journey.OFFICER);
        assertThat(Api.as("chair", port).get("/api/absences").text()).doesNotContain(Journey.OFFICER);
        endAll("officer");
    }

    @Test
    void theScrutinyOfficerSaysItForTheChairByPageWithoutAScript() {
        try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port, Visit.NARROW, false)) {
            Page page = scrutiny.open("/absence");
            follow(page.locator("form[data-heed-form] button:not([name])"));
            assertThat(page.locator(".govuk-error-summary a").count()).isEqualTo(3);
            find(page, "person", "Conall");
            find(page, "cover", "Carys");
            new Desk(scrutiny)
                    .date("from", LocalDate.now())
                    .date("until", LocalDate.now().plusDays(5))
                    .send();
            assertThat(page.locator("main").innerText()).contains("Carys Bell covers for Conall Price");
            follow(page.locator("button[aria-label='End now: Conall Price']"));
            assertThat(page.locator("main").innerText()).doesNotContain("Conall Price from");
        }
    }

    private static void find(Page page, String key, String name) {
        page.fill("#" + key + "-words", name);
        follow(page.locator("button[name=_find][value=" + key + "]"));
        page.locator(".govuk-radios__item", new Page.LocatorOptions().setHasText(name))
                .locator("input[name=" + key + "]")
                .check();
    }
}
