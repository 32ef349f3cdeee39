package org.heed.recommendation;

import java.util.UUID;

/** Where a recommendation comes from: the panel, its meeting, the agenda item and the number within the item. */
public record Origin(String panel, UUID meeting, UUID item, int number) {}
