package org.heed.identity;

import org.jspecify.annotations.Nullable;

/** The panel that made a recommendation and the service that answers it, once there is one. */
public record CaseScope(String panel, @Nullable String service) {}
