package org.heed.model.forms;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.heed.form.Choice;
import org.heed.form.Field;
import org.heed.form.FieldKind;
import org.heed.model.vocabulary.Findings;
import org.jspecify.annotations.Nullable;

/** Somebody can answer each question: its limits leave room for an answer, and its choices can be told apart. */
final class Answerable {
    private static final int LONGEST_VALUE = 200;

    private Answerable() {}

    static void check(Field field, Findings findings) {
        Field.Limits limits = field.limits();
        boolean room =
                switch (field.kind()) {
                    case TEXTFIELD, TEXTAREA -> leavesValues(limits.minLength(), limits.maxLength());
                    case NUMBER -> leavesValues(limits.min(), limits.max());
                    default -> true;
                };
        if (!room) {
            findings.problem(field.key(), "model.form.unanswerable", field.label());
        }
        Set<String> values = new HashSet<>();
        if (field.valuesKey() == null
                && !field.choices().stream().allMatch(choice -> usable(choice) && values.add(choice.value()))) {
            findings.problem(field.key(), "model.form.choices", field.label());
        }
        if (field.kind() == FieldKind.ROWS) {
            field.fields().forEach(inside -> check(inside, findings));
        }
    }

    private static boolean leavesValues(@Nullable Integer least, int most) {
        return most > 0 && (least == null || least <= most);
    }

    private static boolean leavesValues(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        return least == null || most == null || least.compareTo(most) <= 0;
    }

    /** Answers are stripped before they are compared with the choices. */
    private static boolean usable(Choice choice) {
        String value = choice.value();
        return !value.isEmpty() && value.equals(value.strip()) && value.length() <= LONGEST_VALUE;
    }
}
