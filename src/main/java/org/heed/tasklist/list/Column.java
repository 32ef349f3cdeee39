package org.heed.tasklist.list;

import java.util.EnumSet;
import java.util.Set;

/** What the task list can show of a task besides its title. */
enum Column {
    REFERENCE,
    RECOMMENDATION,
    PANEL,
    SERVICE,
    STAGE,
    DUE,
    HOLDER;

    static final Set<Column> USUAL = EnumSet.of(REFERENCE, RECOMMENDATION, DUE, HOLDER);
}
