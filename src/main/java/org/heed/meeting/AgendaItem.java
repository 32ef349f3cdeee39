package org.heed.meeting;

import java.util.UUID;

/** A heading on the agenda of a meeting, in its place. */
public record AgendaItem(UUID id, UUID meeting, int position, String title) {}
