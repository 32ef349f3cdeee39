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
    public Form offering(Function<String, List<Choice>> lists) {
        return new Form(
                id,
                fields.stream()
                        .map(field ->
                                field.valuesKey() == null ? field : field.offering(lists.apply(field.valuesKey())))
                        .toList());
    }

    /** Checks answers by key: texts as a page sends them, or the values of a JSON object. */
    public Submission check(Map<String, ?> answers) {
        return new AnswerCheck(this, answers).run();
    }
}
