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
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of tasks that a page or a program asks for, as its address says it; an empty value asks for whatever. */
public record WorkFilter(
        @Parameter(description = "Whose tasks") @Schema(allowableValues = {"mine", "team", "all"}) @Nullable
                String view,
        @Parameter(description = "Words of the recommendation or the task, or the reference") @Nullable String q,
        @Parameter(description = "Id of a panel") @Nullable String panel,
        @Parameter(description = "Id of a service") @Nullable String service,
        @Parameter(description = "Stage of the case, such as RESPONSE") @Nullable String stage,
        @Parameter(description = "Past its date, within seven days, or later or without a date")
                @Schema(allowableValues = {"overdue", "week", "later"})
                @Nullable
                String due,
        @Parameter(description = "Only what nobody holds") @Nullable Boolean unassigned,
        @Parameter(description = "Order; due where nothing is asked for")
                @Schema(allowableValues = {"due", "newest", "reference", "task"})
                @Nullable
                String sort) {

    static final WorkFilter NONE = new WorkFilter(null, null, null, null, null, null, null, null);

    private static final int LONGEST_TEXT = 200;

    /** Empty values are no values. */
    public WorkFilter {
        view = given(view);
        q = given(q);
        panel = given(panel);
        service = given(service);
        stage = given(stage);
        due = given(due);
        sort = given(sort);
        unassigned = Boolean.TRUE.equals(unassigned) ? true : null;
    }

    private static @Nullable String given(@Nullable String value) {
        String text = value == null ? "" : UserText.line(value);
        return UserText.showsNothing(text) ? null : text;
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
    @Nullable
    public String words() {
        if (q != null && q.length() > LONGEST_TEXT) {
            throw new BadRequest("register.error.text", LONGEST_TEXT);
        }
        return q;
    }

    @Nullable
    public Stage stageAsked() {
        return one(Stage.class, stage);
    }

    @Nullable
    public Due dueAsked() {
        return one(Due.class, due);
    }

    public Sort order() {
        Sort asked = one(Sort.class, sort);
        return asked == null ? Sort.DUE : asked;
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new BadRequest("register.error.value", name));
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
        return new WorkFilter(of.name().toLowerCase(Locale.ROOT), q, panel, service, stage, due, unassigned, sort);
    }

    public WorkFilter mostUrgentFirst() {
        return new WorkFilter(view, q, panel, service, stage, due, unassigned, null);
    }

    /** The address of the page that shows this list, but for some of its values. */
    public String address(String... without) {
        Map<String, String> left = new LinkedHashMap<>(values());
        left.keySet().removeAll(Arrays.asList(without));
        return address(left);
    }

    public static String address(Map<String, String> values) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/work");
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
