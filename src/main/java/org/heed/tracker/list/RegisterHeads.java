package org.heed.tracker.list;

import org.heed.identity.list.SortedHead;
import org.heed.recommendation.register.RegisterOrder;
import org.heed.shared.request.FilterValues;
import org.jspecify.annotations.Nullable;

/** The heads by which the register is sorted: a first click sorts, a second one turns the order or goes back to the usual one. */
final class RegisterHeads {
    private RegisterHeads() {}

    static SortedHead of(RegisterOrder first, RegisterFilter filter) {
        RegisterOrder now = filter.order();
        RegisterOrder turned = turned(first);
        if (now == first) {
            String next = turned == null ? null : FilterValues.written(turned);
            return new SortedHead(filter.with("sort", next), direction(first));
        }
        return new SortedHead(filter.with("sort", FilterValues.written(first)), now == turned ? direction(now) : null);
    }

    private static @Nullable RegisterOrder turned(RegisterOrder first) {
        return switch (first) {
            case REFERENCE -> RegisterOrder.REFERENCE_DESC;
            case CHANGED -> RegisterOrder.CHANGED_ASC;
            default -> null;
        };
    }

    private static String direction(RegisterOrder order) {
        return switch (order) {
            case NEWEST, REFERENCE_DESC, CHANGED -> SortedHead.DOWN;
            case OLDEST, REFERENCE, DUE, CHANGED_ASC -> SortedHead.UP;
        };
    }
}
