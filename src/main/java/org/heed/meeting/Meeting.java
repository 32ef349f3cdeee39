package org.heed.meeting;

import java.time.LocalDate;
import java.util.UUID;

/** A meeting of a panel. */
public record Meeting(UUID id, String panel, LocalDate heldOn) {}
