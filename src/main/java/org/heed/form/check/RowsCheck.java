package org.heed.form.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heed.form.Field;
import org.heed.form.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/** Checks the rows of a list; what is wrong is said of its row and stands at its place. */
public final class RowsCheck {
    private final Field list;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final Map<String, MessageSourceResolvable> errors = new LinkedHashMap<>();

    private RowsCheck(Field list) {
        this.list = list;
    }

    static Checked of(Field list, @Nullable Object answer) {
        List<?> given = answer == null ? List.of() : answer instanceof List<?> rows ? rows : null;
        if (given == null || !given.stream().allMatch(row -> row == null || row instanceof Map)) {
            return Checked.refused(list, "form.error.type");
        }
        if (given.size() > Field.Repetition.MOST_ROWS) {
            return Checked.refused(list, "form.error.rows.most", Field.Repetition.MOST_ROWS);
        }
        return new RowsCheck(list).run(given);
    }

    /** Whether nothing is filled in; such a row is dropped. */
    public static boolean empty(@Nullable Map<?, ?> row) {
        return row == null || row.values().stream().allMatch(ValueCheck::empty);
    }

    /** The name that a question of a row has on pages and among errors; rows are counted from nought. */
    public static String name(Field list, int row, String part) {
        return list.key() + "-" + row + "-" + part;
    }

    private Checked run(List<?> given) {
        for (int row = 0; row < given.size(); row++) {
            if (given.get(row) instanceof Map<?, ?> answers && !empty(answers)) {
                check(row, answers);
            }
        }
        if (!errors.isEmpty()) {
            return new Checked(null, new FormErrors(Collections.unmodifiableMap(errors)));
        }
        if (rows.isEmpty()) {
            return Checked.missing(list, "form.error.rows.least");
        }
        return Checked.value(List.copyOf(rows));
    }

    private void check(int row, Map<?, ?> answers) {
        Map<String, Object> values = new LinkedHashMap<>();
        UnknownKeys.among(answers.keySet(), list.fields()).forEach((key, error) -> refuse(row, key, error));
        if (UnknownKeys.tooMany(answers.keySet(), list.fields())) {
            return;
        }
        for (Field field : list.fields()) {
            Checked checked = FixedCheck.of(field, answers.get(field.key()), ValueCheck::of);
            if (checked.value() != null) {
                values.put(field.key(), checked.value());
            }
            checked.errors().byKey().values().forEach(error -> refuse(row, field.key(), error));
        }
        rows.add(values);
    }

    private void refuse(int row, String part, Object error) {
        String called = Objects.requireNonNull(list.repetition()).name();
        errors.put(name(list, row, part), FormErrors.sentence("form.error.row", called, row + 1, error));
    }
}
