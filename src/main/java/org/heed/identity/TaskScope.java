package org.heed.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who a task is for: a role within the case's panel or service, perhaps one person, and never the excluded. */
public record TaskScope(Role role, CaseScope scope, @Nullable String assignee, Set<String> excluded) {}
