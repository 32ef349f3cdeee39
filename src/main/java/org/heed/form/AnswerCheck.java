package org.heed.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the answers to one form, field by field, in the order of the form. */
final class AnswerCheck {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;
    private static final Set<String> YES = Set.of("true", "on");
    private static final Set<String> NO = Set.of("false", "");

    private final Form form;
    private final Map<String, ?> answers;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private FormErrors errors = FormErrors.none();

    AnswerCheck(Form form, Map<String, ?> answers) {
        this.form = form;
        this.answers = answers;
    }

    Submission run() {
        for (Field field : form.fields()) {
            boolean shown = field.hideWhen() == null || !field.hideWhen().holds(values);
            if (field.asks() && shown) {
                check(field, answers.get(field.key()));
            }
        }
        for (String key : answers.keySet()) {
            if (form.field(key).isEmpty()) {
                errors = errors.and(key, "form.error.unknown", key);
            }
        }
        return new Submission(values, errors);
    }

    private void check(Field field, @Nullable Object answer) {
        if (field.kind() == FieldKind.CHECKBOX) {
            checkBox(field, answer);
            return;
        }
        if (answer != null && !(answer instanceof String || answer instanceof Number)) {
            refuse(field, "form.error.type");
            return;
        }
        String text = answer == null ? "" : answer.toString().strip().replace("\r\n", "\n");
        if (text.isEmpty()) {
            if (field.required()) {
                refuse(field, field.kind().offersChoices() ? "form.error.choose" : "form.error.required");
            }
            return;
        }
        switch (field.kind()) {
            case NUMBER -> number(field, text);
            case DATE -> date(field, text);
            case SELECT, RADIO -> choice(field, text);
            default -> text(field, text);
        }
    }

    private void checkBox(Field field, @Nullable Object answer) {
        String text = answer == null ? "" : answer.toString();
        if (YES.contains(text)) {
            values.put(field.key(), true);
        } else if (!NO.contains(text)) {
            refuse(field, "form.error.type");
        } else if (field.required()) {
            refuse(field, "form.error.tick");
        } else {
            values.put(field.key(), false);
        }
    }

    private void text(Field field, String text) {
        Field.Limits limits = field.limits();
        if (text.indexOf('\u0000') >= 0) {
            refuse(field, "form.error.characters");
        } else if (text.length() > limits.maxLength()) {
            refuse(field, "form.error.tooLong", limits.maxLength(), text.length());
        } else if (limits.minLength() != null && text.length() < limits.minLength()) {
            refuse(field, "form.error.tooShort", limits.minLength());
        } else {
            values.put(field.key(), text);
        }
    }

    private void number(Field field, String text) {
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
            refuse(field, "form.error.number");
            return;
        }
        BigDecimal number = new BigDecimal(text);
        Field.Limits limits = field.limits();
        if (limits.min() != null && number.compareTo(limits.min()) < 0) {
            refuse(field, "form.error.min", limits.min());
        } else if (limits.max() != null && number.compareTo(limits.max()) > 0) {
            refuse(field, "form.error.max", limits.max());
        } else {
            values.put(field.key(), number);
        }
    }

    private void date(Field field, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR) {
                refuse(field, "form.error.dateRange", "" + EARLIEST_YEAR, "" + LATEST_YEAR);
            } else {
                values.put(field.key(), date);
            }
        } catch (DateTimeException notADate) {
            refuse(field, "form.error.date");
        }
    }

    private void choice(Field field, String text) {
        if (field.offers(text)) {
            values.put(field.key(), text);
        } else {
            refuse(field, "form.error.notInList");
        }
    }

    private void refuse(Field field, String code, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = field.label();
        System.arraycopy(more, 0, arguments, 1, more.length);
        errors = errors.and(field.key(), code, arguments);
    }
}
