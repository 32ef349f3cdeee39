package org.heed.form.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heed.form.Field;
import org.heed.form.FieldKind;
import org.heed.form.Form;
import org.heed.shared.text.TypedDay;

/**
 * Answers as a page posts them: a date comes in three boxes, an unticked box does not come at all, what was chosen of several
 * comes as {@code key-0}, {@code key-2}, and a question of a row as {@code key-0-part}. The answer that is files is what was uploaded.
 */
public final class PageAnswers {
    private static final String TOKEN = "_csrf";

    private PageAnswers() {}

    /**
     * The posted parameters by the form's keys: texts, lists of texts, and rows. What the form does not ask for is left out;
     * where a button adds or removes a row, that is done already.
     */
    public static Map<String, Object> read(Form form, Map<String, String> posted) {
        List<Field> questions = form.questions();
        if (!isBegun(questions, posted)) {
            return beginning(questions);
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        Map<String, TreeSet<Integer>> numbers = PageLists.numbers(posted.keySet());
        for (Field field : questions) {
            answers.put(
                    field.key(),
                    switch (field.kind()) {
                        case CHECKLIST, TAGLIST -> PageLists.chosen(field, posted, numbersOf(field, numbers));
                        case ROWS -> PageLists.rows(field, posted, numbersOf(field, numbers));
                        case FILES -> Objects.requireNonNull(field.files()).ids();
                        default -> value(field, field.key(), posted);
                    });
        }
        return answers;
    }

    /** Whether anything of the form was posted: a page without a tick sends nothing but the token of its session. */
    private static boolean isBegun(List<Field> questions, Map<String, String> posted) {
        Set<String> keys = questions.stream().map(Field::key).collect(Collectors.toSet());
        return posted.containsKey(TOKEN)
                || posted.keySet().stream().anyMatch(name -> keys.contains(name.split("-", 2)[0]));
    }

    /** What is answered before anybody has typed. */
    private static Map<String, Object> beginning(List<Field> questions) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Field field : questions) {
            Object beginning = field.constraints().beginning();
            answers.put(
                    field.key(),
                    switch (field.kind()) {
                        case FILES -> Objects.requireNonNull(field.files()).ids();
                        case ROWS -> List.of();
                        case CHECKLIST, TAGLIST -> beginning == null ? List.of() : beginning;
                        default -> beginning == null ? "" : beginning;
                    });
        }
        return answers;
    }

    private static Set<Integer> numbersOf(Field field, Map<String, TreeSet<Integer>> numbers) {
        return numbers.getOrDefault(field.key(), new TreeSet<>());
    }

    /** Under how many names a page posts the answers to a form at most. */
    public static int mostNames(Form form) {
        return form.questions().stream().mapToInt(PageAnswers::names).sum();
    }

    private static int names(Field field) {
        return switch (field.kind()) {
            case DATE -> 3;
            case CHECKLIST, TAGLIST -> field.choices().size();
            case ROWS ->
                Field.Repetition.MOST_ROWS
                        * (1
                                + field.fields().stream()
                                        .mapToInt(PageAnswers::names)
                                        .sum());
            default -> 1;
        };
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
