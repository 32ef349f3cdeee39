package org.heed.form.check;

import java.util.List;
import java.util.function.BiFunction;
import org.heed.form.Constraints;
import org.heed.form.Field;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;

/** Checks an answer that nobody can change: it is what the form says, or there is none, whatever is sent. */
final class FixedCheck {
    private FixedCheck() {}

    /** @param check how the answer is checked where it is free */
    static Checked of(Field field, @Nullable Object answer, BiFunction<Field, @Nullable Object, Checked> check) {
        Constraints constraints = field.constraints();
        if (!constraints.isFixed()) {
            return check.apply(field, answer);
        }
        Object kept = constraints.disabled() ? null : constraints.beginning();
        if (answer != null
                && !isEmpty(answer)
                && !answer.equals(kept)
                && !UserText.lines(String.valueOf(answer)).equals(UserText.lines(String.valueOf(kept)))) {
            return Checked.refused(field, "form.error.fixed");
        }
        return check.apply(field, kept);
    }

    private static boolean isEmpty(@Nullable Object answer) {
        return answer instanceof List<?> list ? list.isEmpty() : ValueCheck.empty(answer);
    }
}
