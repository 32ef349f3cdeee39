package org.heed.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who a task is for: one of some roles within the case's panel or service, perhaps one person, and never the excluded. */
public record TaskScope(Set<Role> roles, CaseScope scope, @Nullable String assignee, Set<String> excluded) {}
