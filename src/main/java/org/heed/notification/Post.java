package org.heed.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.recommendation.RegisterEntry;
import org.heed.shared.Days;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes one letter to all who are concerned and sends it by SMTP; without a mail server it stays in the outbox, which says so. */
@Component
class Post {
    /** News that are older than this are no news. */
    private static final Duration TRIED_FOR = Duration.ofDays(3);

    private final Letters letters;
    private final LetterSettings settings;
    private final MessageSource words;
    private final Clock clock;
    private final @Nullable JavaMailSender mailServer;

    Post(
            Letters letters,
            LetterSettings settings,
            MessageSource words,
            Clock clock,
            ObjectProvider<JavaMailSender> mailServer) {
        this.letters = letters;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
        this.mailServer = mailServer.getIfAvailable();
    }

    boolean delivers() {
        return mailServer != null;
    }

    void send(String kind, RegisterEntry about, List<User> recipients) {
        send(kind, about, recipients, "");
    }

    /**
     * @param kind key of the letter's words in the message bundle; {0} names, {1} reference, {2} wording, {3} date, {4}
     *     link, {5} what else there is to say, {6} who caused it
     */
    void send(String kind, RegisterEntry about, List<User> recipients, String more) {
        Letter letter = write(kind, about, recipients, more, "");
        boolean reaches = letter.reachable().length > 0;
        letters.add(reaches ? letter : letter.kept(null), names(recipients));
        if (mailServer != null && reaches) {
            mailServer.send(message -> address(message, letter));
        }
    }

    /** What was said of a case stays in the house where its words are withheld. A letter that cannot be sent now is tried again for a while. */
    void tell(String kind, RegisterEntry about, List<User> recipients, String said, String by) {
        String withheld = String.valueOf(words.getMessage("letter.withheld", null, Locale.UK));
        Letter letter = write(kind, about, recipients, about.open() ? said : withheld, by);
        boolean reaches = delivers() && letter.reachable().length > 0;
        Instant until = reaches ? clock.instant().plus(TRIED_FOR) : null;
        letters.add(reaches && sends(letter) ? letter : letter.kept(until), names(recipients));
    }

    /** Whether the mail server took the letter. */
    boolean sends(Letter letter) {
        try {
            Objects.requireNonNull(mailServer).send(message -> address(message, letter));
            return true;
        } catch (MailException away) {
            LoggerFactory.getLogger(Post.class).warn("A letter stays in the outbox: {}", letter.subject(), away);
            return false;
        }
    }

    private static String names(List<User> people) {
        return people.stream().map(User::name).collect(Collectors.joining(", "));
    }

    private Letter write(String kind, RegisterEntry about, List<User> recipients, String more, String by) {
        Object[] facts = {
            names(recipients),
            about.reference().toString(),
            about.open() ? about.wording() : words.getMessage("letter.withheld", null, Locale.UK),
            about.deadline() == null ? "" : Days.written(about.deadline().date()),
            settings.baseUrl() + "/recommendations/" + about.reference().slug(),
            more,
            by
        };
        return new Letter(
                UUID.randomUUID(),
                about.id(),
                kind,
                recipients.stream().map(User::id).toList(),
                recipients.stream().map(User::email).toList(),
                words.getMessage("letter." + kind + ".subject", facts, Locale.UK),
                words.getMessage("letter." + kind + ".body", facts, Locale.UK),
                clock.instant(),
                delivers() ? clock.instant() : null,
                null);
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
