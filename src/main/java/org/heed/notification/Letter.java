package org.heed.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One letter as it was written, to one or more people.
 *
 * @param addresses as long as {@code recipients}; empty for somebody of whom none is known
 * @param sentAt null where no mail server took it and the outbox keeps it
 * @param tryUntil until when it is tried again; null where it was sent, or is only kept
 */
record Letter(
        UUID id,
        UUID caseId,
        String kind,
        List<String> recipients,
        List<String> addresses,
        String subject,
        String body,
        Instant writtenAt,
        @Nullable Instant sentAt,
        @Nullable Instant tryUntil) {
    Letter sent(Instant at) {
        return new Letter(id, caseId, kind, recipients, addresses, subject, body, writtenAt, at, null);
    }

    Letter triedUntil(Instant until) {
        return new Letter(id, caseId, kind, recipients, addresses, subject, body, writtenAt, null, until);
    }

    /** For some of those to whom it was written. */
    Letter to(Predicate<String> recipient) {
        List<String> still = new ArrayList<>();
        List<String> where = new ArrayList<>();
        for (int at = 0; at < recipients.size(); at++) {
            if (recipient.test(recipients.get(at))) {
                still.add(recipients.get(at));
                where.add(addresses.get(at));
            }
        }
        return new Letter(id, caseId, kind, still, where, subject, body, writtenAt, sentAt, tryUntil);
    }

    /** Where it can be sent. */
    String[] reachable() {
        return addresses.stream().filter(address -> !address.isBlank()).toArray(String[]::new);
    }
}
