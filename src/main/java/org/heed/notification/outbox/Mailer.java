package org.heed.notification.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands e-mails to the mail server, one a conversation, which has a limit as a whole. */
@Component
public class Mailer {
    private final EmailSettings settings;
    private final SmtpSockets sockets = new SmtpSockets();
    private final @Nullable JavaMailSender mailServer;

    Mailer(EmailSettings settings, ObjectProvider<JavaMailSender> mailServer) {
        this.settings = settings;
        this.mailServer = mailServer.getIfAvailable();
        if (this.mailServer instanceof JavaMailSenderImpl server) {
            Properties session = server.getSession().getProperties();
            for (String protocol : new String[] {"mail.smtp", "mail.smtps"}) {
                session.put(protocol + ".socketFactory", sockets);
                // Otherwise the library opens another connection, which nobody watches, where one of these fails.
                session.put(protocol + ".socketFactory.fallback", "false");
            }
        }
    }

    /** Whether there is a mail server. */
    public boolean delivers() {
        return mailServer != null;
    }

    /** Raises Undelivered where the mail server does not take it. */
    void send(QueuedEmail letter) {
        JavaMailSender server = Objects.requireNonNull(mailServer);
        try (SmtpSockets.Conversation conversation = sockets.begin(settings.timeLimit())) {
            try {
                server.send(message -> address(message, letter));
            } catch (MailException refused) {
                if (conversation.isOver()) {
                    throw new Undelivered(
                            Undelivered.Kind.SERVER,
                            "The mail server did not finish within "
                                    + settings.timeLimit().toSeconds() + " seconds",
                            refused);
                }
                throw SmtpAnswer.of(refused);
            }
        }
    }

    private void address(MimeMessage message, QueuedEmail letter) {
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from());
            helper.setTo(letter.address());
            helper.setSubject(letter.subject());
            helper.setText(letter.body());
            // The same at every try, so that a mailbox that has it already can tell.
            message.setHeader(
                    "Message-ID",
                    "<" + letter.id()
                            + settings.from().substring(settings.from().lastIndexOf('@')) + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException unusable) {
            throw new MailPreparationException(unusable);
        }
    }

    @PreDestroy
    void close() {
        sockets.close();
    }
}
