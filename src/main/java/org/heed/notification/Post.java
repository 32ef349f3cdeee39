package org.heed.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.heed.identity.User;
import org.heed.recommendation.RegisterEntry;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends letters by SMTP, one to all who are concerned; without a mail server they stay in the outbox, which says so. */
@Component
class Post {
    /** News that are older than this are no news. */
    private static final Duration TRIED_FOR = Duration.ofDays(3);

    private final Letters letters;
    private final LetterWriter writer;
    private final LetterSettings settings;
    private final Clock clock;
    private final @Nullable JavaMailSender mailServer;

    Post(
            Letters letters,
            LetterWriter writer,
            LetterSettings settings,
            Clock clock,
            ObjectProvider<JavaMailSender> mailServer) {
        this.letters = letters;
        this.writer = writer;
        this.settings = settings;
        this.clock = clock;
        this.mailServer = mailServer.getIfAvailable();
    }

    boolean delivers() {
        return mailServer != null;
    }

    void send(String kind, RegisterEntry about, List<User> recipients) {
        send(kind, about, recipients, "");
    }

    /** Raises MailException where the mail server does not take it; then it was not written either. */
    void send(String kind, RegisterEntry about, List<User> recipients, String more) {
        Letter letter = writer.write(kind, about, recipients, more, "");
        boolean sends = mayBeSent(letter);
        letters.add(sends ? letter.sent(clock.instant()) : letter);
        if (sends) {
            deliver(letter);
        }
    }

    /** What was said of a case stays in the house where its words are withheld. A letter that cannot be sent now is tried again for a while. */
    void tell(String kind, RegisterEntry about, List<User> recipients, String said, String by) {
        Letter letter = writer.write(kind, about, recipients, writer.said(about, said), by);
        if (mayBeSent(letter)) {
            letter = sends(letter)
                    ? letter.sent(clock.instant())
                    : letter.triedUntil(clock.instant().plus(TRIED_FOR));
        }
        letters.add(letter);
    }

    private boolean mayBeSent(Letter letter) {
        return delivers() && letter.reachable().length > 0;
    }

    /** Whether the mail server took the letter. */
    boolean sends(Letter letter) {
        try {
            deliver(letter);
            return true;
        } catch (MailException away) {
            LoggerFactory.getLogger(Post.class).warn("A letter stays in the outbox: {}", letter.subject(), away);
            return false;
        }
    }

    private void deliver(Letter letter) {
        Objects.requireNonNull(mailServer).send(message -> address(message, letter));
    }

    private void address(MimeMessage message, Letter letter) {
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from());
            helper.setTo(letter.reachable());
            helper.setSubject(letter.subject());
            helper.setText(letter.body());
        } catch (MessagingException unusable) {
            throw new MailPreparationException(unusable);
        }
    }
}
