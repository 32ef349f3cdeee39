package org.heed.form.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.form.Field;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/** Checks the answers to one form, question by question, in the order of the form. */
public final class AnswerCheck {
    private final Form form;
    private final Map<String, ?> answers;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, MessageSourceResolvable> errors = new LinkedHashMap<>();

    private AnswerCheck(Form form, Map<String, ?> answers) {
        this.form = form;
        this.answers = answers;
    }

    /** Checks answers by key: as a page sends them, or the values of a JSON object. */
    public static Submission of(Form form, Map<String, ?> answers) {
        return new AnswerCheck(form, answers).run();
    }

    /** Whether what is answered at first is an answer that the field takes. */
    public static boolean takesBeginning(Field field) {
        Object beginning = field.constraints().beginning();
        return beginning == null || check(field, beginning).errors().isEmpty();
    }

    /** The value of an answer that nobody can change; null where there is none. */
    public static @Nullable Object fixedValue(Field field) {
        return FixedCheck.of(field, null, AnswerCheck::check).value();
    }

    private Submission run() {
        List<Field> questions = form.questions();
        if (UnknownKeys.tooMany(answers.keySet(), questions)) {
            return new Submission(Map.of(), new FormErrors(UnknownKeys.among(answers.keySet(), questions)));
        }
        for (Field field : questions) {
            boolean shown = field.hideWhen() == null || !field.hideWhen().holds(values);
            if (shown) {
                Checked checked = FixedCheck.of(field, answers.get(field.key()), AnswerCheck::check);
                if (checked.value() != null) {
                    values.put(field.key(), checked.value());
                }
                errors.putAll(checked.errors().byKey());
            }
        }
        errors.putAll(UnknownKeys.among(answers.keySet(), questions));
        return new Submission(values, new FormErrors(Collections.unmodifiableMap(errors)));
    }

    static Checked check(Field field, @Nullable Object answer) {
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
