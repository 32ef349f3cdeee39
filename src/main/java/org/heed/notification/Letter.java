package org.heed.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One letter as it was written; {@code sentAt} is null where no mail server is set and the outbox keeps it. */
record Letter(
        UUID id,
        UUID caseId,
        String kind,
        String recipient,
        String address,
        String subject,
        String body,
        Instant writtenAt,
        @Nullable Instant sentAt) {}
