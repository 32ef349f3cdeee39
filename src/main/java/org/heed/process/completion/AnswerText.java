package org.heed.process.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.form.Choice;
import org.heed.form.Field;
import org.heed.form.FileGiven;
import org.heed.process.FurtherAnswers;
import org.heed.shared.text.Days;
import org.springframework.context.support.MessageSourceAccessor;

/** A checked answer in words, as the record keeps it. */
record AnswerText(MessageSourceAccessor messages) {

    /** Several choices are joined by semicolons; each row of a list is a line. */
    String of(Field field, Object value) {
        if (value instanceof LocalDate day) {
            return Days.written(day);
        }
        if (value instanceof Boolean yes) {
            return messages.getMessage(yes ? "form.yes" : "form.no");
        }
        if (value instanceof List<?> list) {
            boolean rows = field.repetition() != null;
            return list.stream()
                    .map(each -> each instanceof Map<?, ?> row ? row(field, row) : of(field, each))
                    .collect(Collectors.joining(rows ? "\n" : "; "));
        }
        if (field.files() != null) {
            return field.files().file(value).map(this::name).orElse("");
        }
        return field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value.toString());
    }

    /** Who may read the case may not know what withheld files are called. */
    private String name(FileGiven file) {
        return file.withheld() ? messages.getMessage("form.file.secret") : file.name();
    }

    /** The files that were answered with, by their names for the record. */
    List<FurtherAnswers.File> files(Field field, Object value) {
        return field.files() != null && value instanceof List<?> ids
                ? ids.stream()
                        .map(id -> new FurtherAnswers.File(id.toString(), of(field, id)))
                        .toList()
                : List.of();
    }

    private String row(Field list, Map<?, ?> values) {
        return list.fields().stream()
                .flatMap(field -> Stream.ofNullable(values.get(field.key()))
                        .map(value -> field.label() + ": " + of(field, value)))
                .collect(Collectors.joining(", "));
    }
}
