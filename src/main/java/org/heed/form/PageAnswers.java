package org.heed.form;

import java.util.LinkedHashMap;
import java.util.Map;

/** Answers as a page posts them: a date comes in three boxes, an unticked box does not come at all. */
public final class PageAnswers {
    private PageAnswers() {}

    /** The posted parameters by the form's keys; what the form does not ask for is left out. */
    public static Map<String, String> read(Form form, Map<String, String> posted) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            if (!field.asks()) {
                continue;
            }
            String key = field.key();
            String answer = field.kind() == FieldKind.DATE ? join(posted, key) : posted.getOrDefault(key, "");
            answers.put(key, answer);
        }
        return answers;
    }

    private static String join(Map<String, String> posted, String key) {
        String day = posted.getOrDefault(key + "-day", "").strip();
        String month = posted.getOrDefault(key + "-month", "").strip();
        String year = posted.getOrDefault(key + "-year", "").strip();
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return "";
        }
        return year + "-" + twoDigits(month) + "-" + twoDigits(day);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    static FormView.DateParts split(String answer) {
        String[] parts = answer.split("-", 3);
        return parts.length == 3
                ? new FormView.DateParts(parts[2], parts[1], parts[0])
                : new FormView.DateParts("", "", "");
    }
}
