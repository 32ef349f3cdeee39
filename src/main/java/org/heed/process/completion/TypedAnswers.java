package org.heed.process.completion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.form.Field;
import org.heed.form.Form;
import org.heed.form.Submission;

/** Random answers as somebody would have typed them, so that they meet the same checks. */
public final class TypedAnswers {
    private TypedAnswers() {}

    public static Map<String, Object> plain(Map<String, Object> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((key, value) -> plain.put(key, value instanceof List<?> list ? plain(list) : value.toString()));
        return plain;
    }

    @SuppressWarnings("unchecked")
    private static List<?> plain(List<?> list) {
        return list.stream()
                .map(each -> each instanceof Map<?, ?> row ? plain((Map<String, Object>) row) : each.toString())
                .toList();
    }

    /** Whether the form takes them; a rehearsal has no people and no services of its own, so lists of them may stay open; nor does it know what a pattern wants. */
    public static boolean fit(Form form, Submission checked) {
        return checked.errors().byKey().keySet().stream().allMatch(name -> open(form, name));
    }

    private static boolean open(Form form, String name) {
        String[] parts = name.split("-", 3);
        Optional<Field> field = form.field(parts[0]);
        return (parts.length == 3
                        ? field.flatMap(list -> list.fields().stream()
                                .filter(inside -> inside.key().equals(parts[2]))
                                .findFirst())
                        : field)
                .filter(question -> question.constraints().pattern() != null
                        || question.valuesKey() != null && question.choices().isEmpty())
                .isPresent();
    }
}
