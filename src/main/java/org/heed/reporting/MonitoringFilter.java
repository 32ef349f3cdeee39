package org.heed.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.heed.recommendation.Stage;
import org.heed.recommendation.register.RegisterLists;
import org.heed.shared.BadRequest;
import org.heed.shared.request.FilterValues;
import org.jspecify.annotations.Nullable;

/**
 * What a monitoring table is narrowed to; an empty value asks for whatever.
 *
 * @param order oldest, which is the usual order, or newest
 * @param status the stage in which recommendations stand
 * @param meeting id of the meeting at which they were made
 * @param since the first day on which something may have changed
 */
record MonitoringFilter(
        @Nullable String order, @Nullable String status, @Nullable String meeting, @Nullable String since) {

    /** In which order meetings come. */
    enum Order {
        OLDEST,
        NEWEST
    }

    MonitoringFilter {
        order = FilterValues.given(order);
        status = FilterValues.given(status);
        meeting = FilterValues.given(meeting);
        since = FilterValues.given(since);
    }

    /** Raises {@link BadRequest} where something is asked for that there is not. */
    RegisterLists.OfPanel of(String panel) {
        return new RegisterLists.OfPanel(
                panel,
                FilterValues.one(Order.class, order) == Order.NEWEST,
                FilterValues.one(Stage.class, status),
                id(),
                FilterValues.day(since));
    }

    private @Nullable UUID id() {
        try {
            return meeting == null ? null : UUID.fromString(meeting);
        } catch (IllegalArgumentException noId) {
            throw new BadRequest("register.error.value", String.valueOf(meeting));
        }
    }

    /** The address of the table, or of its file, with what is asked for. */
    String address(String panel, String ending, @Nullable String cursor) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("order", order);
        values.put("status", status);
        values.put("meeting", meeting);
        values.put("since", since);
        values.put("cursor", cursor);
        values.values().removeIf(Objects::isNull);
        return FilterValues.address("/panels/" + panel + "/monitoring-table" + ending, values);
    }
}
