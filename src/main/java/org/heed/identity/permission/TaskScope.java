package org.heed.identity.permission;

import java.util.Set;
import org.heed.identity.CaseScope;
import org.heed.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who a task is for: one of some roles within the case's panel or service, perhaps one person, and never the excluded.
 *
 * @param owner whose task it remains while the assignee only helps; null where nobody was asked to help
 */
public record TaskScope(
        Set<Role> roles, CaseScope scope, @Nullable String assignee, Set<String> excluded, @Nullable String owner) {

    public TaskScope(Set<Role> roles, CaseScope scope, @Nullable String assignee, Set<String> excluded) {
        this(roles, scope, assignee, excluded, null);
    }
}
