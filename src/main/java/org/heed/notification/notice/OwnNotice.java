package org.heed.notification.notice;

import java.time.Instant;
import java.util.UUID;
import org.heed.recommendation.register.RegisterEntry;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its recipient reads it now.
 *
 * @param text what it says, in one line
 * @param covering how the recipient was addressed, where that was in the place of somebody who is away
 * @param about the recommendation; null where the recipient may not see it any more
 * @param toDo what is to be done by when, of what is still open; that there is nothing where that is over
 * @param address in Heed, of the task or of the page that it is about
 * @param ofTask whether that is a task
 */
record OwnNotice(
        UUID id,
        boolean unread,
        Instant at,
        String text,
        @Nullable String covering,
        @Nullable RegisterEntry about,
        @Nullable String toDo,
        @Nullable String address,
        boolean ofTask) {}
