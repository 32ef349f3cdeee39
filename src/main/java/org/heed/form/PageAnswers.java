package org.heed.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.heed.shared.TypedDay;

/**
 * Answers as a page posts them: a date comes in three boxes, an unticked box does not come at all, what was chosen of several
 * comes as {@code key-0}, {@code key-2}, and a question of a row as {@code key-0-part}. The answer that is files is what was uploaded.
 */
public final class PageAnswers {
    private PageAnswers() {}

    /**
     * The posted parameters by the form's keys: texts, lists of texts, and rows. What the form does not ask for is left out;
     * where a button adds or removes a row, that is done already.
     */
    public static Map<String, Object> read(Form form, Map<String, String> posted) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Field field : form.questions()) {
            answers.put(
                    field.key(),
                    switch (field.kind()) {
                        case CHECKLIST, TAGLIST -> PageLists.chosen(field, posted);
                        case ROWS -> PageLists.rows(field, posted);
                        case FILES -> Objects.requireNonNull(field.files()).ids();
                        default -> value(field, field.key(), posted);
                    });
        }
        return answers;
    }

    /** @param name the name that the field has on the page */
    static String value(Field field, String name, Map<String, String> posted) {
        return field.kind() == FieldKind.DATE ? join(posted, name) : posted.getOrDefault(name, "");
    }

    private static String join(Map<String, String> posted, String key) {
        return TypedDay.joined(
                posted.getOrDefault(key + "-day", ""),
                posted.getOrDefault(key + "-month", ""),
                posted.getOrDefault(key + "-year", ""));
    }

    static FormView.DateParts split(String answer) {
        String[] parts = answer.split("-", 3);
        return parts.length == 3
                ? new FormView.DateParts(parts[2], parts[1], parts[0])
                : new FormView.DateParts("", "", "");
    }
}
