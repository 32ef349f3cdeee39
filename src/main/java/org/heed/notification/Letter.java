package org.heed.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One letter as it was written, to one or more people; {@code sentAt} is null where no mail server took it and the outbox keeps it. */
record Letter(
        UUID id,
        UUID caseId,
        String kind,
        List<String> recipients,
        List<String> addresses,
        String subject,
        String body,
        Instant writtenAt,
        @Nullable Instant sentAt) {
    Letter unsent() {
        return new Letter(id, caseId, kind, recipients, addresses, subject, body, writtenAt, null);
    }
}
