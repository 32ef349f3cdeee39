package org.heed.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.MailCatcher;
import org.heed.browser.AccessiblePage;
import org.heed.browser.Visit;
import org.heed.journey.Journey;
import org.heed.notification.Outbox;
import org.heed.recommendation.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter that one person cannot get: the others have theirs, and an administrator sees it and sends it again. */
@HeedServer
class UndeliveredTest {
    @LocalServerPort
    private int port;

    @Autowired
    private JavaMailSenderImpl mailServer;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Register register;

    @Autowired
    private TransactionTemplate transaction;

    private int open;

    @BeforeEach
    void remember() {
        open = mailServer.getPort();
    }

    @AfterEach
    void opened() {
        mailServer.setPort(open);
    }

    private String at(Journey journey, String pointer) {
        return Api.as("auditor", port)
                .get("/api/recommendations/" + journey.slug())
                .at(pointer);
    }

    private int asked(Journey journey) {
        return Api.as("officer", port)
                .post(
                        "/api/recommendations/" + journey.slug() + "/do/askMoreTime",
                        Map.of("until", "" + LocalDate.now().plusMonths(5), "reason", "The survey is late."))
                .status();
    }

    /** To the scrutiny officer and to the chair. */
    private List<QueuedEmail> kept(Journey journey) {
        return database.sql("select * from letter where case_id = ? and kind = 'moreTime.asked' order by recipients")
                .param(UUID.fromString(at(journey, "/id")))
                .query(EmailRow::read)
                .list();
    }

    private long arrived(Journey journey) {
        String reference = at(journey, "/reference");
        return Arrays.stream(MailCatcher.received())
                .map(SendAgainTest::body)
                .filter(body -> body.contains(reference) && body.contains("has asked for more time"))
                .count();
    }

    @Test
    void oneWrongAddressIsAnIncidentAndIsSentAgainByAnAdministrator() throws Exception {
        Journey journey = Journey.begin(port, "That all are told.").assigned();
        MailCatcher.received();
        UUID refused;
        try (FakeSmtp server = new FakeSmtp(command ->
                command.startsWith("RCPT") && command.contains("sana") ? "550 5.1.1 Quokka unknown" : null)) {
            mailServer.setPort(server.port());
            assertThat(asked(journey)).isEqualTo(204);
            Awaitility.await()
                    .until(() -> kept(journey).size() == 2
                            && kept(journey).stream().allMatch(letter -> letter.nextTry() == null));
            mailServer.setPort(open);
            assertThat(server.messages())
                    .filteredOn(message -> message.contains("request for more time"))
                    .singleElement()
                    .satisfies(
                            message -> assertThat(message).contains("chandra").doesNotContain("sana.qureshi"));
            refused = kept(journey).get(0).id();
        }
        Api admin = Api.as("admin", port);
        assertThat(admin.get("/api/outbox?state=FAILED&limit=200").text())
                .contains(refused.toString(), "550 5.1.1 Quokka unknown");
        try (Visit visit = Visit.as("admin", "http://localhost:" + port)) {
            var incidents = visit.open("/operations/incidents");
            assertThat(incidents.locator("main").innerText()).contains("550 5.1.1 Quokka unknown", "Sana Qureshi");
            AccessiblePage.judge(incidents);
            var outbox = visit.open("/outbox?undelivered=true");
            assertThat(outbox.locator("main").innerText())
                    .contains("Not delivered", "The mail server said: 550 5.1.1 Quokka unknown");
            AccessiblePage.judge(outbox);
            incidents = visit.open("/operations/incidents");
            incidents.check("#message-" + refused);
            Visit.follow(incidents.getByText("Send selected emails again"));
            incidents.locator(".govuk-notification-banner--success").waitFor();
        }
        assertThat(arrived(journey)).as("by the mail server that takes it").isEqualTo(1);
        assertThat(kept(journey)).extracting(QueuedEmail::state).containsOnly(EmailState.SENT);
        assertThat(admin.post("/api/outbox/" + refused + "/send-again", Map.of())
                        .status())
                .as("what was sent is not sent again")
                .isEqualTo(409);
        assertThat(Api.as("auditor", port)
                        .get("/api/recommendations/" + journey.slug() + "/timeline")
                        .text())
                .contains("LETTER_SENT_AGAIN");
    }

    @Test
    void whereThereIsNobodyToWriteToAnAdministratorIsToldAndNothingIsHeldUp() throws Exception {
        Journey journey = Journey.begin(port, "That somebody is told.");
        UUID id = UUID.fromString(at(journey, "/id"));
        transaction.executeWithoutResult(status -> outbox.send("closureProposed", register.get(id), List.of()));
        UUID unaddressed = database.sql("select id from letter where case_id = ? and state = 'NOBODY'")
                .param(id)
                .query(UUID.class)
                .single();
        Api admin = Api.as("admin", port);
        assertThat(admin.post("/api/outbox/" + unaddressed + "/send-again", Map.of())
                        .status())
                .as("there is still nobody")
                .isEqualTo(409);
        try (Visit visit = Visit.as("admin", "http://localhost:" + port)) {
            var outboxPage = visit.open("/outbox?undelivered=true");
            assertThat(outboxPage.locator("main").innerText()).contains("No recipients", "Not sent: no recipients");
            AccessiblePage.judge(outboxPage);
            var incidents = visit.open("/operations/incidents");
            assertThat(incidents.locator("main").innerText()).contains("No recipients");
            incidents.check("#message-" + unaddressed);
            Visit.follow(incidents.getByText("Do not send selected emails"));
            incidents.locator(".govuk-notification-banner--success").waitFor();
        }
        assertThat(admin.get("/api/outbox?state=LEFT&limit=200").text()).contains(unaddressed.toString());
        assertThat(admin.post("/api/outbox/" + unaddressed + "/send-again", Map.of())
                        .status())
                .as("nor is there anybody afterwards")
                .isEqualTo(409);
    }
}
