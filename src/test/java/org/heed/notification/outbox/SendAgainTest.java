package org.heed.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.MailCatcher;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.absence.Absences;
import org.heed.journey.Journey;
import org.heed.keycloak.KeycloakServer;
import org.heed.notification.Outbox;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.Withholding;
import org.heed.recommendation.register.Withholdings;
import org.heed.shared.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter that the mail server would not take is sent again, and never says what was withheld meanwhile. */
@HeedServer
class SendAgainTest {
    private static final String SANA = "00000000-0000-4000-8000-000000000001";
    private static final String OWEN = "00000000-0000-4000-8000-000000000002";
    private static final String HIGHWAYS = "00000000-0000-4000-8000-000000000003";

    @LocalServerPort
    private int port;

    @Autowired
    private JavaMailSenderImpl mailServer;

    @Autowired
    private OutboxWorker worker;

    @Autowired
    private Outbox post;

    @Autowired
    private Withholdings withholdings;

    @Autowired
    private Directory directory;

    @Autowired
    private Absences absences;

    @Autowired
    private Register register;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private int open;

    @BeforeEach
    void remember() {
        open = mailServer.getPort();
    }

    @AfterEach
    void opened() {
        mailServer.setPort(open);
    }

    /** More time is asked for while nobody takes letters. */
    private Journey askedWhileShut() {
        Journey journey = Journey.begin(port, "That letters wait.").assigned();
        MailCatcher.received();
        mailServer.setPort(KeycloakServer.freePort());
        assertThat(asked(journey)).as("nobody waits for the mail server").isEqualTo(204);
        Awaitility.await()
                .until(() -> kept(journey).size() == 2
                        && kept(journey).stream().allMatch(letter -> letter.answer() != null));
        mailServer.setPort(open);
        assertThat(kept(journey)).allSatisfy(letter -> {
            assertThat(letter.sentAt()).isNull();
            assertThat(letter.state()).isEqualTo(EmailState.WAITING);
        });
        return journey;
    }

    private int asked(Journey journey) {
        return Api.as("officer", port)
                .post(
                        "/api/recommendations/" + journey.slug() + "/do/askMoreTime",
                        Map.of("until", "" + LocalDate.now().plusMonths(5), "reason", "The survey is late."))
                .status();
    }

    private RegisterEntry entry(Journey journey) {
        return register.get(UUID.fromString(Api.as("auditor", port)
                .get("/api/recommendations/" + journey.slug())
                .at("/id")));
    }

    /** The letters about more time, one a person. */
    private List<QueuedEmail> kept(Journey journey) {
        return kept(journey, "moreTime.asked");
    }

    private List<QueuedEmail> kept(Journey journey, String kind) {
        return database.sql("select * from letter where case_id = ? and kind = ? order by recipients")
                .params(entry(journey).id(), kind)
                .query(EmailRow::read)
                .list();
    }

    private List<String> bodies(Journey journey) {
        String reference = entry(journey).reference().toString();
        return Arrays.stream(MailCatcher.received())
                .map(SendAgainTest::body)
                .filter(body -> body.contains(reference) && body.contains("has asked for more time"))
                .toList();
    }

    private long arrived(Journey journey) {
        return bodies(journey).size();
    }

    static String body(jakarta.mail.internet.MimeMessage letter) {
        try {
            return letter.getContent().toString();
        } catch (IOException | jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void later(Duration time) {
        worker.sendDue(Instant.now().plus(time));
    }

    @Test
    void itArrivesOnceTheServerAnswers() {
        Journey journey = askedWhileShut();
        assertThat(arrived(journey)).isZero();
        later(Duration.ofHours(1));
        assertThat(arrived(journey)).as("to the scrutiny officer and the chair").isEqualTo(2);
        assertThat(kept(journey))
                .allSatisfy(letter -> assertThat(letter.sentAt()).isNotNull());
        later(Duration.ofHours(2));
        assertThat(arrived(journey)).as("and not twice").isEqualTo(2);
    }

    @Test
    void whatIsWithheldMeanwhileStaysInTheHouse() {
        Journey journey = askedWhileShut();
        String wording = entry(journey).wording();
        withholdings.withhold(
                entry(journey).id(),
                new Withholding(3, "A reason.", "Minute 7", LocalDate.of(2030, 1, 1), Set.of()),
                directory.user(SANA).orElseThrow());
        later(Duration.ofHours(1));
        assertThat(bodies(journey))
                .as("people are told, without a word of the case")
                .hasSize(2)
                .allSatisfy(body -> assertThat(body)
                        .contains("The wording is exempt")
                        .doesNotContain(wording, "The survey is late."));
        assertThat(kept(journey)).as("nor does the outbox keep it").allSatisfy(letter -> assertThat(letter.body())
                .doesNotContain(wording, "The survey is late."));
    }

    @Test
    void whoMayNotReadItAnyMoreGetsNothing() {
        Journey journey = askedWhileShut();
        assertThat(database.sql("update letter set recipients = array[?] where id = ?")
                        .params(HIGHWAYS, kept(journey).get(0).id())
                        .update())
                .isEqualTo(1);
        later(Duration.ofHours(1));
        assertThat(arrived(journey)).isEqualTo(1);
        assertThat(kept(journey))
                .filteredOn(letter -> letter.recipient().equals(HIGHWAYS))
                .singleElement()
                .satisfies(letter -> assertThat(letter.state()).isEqualTo(EmailState.NOT_ALLOWED));
    }

    @Test
    void whoCoversIsToldToo() {
        Journey journey = Journey.begin(port, "That covers are told.").assigned();
        var owen = directory.user(OWEN).orElseThrow();
        LocalDate today = LocalDate.now();
        absences.add(OWEN, SANA, today, today, owen);
        absences.add(OWEN, HIGHWAYS, today, today, owen);
        try {
            transaction.executeWithoutResult(status -> post.send("reminder", entry(journey), List.of(owen), "Reply"));
            MailCatcher.received();
            assertThat(kept(journey, "reminder"))
                    .as("only who may read the case")
                    .extracting(QueuedEmail::recipient)
                    .containsExactly(SANA, OWEN);
            assertThat(kept(journey, "reminder").get(0).body()).contains("Sana Qureshi (covering for Owen Marsh)");
            assertThat(kept(journey, "reminder").get(1).body())
                    .contains("Dear Owen Marsh,", "/tasks/" + journey.task("respond"), "To do by ");
        } finally {
            absences.standing(owen).forEach(absence -> absences.end(absence.id(), owen));
        }
    }

    @Test
    void newsThatAreOldAreNoNews() {
        Journey journey = askedWhileShut();
        later(Duration.ofDays(4));
        assertThat(arrived(journey)).isZero();
        assertThat(kept(journey)).extracting(QueuedEmail::state).containsOnly(EmailState.FAILED);
    }

    @Test
    void whoHasNoAddressHoldsUpNobody() {
        Journey journey = Journey.begin(port, "That addresses are missing.").assigned();
        var owen = directory.user(OWEN).orElseThrow();
        var silent = new User("x", "x", "Nemo", "", Set.of(), Set.of(), Set.of());
        RegisterEntry about = entry(journey);
        Notice asked = Notice.of(about.id(), "moreTime.asked", List.of(), "The survey is late.", "x");
        transaction.executeWithoutResult(status -> post.tell(asked, about, List.of(owen, silent), "Somebody"));
        assertThat(arrived(journey)).isEqualTo(1);
        assertThat(kept(journey).get(1).state()).as("nobody could be reached").isEqualTo(EmailState.NO_ADDRESS);
    }
}
