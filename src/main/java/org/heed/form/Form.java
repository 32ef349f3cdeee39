package org.heed.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A form-js form: what a person is asked at one step. */
public record Form(String id, List<Field> fields) {

    /** Reads form-js JSON; raises {@link FormProblem} for what Heed does not render. */
    public static Form read(String json) {
        return FormReader.read(json);
    }

    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The form with the lists that its fields name by {@code valuesKey}. */
    public Form offering(Function<String, Optional<ChoiceSource>> lists) {
        return new Form(id, fields.stream().map(field -> offered(field, lists)).toList());
    }

    private static Field offered(Field field, Function<String, Optional<ChoiceSource>> lists) {
        return field.valuesKey() == null
                ? field
                : lists.apply(field.valuesKey()).map(field::offering).orElse(field);
    }

    /** The field whose list is searched; empty where the form has no such field. */
    public Optional<SearchedChoices> search(String key) {
        return field(key).map(Field::search);
    }

    /** Before answers are checked: what is known of those that were searched for is made to be what holds now. */
    public void freshen(Map<String, ?> answers) {
        for (Field field : fields) {
            if (field.search() != null && answers.get(field.key()) instanceof String value && !value.isBlank()) {
                field.search().freshen(value.strip());
            }
        }
    }

    /** Checks answers by key: texts as a page sends them, or the values of a JSON object. */
    public Submission check(Map<String, ?> answers) {
        return new AnswerCheck(this, answers).run();
    }
}
