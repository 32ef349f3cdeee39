package org.heed.form.check;

import org.heed.form.Field;
import org.heed.form.FormErrors;
import org.jspecify.annotations.Nullable;

/** One answer when it was looked at: its typed value, if there is any, and what is wrong with it. */
record Checked(@Nullable Object value, FormErrors errors) {
    static final Checked NOTHING = new Checked(null, FormErrors.none());

    static Checked value(Object value) {
        return new Checked(value, FormErrors.none());
    }

    /** Nothing, or, where an answer has to be given, the field's own sentence for that, else the usual one. */
    static Checked missing(Field field, String usual) {
        if (!field.required()) {
            return NOTHING;
        }
        return field.whenMissing() == null
                ? refused(field, usual)
                : new Checked(null, FormErrors.of(field.key(), "form.error.own", field.whenMissing()));
    }

    /** Refuses the answer to a field; the sentence names the field first. */
    static Checked refused(Field field, String code, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = field.label();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new Checked(null, FormErrors.of(field.key(), code, arguments));
    }
}
