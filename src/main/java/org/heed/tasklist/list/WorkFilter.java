package org.heed.tasklist.list;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.heed.process.task.TaskFilter.Due;
import org.heed.process.task.TaskFilter.Sort;
import org.heed.process.task.TaskView;
import org.heed.recommendation.Stage;
import org.heed.shared.BadRequest;
import org.heed.shared.request.FilterValues;
import org.jspecify.annotations.Nullable;

/** The list of tasks that a page or a program asks for, as its address says it; an empty value asks for whatever. */
public record WorkFilter(
        @Parameter(description = "Whose tasks") @Schema(allowableValues = {"mine", "team", "all"}) @Nullable
                String view,
        @Parameter(description = "Words of the recommendation or the task, or the reference") @Nullable String q,
        @Parameter(description = "Id of a panel") @Nullable String panel,
        @Parameter(description = "Id of a service") @Nullable String service,
        @Parameter(description = "Stage of the case, such as RESPONSE") @Nullable String stage,
        @Parameter(description = "overdue, week, four-weeks or later (than a week)") @Nullable String due,
        @Parameter(description = "Beginning of a name of the lead officer") @Nullable String lead,
        @Parameter(description = "First day on which the case may have changed: 2026-11-30") @Nullable String since,
        @Parameter(description = "Only what nobody holds") @Nullable Boolean unassigned,
        @Parameter(description = "due, newest, reference or task, the last two with -desc") @Nullable String sort) {

    static final WorkFilter NONE = WorkFilter.of(Map.of());

    /** Empty values are no values. */
    public WorkFilter {
        view = FilterValues.given(view);
        q = FilterValues.given(q);
        panel = FilterValues.given(panel);
        service = FilterValues.given(service);
        stage = FilterValues.given(stage);
        due = FilterValues.given(due);
        lead = FilterValues.given(lead);
        since = FilterValues.given(since);
        sort = FilterValues.given(sort);
        unassigned = Boolean.TRUE.equals(unassigned) ? true : null;
    }

    /** A filter of the values that are given, by the names that the address has for them. */
    public static WorkFilter of(Map<String, String> values) {
        return new WorkFilter(
                values.get("view"),
                values.get("q"),
                values.get("panel"),
                values.get("service"),
                values.get("stage"),
                values.get("due"),
                values.get("lead"),
                values.get("since"),
                Boolean.valueOf(values.get("unassigned")),
                values.get("sort"));
    }

    /** Which tab; {@code otherwise} where none is asked for. */
    public TaskView view(TaskView otherwise) {
        try {
            return view == null ? otherwise : TaskView.valueOf(view.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new BadRequest("tasks.view", Objects.requireNonNull(view));
        }
    }

    /** What is searched for; raises {@link BadRequest} where nothing can be found with it. */
    public @Nullable String words() {
        return FilterValues.words(q);
    }

    public @Nullable Stage stageAsked() {
        return FilterValues.one(Stage.class, stage);
    }

    public @Nullable Due dueAsked() {
        return FilterValues.one(Due.class, due);
    }

    public Sort order() {
        Sort asked = FilterValues.one(Sort.class, sort);
        return asked == null ? Sort.DUE : asked;
    }

    /** The values that are given, by the names that the address has for them. */
    public Map<String, String> values() {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("view", view);
        values.put("q", q);
        values.put("panel", panel);
        values.put("service", service);
        values.put("stage", stage);
        values.put("due", due);
        values.put("lead", lead);
        values.put("since", since);
        values.put("unassigned", unassigned == null ? null : "true");
        values.put("sort", sort);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    /** Whether anything is left out of its view. */
    boolean narrows() {
        return !values().keySet().stream().allMatch(name -> name.equals("view") || name.equals("sort"));
    }

    public WorkFilter in(TaskView of) {
        return with("view", of.name().toLowerCase(Locale.ROOT));
    }

    WorkFilter with(String name, String value) {
        Map<String, String> values = values();
        values.put(name, value);
        return of(values);
    }

    WorkFilter without(String... names) {
        Map<String, String> left = values();
        left.keySet().removeAll(Arrays.asList(names));
        return of(left);
    }

    /** The address of the page that shows this list, but for some of its values. */
    public String address(String... without) {
        return address(without(without).values());
    }

    /** The address of the list as a file. */
    public String file(String ending) {
        return FilterValues.address("/work." + ending, values());
    }

    public static String address(Map<String, String> values) {
        return FilterValues.address("/work", values);
    }
}
