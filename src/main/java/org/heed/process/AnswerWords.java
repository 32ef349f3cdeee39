package org.heed.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.heed.form.Choice;
import org.heed.form.Field;
import org.heed.shared.Days;
import org.springframework.context.MessageSource;

/** A checked answer in words, as the record keeps it. */
record AnswerWords(MessageSource messages) {

    /** Several choices are joined by semicolons; each row of a list is a line. */
    String of(Field field, Object value) {
        if (value instanceof LocalDate day) {
            return Days.written(day);
        }
        if (value instanceof Boolean yes) {
            return String.valueOf(messages.getMessage(yes ? "form.yes" : "form.no", null, Locale.UK));
        }
        if (value instanceof List<?> list) {
            boolean rows = field.repetition() != null;
            return list.stream()
                    .map(each -> each instanceof Map<?, ?> row ? row(field, row) : of(field, each))
                    .collect(Collectors.joining(rows ? "\n" : "; "));
        }
        return field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value.toString());
    }

    private String row(Field list, Map<?, ?> values) {
        return list.fields().stream()
                .filter(field -> values.get(field.key()) != null)
                .map(field -> field.label() + ": " + of(field, values.get(field.key())))
                .collect(Collectors.joining(", "));
    }
}
