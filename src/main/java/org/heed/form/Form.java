package org.heed.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heed.shared.text.UserText;

/**
 * A form-js form: what a person is asked at one step.
 *
 * @param fields as they stand on the page, some of them within groups
 */
public record Form(String id, List<Field> fields) {

    /**
     * A property that is not enforced.
     *
     * @param known whether it would be with another value
     */
    public record Unenforced(String key, String label, String property, boolean known) {}

    /** The form as it is asked on a day: from that day on counts what must not be past. */
    public Form asOf(LocalDate day) {
        return new Form(id, fields.stream().map(field -> field.asOf(day)).toList());
    }

    /** All that takes an answer, in the order in which it is asked, out of its groups and hidden where they are. */
    public List<Field> questions() {
        return fields.stream()
                .flatMap(Form::opened)
                .filter(field -> field.kind().asks())
                .toList();
    }

    private static Stream<Field> opened(Field field) {
        return field.kind() == FieldKind.GROUP
                ? field.fields().stream().map(inside -> inside.within(field))
                : Stream.of(field);
    }

    /** The question with this key. */
    public Optional<Field> field(String key) {
        return questions().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The form with the lists that its fields name by {@code valuesKey}. */
    public Form offering(Function<String, Optional<ChoiceSource>> lists) {
        return new Form(id, fields.stream().map(field -> field.offering(lists)).toList());
    }

    /** The form with more fields before its own. */
    public Form after(List<Field> more) {
        return more.isEmpty()
                ? this
                : new Form(id, Stream.concat(more.stream(), fields.stream()).toList());
    }

    /** The form without these answers to this question. */
    public Form without(String key, Set<String> answers) {
        return new Form(
                id, fields.stream().map(field -> field.without(key, answers)).toList());
    }

    /** Whether something in it is answered with files. */
    public boolean asksForFiles() {
        return questions().stream().anyMatch(field -> field.files() != null);
    }

    /** The form with what is known of the files that its fields, by their keys, ask for. */
    public Form withFiles(BiFunction<String, FilesAsked, FilesAsked> known) {
        return new Form(id, fields.stream().map(field -> field.withFiles(known)).toList());
    }

    /** The list that is searched, by the name that its field has on a page; empty where the form has no such field. */
    public Optional<SearchedChoices> search(String name) {
        String[] parts = name.split("-", 3);
        Optional<Field> field = field(parts[0]);
        return (parts.length == 3 ? field.flatMap(list -> list.inRows(parts[2])) : field).map(Field::search);
    }

    /** Before answers are checked: what is known of those that were searched for is made to be what holds now. */
    public void freshen(Map<String, ?> answers) {
        freshen(questions(), answers);
    }

    private static void freshen(List<Field> fields, Map<?, ?> answers) {
        for (Field field : fields) {
            Object answer = answers.get(field.key());
            if (field.search() != null && answer instanceof String value && !UserText.showsNothing(value)) {
                field.search().freshen(UserText.line(value));
            } else if (answer instanceof List<?> rows) {
                rows.stream()
                        .limit(Field.Repetition.MOST_ROWS)
                        .filter(Map.class::isInstance)
                        .forEach(row -> freshen(field.fields(), (Map<?, ?>) row));
            }
        }
    }
}
