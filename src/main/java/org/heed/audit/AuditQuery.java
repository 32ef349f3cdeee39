package org.heed.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of the trail that are asked for; null means whatever, and an empty list none.
 *
 * @param what the names under which events are stored
 * @param who the ids of people
 * @param until before when
 */
public record AuditQuery(
        @Nullable List<String> what, @Nullable List<String> who, @Nullable Instant from, @Nullable Instant until) {}
