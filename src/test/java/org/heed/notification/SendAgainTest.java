package org.heed.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.MailCatcher;
import org.heed.identity.Absences;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.journey.Journey;
import org.heed.keycloak.KeycloakServer;
import org.heed.recommendation.Register;
import org.heed.recommendation.RegisterEntry;
import org.heed.recommendation.Withholding;
import org.heed.recommendation.Withholdings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter that the mail server would not take is tried again, and never says what was withheld meanwhile. */
@HeedServer
class SendAgainTest {
    private static final String OWEN = "00000000-0000-4000-8000-000000000002";

    @LocalServerPort
    private int port;

    @Autowired
    private JavaMailSenderImpl mailServer;

    @Autowired
    private SendAgain again;

    @Autowired
    private Letters letters;

    @Autowired
    private Post post;

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
        mailServer.setPort(KeycloakServer.freePort());
        assertThat(Api.as("officer", port)
                        .post(
                                "/api/recommendations/" + journey.slug() + "/do/askMoreTime",
                                Map.of("until", "" + LocalDate.now().plusMonths(5), "reason", "The survey is late."))
                        .status())
                .isEqualTo(204);
        mailServer.setPort(open);
        assertThat(kept(journey).sentAt()).isNull();
        return journey;
    }

    private RegisterEntry entry(Journey journey) {
        return register.get(UUID.fromString(Api.as("auditor", port)
                .get("/api/recommendations/" + journey.slug())
                .at("/id")));
    }

    private Letter kept(Journey journey) {
        return letters.page(null, 200).items().stream()
                .filter(letter -> letter.caseId().equals(entry(journey).id()))
                .findFirst()
                .orElseThrow();
    }

    private long arrived(Journey journey) {
        String reference = entry(journey).reference().toString();
        return Arrays.stream(MailCatcher.server().getReceivedMessages())
                .map(SendAgainTest::body)
                .filter(body -> body.contains(reference) && body.contains("asks for more time"))
                .count();
    }

    private static String body(jakarta.mail.internet.MimeMessage letter) {
        try {
            return letter.getContent().toString();
        } catch (IOException | jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void itArrivesOnceTheServerAnswers() {
        Journey journey = askedWhileShut();
        assertThat(arrived(journey)).isZero();
        again.run();
        assertThat(arrived(journey)).as("to the scrutiny officer and the chair").isEqualTo(2);
        assertThat(kept(journey).sentAt()).isNotNull();
        again.run();
        assertThat(arrived(journey)).as("and not twice").isEqualTo(2);
    }

    @Test
    void whatIsWithheldMeanwhileStaysInTheHouse() {
        Journey journey = askedWhileShut();
        withholdings.withhold(
                entry(journey).id(),
                new Withholding(3, "A reason.", "Minute 7", LocalDate.of(2030, 1, 1), Set.of()),
                directory.user("00000000-0000-4000-8000-000000000001").orElseThrow());
        again.run();
        assertThat(arrived(journey)).isZero();
        assertThat(kept(journey).tryUntil()).as("nor is it tried for ever").isNull();
    }

    @Test
    void whoMayNotReadItAnyMoreGetsNothing() {
        Journey journey = askedWhileShut();
        Letter letter = kept(journey);
        assertThat(letter.to(person -> person.equals(letter.recipients().get(1)))
                        .reachable())
                .containsExactly(letter.addresses().get(1));
        assertThat(letter.to(person -> false).reachable()).isEmpty();
    }

    @Test
    void whoCoversIsToldToo() {
        Journey journey = Journey.begin(port, "That covers are told.").assigned();
        var ottilie = "00000000-0000-4000-8000-000000000003";
        var owen = directory.user(OWEN).orElseThrow();
        LocalDate today = LocalDate.now();
        absences.add(OWEN, "00000000-0000-4000-8000-000000000001", today, today, owen);
        absences.add(OWEN, ottilie, today, today, owen);
        try {
            transaction.executeWithoutResult(status -> post.send("assigned", entry(journey), List.of(owen)));
            assertThat(kept(journey).recipients())
                    .as("only who may read the case")
                    .containsExactly(OWEN, "00000000-0000-4000-8000-000000000001");
            assertThat(kept(journey).body()).contains("Sana Qureshi (covering for Owen Marsh)");
        } finally {
            absences.standing(owen).forEach(absence -> absences.end(absence.id(), owen));
        }
    }

    @Test
    void newsThatAreOldAreNoNews() {
        Journey journey = askedWhileShut();
        var later = Clock.offset(Clock.systemUTC(), Duration.ofDays(4)).instant();
        assertThat(letters.toTryAgain(later, 50)).isEmpty();
        assertThat(letters.toTryAgain(Clock.systemUTC().instant(), 50))
                .contains(kept(journey).id());
    }

    @Test
    void whoHasNoAddressHoldsUpNobody() {
        Journey journey = Journey.begin(port, "That addresses are missing.").assigned();
        var owen = directory.user(OWEN).orElseThrow();
        var silent = new User("x", "x", "Nemo", "", Set.of(), Set.of(), Set.of());
        transaction.executeWithoutResult(status ->
                post.tell("moreTime.asked", entry(journey), List.of(owen, silent), "The survey is late.", "Somebody"));
        assertThat(arrived(journey)).isEqualTo(1);
        transaction.executeWithoutResult(status -> post.send("assigned", entry(journey), List.of(silent)));
        assertThat(kept(journey).sentAt()).as("nobody could be reached").isNull();
    }
}
