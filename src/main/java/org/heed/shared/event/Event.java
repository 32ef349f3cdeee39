package org.heed.shared.event;

/**
 * Something that happened: a record named by {@link StoredAs}. The trail keeps each component under its name; of one that {@link Changed} both
 * values, of a record or a map its components or keys, and of null nothing.
 */
public interface Event {}
