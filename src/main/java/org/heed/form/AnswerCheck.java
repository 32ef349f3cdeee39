package org.heed.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the answers to one form, question by question, in the order of the form. */
final class AnswerCheck {
    private final Form form;
    private final Map<String, ?> answers;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private FormErrors errors = FormErrors.none();

    AnswerCheck(Form form, Map<String, ?> answers) {
        this.form = form;
        this.answers = answers;
    }

    Submission run() {
        for (Field field : form.questions()) {
            boolean shown = field.hideWhen() == null || !field.hideWhen().holds(values);
            if (shown) {
                Checked checked = check(field, answers.get(field.key()));
                if (checked.value() != null) {
                    values.put(field.key(), checked.value());
                }
                errors = errors.and(checked.errors());
            }
        }
        for (String key : answers.keySet()) {
            if (form.field(key).isEmpty()) {
                errors = errors.and(key, "form.error.unknown", key);
            }
        }
        return new Submission(values, errors);
    }

    private static Checked check(Field field, @Nullable Object answer) {
        if (field.files() != null) {
            return FilesCheck.of(field, field.files(), answer);
        }
        return switch (field.kind()) {
            case CHECKLIST, TAGLIST -> SeveralCheck.of(field, answer);
            case ROWS -> RowsCheck.of(field, answer);
            default -> ValueCheck.of(field, answer);
        };
    }
}
