package org.heed.tracker.list;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.heed.identity.Directory;
import org.heed.identity.list.OfficersByName;
import org.heed.recommendation.Kind;
import org.heed.recommendation.Stage;
import org.heed.recommendation.register.RegisterOrder;
import org.heed.recommendation.register.RegisterQuery;
import org.heed.shared.request.FilterValues;
import org.jspecify.annotations.Nullable;

/** What a page or a program asks the register for; an empty value asks for whatever. */
public record RegisterFilter(
        @Parameter(description = "Words of the recommendation, or its reference") @Nullable String q,
        @Parameter(description = "Id of a panel") @Nullable String panel,
        @Parameter(description = "Id of a service") @Nullable String service,
        @Parameter(description = "Beginning of a name of the lead officer") @Nullable String lead,
        @Parameter(description = "Stage, such as RESPONSE") @Nullable String stage,
        @Parameter(description = "Kind, such as ACTION") @Nullable String kind,
        @Parameter(description = "Past its date, within 7 or 28 days, or later than 28 days")
                @Schema(allowableValues = {"overdue", "week", "four-weeks", "later"})
                @Nullable
                String due,
        @Parameter(description = "First day on which it may have changed: 2026-11-30") @Nullable String since,
        @Parameter(description = "The same as due=overdue") @Nullable Boolean overdue,
        @Parameter(description = "Order; newest where nothing is asked for")
                @Schema(
                        allowableValues = {
                            "newest",
                            "oldest",
                            "reference",
                            "reference-desc",
                            "due",
                            "changed",
                            "changed-asc"
                        })
                @Nullable
                String sort) {

    /** Empty values are no values. */
    public RegisterFilter {
        q = FilterValues.given(q);
        panel = FilterValues.given(panel);
        service = FilterValues.given(service);
        lead = FilterValues.given(lead);
        stage = FilterValues.given(stage);
        kind = FilterValues.given(kind);
        due = Boolean.TRUE.equals(overdue) ? "overdue" : FilterValues.given(due);
        since = FilterValues.given(since);
        overdue = null;
        sort = FilterValues.given(sort);
    }

    /** Raises BadRequest where something is asked for that there is not. */
    public RegisterQuery query(Directory directory) {
        return new RegisterQuery(
                panel,
                service,
                FilterValues.one(Stage.class, stage),
                FilterValues.one(Kind.class, kind),
                FilterValues.one(RegisterQuery.Due.class, due),
                OfficersByName.find(lead, directory),
                FilterValues.day(since),
                FilterValues.words(q),
                order());
    }

    RegisterOrder order() {
        RegisterOrder asked = FilterValues.one(RegisterOrder.class, sort);
        return asked == null ? RegisterOrder.NEWEST : asked;
    }

    /** The values that are given, by the names that the address has for them. */
    public Map<String, String> values() {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("q", q);
        values.put("panel", panel);
        values.put("service", service);
        values.put("lead", lead);
        values.put("stage", stage);
        values.put("kind", kind);
        values.put("due", due);
        values.put("since", since);
        values.put("sort", sort);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    /** The address of the page, with one value changed; null leaves it out. */
    String with(String name, @Nullable String value) {
        Map<String, String> values = values();
        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
        return address("", values);
    }

    public String address() {
        return address("", values());
    }

    /** The address of the list as a file. */
    public String file(String ending) {
        return address("." + ending, values());
    }

    private static String address(String ending, Map<String, String> values) {
        return FilterValues.address("/recommendations" + ending, values);
    }
}
