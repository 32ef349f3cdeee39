package org.heed.recommendation;

import java.time.LocalDate;
import java.util.UUID;

/** Where a recommendation comes from: the panel, its meeting and when it was held, the agenda item and the number within the item. */
public record Origin(String panel, UUID meeting, LocalDate heldOn, UUID item, int number) {}
