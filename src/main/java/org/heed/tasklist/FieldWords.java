package org.heed.tasklist;

import java.util.Map;
import java.util.Optional;
import org.heed.form.Choice;
import org.heed.form.Field;
import org.heed.form.FieldKind;
import org.heed.form.Form;
import org.jspecify.annotations.Nullable;

/** Fields of a form and their answers in words, by the names under which the page posts them. */
record FieldWords(@Nullable Form form) {

    /** What the form calls the field; for a part of it, such as the line of a list, what it calls the whole. */
    String label(String name) {
        return field(name).map(Field::label).orElse(name);
    }

    boolean isLong(String name) {
        return field(name).filter(field -> field.kind() == FieldKind.TEXTAREA).isPresent();
    }

    String answer(String name, Map<String, String> answers) {
        Map<String, String> part = MergedAnswers.part(answers, name);
        if (part.size() > 1 || part.keySet().stream().anyMatch(each -> each.startsWith(name + "-"))) {
            return String.join(
                            " ",
                            part.getOrDefault(name + "-day", ""),
                            part.getOrDefault(name + "-month", ""),
                            part.getOrDefault(name + "-year", ""))
                    .strip();
        }
        String value = String.join(" ", part.values());
        return field(name)
                .flatMap(field -> choice(field, value))
                .map(Choice::label)
                .orElse(value);
    }

    private static Optional<Choice> choice(Field field, String value) {
        return field.search() != null
                ? field.search().choice(value)
                : field.choices().stream()
                        .filter(choice -> choice.value().equals(value))
                        .findFirst();
    }

    private Optional<Field> field(String name) {
        if (form == null) {
            return Optional.empty();
        }
        return form.field(name).or(() -> form.field(name.replaceFirst("\\W.*$", "")));
    }
}
