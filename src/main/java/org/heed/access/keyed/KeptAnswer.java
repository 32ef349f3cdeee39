package org.heed.access.keyed;

import org.jspecify.annotations.Nullable;

/** What a request was answered, to be said again when it comes again. */
record KeptAnswer(String fingerprint, int status, @Nullable String location, @Nullable String mediaType, byte[] body) {}
