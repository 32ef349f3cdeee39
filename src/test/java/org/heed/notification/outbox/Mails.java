package org.heed.notification.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** E-mails and what sends them, without the rest of the product. */
final class Mails {
    private Mails() {}

    static EmailSettings settings(Duration timeLimit) {
        return new EmailSettings(
                "heed@alderbridge.example",
                "http://localhost",
                Duration.ofSeconds(2),
                Duration.ofMinutes(10),
                Duration.ofDays(3),
                timeLimit,
                20);
    }

    static Mailer mailer(int port, EmailSettings settings) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(port);
        server.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "5000");
        server.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        return new Mailer(
                settings, new StaticListableBeanFactory(Map.of("mail", server)).getBeanProvider(JavaMailSender.class));
    }

    static QueuedEmail to(String address) {
        return new QueuedEmail(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "told",
                "owen",
                address,
                "A subject",
                "Dear Owen Marsh,\n\nA body",
                null,
                Instant.EPOCH,
                EmailState.WAITING,
                null,
                0,
                Instant.EPOCH,
                null,
                null);
    }
}
