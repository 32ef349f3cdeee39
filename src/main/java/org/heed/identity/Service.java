package org.heed.identity;

/** A part of the council, or a partner, that answers recommendations; {@code id} is its group's name. */
public record Service(String id, String name) {}
