package org.heed.notification.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail to one person.
 *
 * @param recipient the id of the person
 * @param address where it goes; empty where none is known
 * @param content what its text is written from; null where it was written by an earlier version
 * @param sentAt when the mail server took it
 * @param tries how often the mail server was asked
 * @param nextTry when it is sent next; null where it is not waiting
 * @param tryUntil until when it is tried, while it waits
 * @param answer what the mail server said last, where it did not take it
 */
record QueuedEmail(
        UUID id,
        UUID caseId,
        String kind,
        String recipient,
        String address,
        String subject,
        String body,
        @Nullable Content content,
        Instant writtenAt,
        EmailState state,
        @Nullable Instant sentAt,
        int tries,
        @Nullable Instant nextTry,
        @Nullable Instant tryUntil,
        @Nullable String answer) {

    /** As it leaves. */
    QueuedEmail as(String newAddress, String newSubject, String newBody) {
        return new QueuedEmail(
                id,
                caseId,
                kind,
                recipient,
                newAddress,
                newSubject,
                newBody,
                content,
                writtenAt,
                state,
                sentAt,
                tries,
                nextTry,
                tryUntil,
                answer);
    }
}
