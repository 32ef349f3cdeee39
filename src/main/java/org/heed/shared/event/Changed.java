package org.heed.shared.event;

import org.jspecify.annotations.Nullable;

/** A value that an event moved; null where there was, or is, none. */
public record Changed<T>(@Nullable T from, @Nullable T to) {}
