package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.heed.Api;
import org.heed.RunningProduct;
import org.heed.browser.Visit;
import org.heed.journey.Journey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The machine dies in the middle of a migration, while somebody writes and e-mails wait to be sent. After the next start the migration goes on and no
 * case is half moved, the words are there, for the page that stayed open as well, and everybody gets each e-mail once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledProductTest {
    private static final int MANY = 105;
    private static final JsonMapper JSON = new JsonMapper();

    private final RunningProduct product = new RunningProduct("killed");
    private final int port = product.port();
    private final String start = "http://localhost:" + port;
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    private String reference;
    private Visit officer;
    private Page draft;
    private String migration;
    private JsonNode killedAt;

    @BeforeAll
    void isKilledAndStartedAgain() throws Exception {
        mail.start();
        product.start(mail("1h"));
        registerMany();
        Journey told = Journey.begin(port, "That nobody is forgotten.").assigned();
        askForTime(told);
        reference = told.reference();
        draft = begunDraft();
        migration = begunMigration();
        assertThat(recipients()).as("committed and not sent").isEmpty();
        product.kill();
        draft.locator("#reply").pressSequentially(" After it.");
        draft.getByText("Your latest changes are not saved yet").waitFor();
        product.start(mail("100ms"));
    }

    private String[] mail(String lookEvery) {
        return new String[] {
            "--heed.letters.look-every=" + lookEvery,
            "--spring.mail.host=localhost",
            "--spring.mail.port=" + mail.getSmtp().getPort()
        };
    }

    /** The scrutiny officer and the chair are told. */
    private void askForTime(Journey journey) {
        Api.Answer asked = Api.as("officer", port)
                .post(
                        "/api/recommendations/" + journey.slug() + "/do/askMoreTime",
                        Map.of("until", "" + LocalDate.now().plusMonths(5), "reason", "The survey is late."));
        assertThat(asked.status()).as(asked.text()).isEqualTo(204);
    }

    @AfterAll
    void stop() {
        officer.close();
        product.stop();
        mail.stop();
    }

    private void registerMany() {
        StringBuilder csv = new StringBuilder("panel,meeting_date,item,kind,recommendation\n");
        Api.as("scrutiny", port).post("/api/meetings", java.util.Map.of("panel", "children", "heldOn", "2019-11-08"));
        for (int number = 0; number < MANY; number++) {
            csv.append("CLSP,2019-11-08,Many,RECOMMENDATION,That number ")
                    .append(number)
                    .append(" is done\n");
        }
        Api.Answer made = Api.as("scrutiny", port)
                .post("/api/recommendations/import", "text/csv", csv.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
    }

    private Page begunDraft() {
        officer = Visit.as("officer", start);
        Page page = officer.open("/work");
        follow(page.locator("tbody th a", new Page.LocatorOptions().setHasText("Respond"))
                .first());
        page.locator("input[name=decision][value=ACCEPTED]").check();
        page.locator("#reply").pressSequentially("Before the fall.");
        page.getByText("You saved this draft").waitFor();
        return page;
    }

    /** Returns its address once some of the cases have been moved. */
    private String begunMigration() throws Exception {
        Api.Answer deployed = Files.ofVersion(1, port).withEqualityCheck().deploy(port, "reason=Equality");
        assertThat(deployed.status()).as(deployed.text()).isEqualTo(201);
        try (Visit admin = Visit.as("admin", start)) {
            Page page = admin.open("/operations/migrations/new?from=1&into=2");
            page.locator("#reason").fill("Equality for all");
            follow(page.locator("button[value=start]"));
            page.waitForURL(url -> url.matches(".*/migrations/[0-9a-f-]{36}"));
            String address = java.net.URI.create(page.url()).getPath();
            killedAt = Awaitility.await()
                    .pollInterval(Duration.ofMillis(20))
                    .until(
                            () -> progress(admin, address),
                            seen -> seen.path("moved").asInt() >= 20);
            return address;
        }
    }

    @Test
    void whatWasTypedIsThere() {
        draft.locator("#reply").pressSequentially(" Up again.");
        draft.waitForResponse("**/tasks/*", () -> draft.evaluate("dispatchEvent(new Event('pagehide'))"));
        String task = java.net.URI.create(draft.url()).getPath();
        try (Visit again = Visit.as("officer", start)) {
            assertThat(again.open(task).locator("#reply").inputValue())
                    .isEqualTo("Before the fall. After it. Up again.");
        }
    }

    @Test
    void everybodyGetsEachEmailOnce() throws MessagingException {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> Api.as("admin", port)
                .get("/api/outbox?state=WAITING")
                .json()
                .path("items")
                .isEmpty());
        assertThat(recipients())
                .containsExactlyInAnyOrder(
                        "owen.marsh@alderbridge.example",
                        "sana.qureshi@alderbridge.example",
                        "chandra.whitfield@alderbridge.example");
    }

    /** Of the e-mails about the case in which people have been told. */
    private List<String> recipients() throws MessagingException {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            if (message.getSubject().contains(reference)) {
                recipients.add(message.getAllRecipients()[0].toString());
            }
        }
        return recipients;
    }

    @Test
    void theMigrationGoesOn() {
        assertThat(killedAt.path("moved").asInt())
                .as("in the middle")
                .isLessThan(killedAt.path("all").asInt());
        try (Visit admin = Visit.as("admin", start)) {
            JsonNode done = Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(
                            () -> progress(admin, migration),
                            seen -> seen.path("state").asString().equals("DONE"));
            assertThat(done.path("moved").asInt())
                    .isEqualTo(done.path("all").asInt())
                    .isGreaterThan(MANY);
        }
        assertNothingIsHalfMoved(killedAt.path("all").asInt());
    }

    private JsonNode progress(Visit admin, String migration) {
        return JSON.readTree(admin.page()
                .request()
                .get("http://localhost:" + port + migration + "/progress")
                .text());
    }

    private void assertNothingIsHalfMoved(int all) {
        JsonNode versions = Api.as("auditor", port).get("/api/models").json();
        assertThat(versions.path(0).path("running").asInt()).isEqualTo(all);
        assertThat(versions.path(1).path("running").asInt()).isZero();
        assertThat(Api.as("auditor", port).get("/api/audit/verification").at("/holds"))
                .isEqualTo("true");
        Api.Answer page = Api.as("auditor", port).get("/api/recommendations?limit=100&stage=ASSIGNMENT");
        assertThat(page.json().path("items").size()).isEqualTo(100);
        for (int index = 0; index < 100; index += 20) {
            String slug = page.at("/items/" + index + "/slug");
            long moves = Api.as("auditor", port)
                            .get("/api/recommendations/" + slug + "/timeline")
                            .text()
                            .split("\"MIGRATED\"", -1)
                            .length
                    - 1L;
            assertThat(moves).as(slug).isEqualTo(1);
        }
        Journey one = Journey.of(port, page.at("/items/0/slug"));
        assertThat(one.waitsAt()).containsExactly("assign");
        one.assigned().done("officer", "respond", Journey.reply(java.util.Map.of()));
        assertThat(one.waitsAt()).as("it runs in the new version").containsExactly("equalityCheck");
    }
}
