package org.heed.tracker.list;

import java.util.EnumSet;
import java.util.Set;
import org.heed.recommendation.register.RegisterOrder;
import org.jspecify.annotations.Nullable;

/** What the register can show of a recommendation beside its reference and its words. */
enum RegisterColumn {
    MEETING,
    PANEL,
    KIND,
    SERVICE,
    LEAD,
    DECISION,
    DELIVERY,
    STAGE,
    DUE,
    CHANGED;

    static final Set<RegisterColumn> USUAL = EnumSet.of(SERVICE, DECISION, STAGE, DUE);

    /** The order that the column's head asks for while the list has another one; null where it has none. */
    @Nullable
    RegisterOrder order() {
        return switch (this) {
            case DUE -> RegisterOrder.DUE;
            case CHANGED -> RegisterOrder.CHANGED;
            default -> null;
        };
    }
}
