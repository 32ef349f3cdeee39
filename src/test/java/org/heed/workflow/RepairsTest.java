package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.heed.Api;
import org.heed.browser.Visit;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.journey.Journey;
import org.heed.process.instance.CaseMoves;
import org.heed.process.instance.Incidents;
import org.heed.process.instance.Timers;
import org.heed.shared.NotAllowed;
import org.heed.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator sees what is stuck, and repairs it without the engine's own applications. */
@OwnWorkflow
class RepairsTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Timers timers;

    @Autowired
    private CaseMoves moves;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient database;

    private User admin() {
        return directory.withRole(Role.ADMINISTRATOR).get(0);
    }

    private List<Incidents.Stuck> stuck(Journey about) {
        return incidents.all(200).stream()
                .filter(each -> each.caseId().toString().equals(about.id()))
                .toList();
    }

    @Test
    void aLetterThatFailsIsSeenTriedAgainAndTheCaseMovedOn() {
        String letter = "camunda:delegateExpression=\"${tellLeadOfficer}\"";
        Files files = Files.ofVersion(1, port)
                .with(
                        "processes/follow-up.bpmn",
                        letter + ">",
                        letter + " camunda:asyncBefore=\"true\"><bpmn:extensionElements>"
                                + "<camunda:failedJobRetryTimeCycle>R1/PT1M</camunda:failedJobRetryTimeCycle>"
                                + "</bpmn:extensionElements>");
        assertThat(files.deploy(port, "reason=Fail+at+once").status()).isEqualTo(201);
        Journey about = Journey.begin(port);
        UUID id = UUID.fromString(about.id());
        assertThatThrownBy(() -> moves.move(id, "respond", "Nobody leads it", admin()))
                .as("nobody leads it yet")
                .isInstanceOf(RuleViolation.class)
                .hasMessage("rule.factsMissing");
        assertThat(about.waitsAt()).as("nothing half done").containsExactly("assign");

        database.sql("alter table letter add constraint refused check (case_id <> '" + id + "')")
                .update();
        about.assigned();
        assertThat(about.waitsAt()).isEmpty();
        awaitStuck(about);
        try (Visit visit = Visit.as("admin", "http://localhost:" + port)) {
            Page page = visit.open("/operations/incidents");
            String row = page.locator("tr", new Page.LocatorOptions().setHasText(stuckReference(about)))
                    .textContent();
            assertThat(row)
                    .contains(
                            "Tell the lead officer",
                            "Heed could not do this automatically",
                            "DataIntegrityViolationException");
            follow(page.getByText("Try selected again"));
            page.locator(".govuk-notification-banner--success").waitFor();
            awaitStuck(about);
            page = visit.open("/operations?version=" + Files.latest(port));
            Visit.seeDrawing(page);
            page.locator(".djs-element.heed-stuck").first().waitFor();
            page = visit.open("/operations/cases/" + id);
            assertThat(page.locator("main").innerText()).contains("Current step: Tell the lead officer");
            page.locator("#to").selectOption("assign");
            follow(page.getByText("Move case", new Page.GetByTextOptions().setExact(true)));
            assertThat(page.locator("main").innerText()).contains("Enter a reason");
            visit.open("/operations/cases/" + id);
            page.locator("#to").selectOption("assign");
            page.locator("#move-reason").fill("Nobody leads it yet.");
            follow(page.getByText("Move case", new Page.GetByTextOptions().setExact(true)));
            page.locator(".govuk-notification-banner--success").waitFor();
        }
        database.sql("alter table letter drop constraint refused").update();
        assertThat(stuck(about)).isEmpty();
        about.assigned();
        Awaitility.await().until(() -> about.waitsAt().contains("respond"));
        String timeline = Api.as("auditor", port)
                .get("/api/recommendations/" + about.slug() + "/timeline")
                .text();
        assertThat(timeline).contains("MOVED", "Nobody leads it yet.", "RETRIED");
    }

    private void awaitStuck(Journey about) {
        Awaitility.await().atMost(Duration.ofSeconds(70)).until(() -> !stuck(about)
                .isEmpty());
    }

    private String stuckReference(Journey about) {
        return Api.as("auditor", port)
                .get("/api/recommendations/" + about.slug())
                .at("/reference");
    }

    @Test
    void aTimerIsMovedAndACaseIsWithdrawn() {
        Journey about = Journey.begin(port).assigned().done("officer", "respond", Journey.reply(Map.of()));
        about.done("scrutiny", "consider", Map.of("view", "KEEP_WATCHING"));
        Timers.Due timer = timers.page(UUID.fromString(about.id()), 0, 10).stream()
                .filter(Timers.Due::timer)
                .findFirst()
                .orElseThrow();
        LocalDate day = LocalDate.now().plusDays(40);
        User officer = directory.withRole(Role.OFFICER).get(0);
        assertThatThrownBy(() -> timers.change(timer.id(), day, ZoneId.of("Europe/London"), "x", officer))
                .isInstanceOf(NotAllowed.class);
        timers.change(timer.id(), day, ZoneId.of("Europe/London"), "The panel meets then", admin());
        Api.Answer seen = Api.as("auditor", port).get("/api/recommendations/" + about.slug());
        assertThat(seen.at("/dueOn")).isEqualTo("" + day);
        moves.cancel(UUID.fromString(about.id()), "Made twice", admin());
        seen = Api.as("auditor", port).get("/api/recommendations/" + about.slug());
        assertThat(seen.at("/judgement")).isEqualTo("WITHDRAWN");
        assertThat(seen.at("/stage")).isEqualTo("CLOSED");
        assertThat(timers.page(UUID.fromString(about.id()), 0, 10)).isEmpty();
        assertThatThrownBy(() -> moves.cancel(UUID.fromString(about.id()), "Again", admin()))
                .isInstanceOf(RuleViolation.class);
        assertThat(Api.as("auditor", port).get("/api/audit/verification").at("/holds"))
                .isEqualTo("true");
    }
}
