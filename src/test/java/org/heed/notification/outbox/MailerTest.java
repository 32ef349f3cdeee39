package org.heed.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.heed.keycloak.KeycloakServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a mail server does to one e-mail, by real connections. */
@Timeout(60)
class MailerTest {
    private static final Duration AMPLE = Duration.ofSeconds(30);

    private static Undelivered refused(UnaryOperator<String> answers, QueuedEmail letter, Duration limit)
            throws IOException {
        try (FakeSmtp server = new FakeSmtp(answers)) {
            return refused(server.port(), letter, limit);
        }
    }

    private static Undelivered refused(int port, QueuedEmail letter, Duration limit) {
        Mailer mailer = Mails.mailer(port, Mails.settings(limit));
        try {
            return catchThrowableOfType(Undelivered.class, () -> mailer.send(letter));
        } finally {
            mailer.close();
        }
    }

    private static UnaryOperator<String> to(String beginning, String answer) {
        return command -> command.startsWith(beginning) ? answer : null;
    }

    @Test
    void aWrongAddressIsRefusedForGoodInTheWordsOfTheServer() throws IOException {
        Undelivered undelivered =
                refused(to("RCPT", "550 5.1.1 No such user here"), Mails.to("gone@alderbridge.example"), AMPLE);
        assertThat(undelivered.kind()).isEqualTo(Undelivered.Kind.NEVER);
        assertThat(undelivered.answer()).isEqualTo("550 5.1.1 No such user here");
        assertThat(refused(to(".", "554 5.7.1 Spam"), Mails.to("a@b.example"), AMPLE)
                        .kind())
                .isEqualTo(Undelivered.Kind.NEVER);
        assertThat(refused(to("x", ""), Mails.to("no address"), AMPLE).kind()).isEqualTo(Undelivered.Kind.NEVER);
    }

    @Test
    void aFullMailboxIsTriedLaterAndTheOthersAreNotHeldUp() throws IOException {
        Undelivered undelivered =
                refused(to("RCPT", "452 4.2.2 Mailbox full"), Mails.to("full@alderbridge.example"), AMPLE);
        assertThat(undelivered.kind()).isEqualTo(Undelivered.Kind.LATER);
        assertThat(undelivered.answer()).isEqualTo("452 4.2.2 Mailbox full");
    }

    @Test
    void aServerThatIsAwayOrClosesIsNotAskedForTheOthers() throws IOException {
        QueuedEmail letter = Mails.to("owen@alderbridge.example");
        assertThat(refused(KeycloakServer.freePort(), letter, AMPLE).kind()).isEqualTo(Undelivered.Kind.SERVER);
        assertThat(refused(to("MAIL", "421 4.3.2 Shutting down"), letter, AMPLE).kind())
                .isEqualTo(Undelivered.Kind.SERVER);
        assertThat(refused(to(".", FakeSmtp.DROP), letter, AMPLE).kind()).isEqualTo(Undelivered.Kind.SERVER);
    }

    /** Each byte comes well within the time-out of the mail library, so that alone this would never end. */
    @Test
    void aServerThatDripsIsLeftOnceTheWholeTakesTooLong() throws IOException {
        for (String at : new String[] {"connect", "EHLO", "RCPT", "."}) {
            Undelivered undelivered =
                    refused(to(at, FakeSmtp.DRIP), Mails.to("owen@alderbridge.example"), Duration.ofSeconds(1));
            assertThat(undelivered.kind()).as(at).isEqualTo(Undelivered.Kind.SERVER);
            assertThat(undelivered.answer()).as(at).isEqualTo("The mail server did not finish within 1 seconds");
        }
    }

    @Test
    void theSameMessageHasTheSameIdAtEveryTry() throws IOException {
        QueuedEmail letter = Mails.to("owen@alderbridge.example");
        try (FakeSmtp server = new FakeSmtp(to(".", FakeSmtp.DROP))) {
            refused(server.port(), letter, AMPLE);
            refused(server.port(), letter, AMPLE);
            assertThat(server.messages()).hasSize(2).allSatisfy(message -> assertThat(message)
                    .contains(
                            "Message-ID: <" + letter.id() + "@alderbridge.example>", "Auto-Submitted: auto-generated"));
        }
    }

    @Test
    void whatAServerSaysHasAnEnd() throws IOException {
        String words = "550 " + "x".repeat(900) + "\u0007";
        assertThat(refused(to("RCPT", words), Mails.to("owen@alderbridge.example"), AMPLE)
                        .answer())
                .hasSize(500)
                .doesNotContain("\u0007");
    }
}
