package org.heed.tasklist.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.form.Choice;
import org.heed.form.Field;
import org.heed.form.FieldKind;
import org.heed.form.Form;
import org.jspecify.annotations.Nullable;

/** Fields of a form and their answers in words, by the names under which the page posts them. */
public final class FieldText {
    private final Map<String, Field> fields = new LinkedHashMap<>();

    /** @param form null where it is not known any more */
    public FieldText(@Nullable Form form) {
        if (form != null) {
            form.questions().forEach(field -> fields.put(field.key(), field));
        }
    }

    /** What the form calls the field; for a part of it, such as the line of a list, what it calls the whole. */
    String label(String name) {
        return field(name).map(Field::label).orElse(name);
    }

    boolean isLong(String name) {
        return field(name).filter(field -> field.kind() == FieldKind.TEXTAREA).isPresent();
    }

    /** @param part the answer as the page posts it */
    String answer(String name, Map<String, String> part) {
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

    /** All answers in words, by what the form calls their fields and in its order; what it does not know comes last. */
    public Map<String, String> all(Map<String, String> answers) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        MergedAnswers.byField(answers).forEach((name, part) -> {
            if (!part.isEmpty()) {
                said.computeIfAbsent(label(name), label -> new ArrayList<>()).add(answer(name, part));
            }
        });
        Map<String, String> words = new LinkedHashMap<>();
        fields.values().forEach(field -> Optional.ofNullable(said.remove(field.label()))
                .ifPresent(parts -> words.put(field.label(), String.join("\n", parts))));
        said.forEach((label, parts) -> words.put(label, String.join("\n", parts)));
        return words;
    }

    private static Optional<Choice> choice(Field field, String value) {
        return field.search() != null
                ? field.search().choice(value)
                : field.choices().stream()
                        .filter(choice -> choice.value().equals(value))
                        .findFirst();
    }

    private Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name)).or(() -> Optional.ofNullable(fields.get(key(name))));
    }

    /** The key of the field with which a name begins. */
    static String key(String name) {
        int end = 0;
        while (end < name.length() && isOfKey(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }

    private static boolean isOfKey(char sign) {
        return sign == '_' || sign < 128 && Character.isLetterOrDigit(sign);
    }
}
