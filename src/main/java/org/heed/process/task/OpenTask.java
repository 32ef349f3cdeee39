package org.heed.process.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.CaseScope;
import org.heed.identity.Role;
import org.heed.identity.permission.TaskScope;
import org.jspecify.annotations.Nullable;

/**
 * A user task that waits for somebody; {@code key} is its id in the model.
 *
 * @param owner whose task it remains while the assignee was asked to help; null where nobody was
 */
public record OpenTask(
        String id,
        UUID caseId,
        String reference,
        String key,
        String title,
        Set<Role> roles,
        CaseScope scope,
        @Nullable String assignee,
        Set<String> excluded,
        @Nullable LocalDate due,
        Instant createdAt,
        @Nullable String owner) {

    public TaskScope taskScope() {
        return new TaskScope(roles, scope, assignee, excluded, owner);
    }
}
