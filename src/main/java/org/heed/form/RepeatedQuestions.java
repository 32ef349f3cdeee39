package org.heed.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a form, asked of one of several things within another form: under names of their own, in a group that is folded until
 * it is opened.
 *
 * @param name what the names of its questions begin with, a letter and what follows it
 */
public record RepeatedQuestions(Form form, String name) {
    /** Between the name of the thing and that of the question. */
    private static final String JOINT = "_";

    private String named(String key) {
        return name + JOINT + key;
    }

    /**
     * The group of the questions.
     *
     * @param title what is asked about
     * @param state what is known of it so far, in a few words
     * @param required which of the questions have to be answered; those that depend on others keep to their own rule
     * @param hideWhen when none of it is asked
     */
    public Field group(String title, String state, Set<String> required, @Nullable Condition hideWhen) {
        List<Field> inside =
                form.fields().stream().map(field -> question(field, required)).toList();
        return new Field(
                FieldKind.GROUP,
                name,
                title,
                state,
                false,
                null,
                new Field.Limits(null, Field.LONGEST, null, null),
                Constraints.NONE,
                List.of(),
                null,
                hideWhen,
                false,
                inside,
                new Field.Repetition(1, false, title),
                null,
                null);
    }

    private Field question(Field field, Set<String> required) {
        UnaryOperator<String> names = this::named;
        Condition hidden = field.hideWhen();
        return new Field(
                field.kind(),
                named(field.key()),
                field.label(),
                field.description(),
                hidden == null ? required.contains(field.key()) : field.required(),
                field.whenMissing(),
                field.limits(),
                field.constraints(),
                field.choices(),
                field.valuesKey(),
                hidden == null ? null : hidden.about(names),
                false,
                field.fields(),
                field.repetition(),
                field.files(),
                field.search());
    }

    /** What was answered to them, by the names that the questions have in their own form. */
    public Map<String, Object> answers(Map<String, ?> all) {
        Map<String, Object> own = new TreeMap<>();
        form.questions().forEach(question -> {
            Object answer = all.get(named(question.key()));
            if (answer != null) {
                own.put(question.key(), answer);
            }
        });
        return own;
    }

    /** What is wrong with them, by the names that they have here. */
    public FormErrors errors(FormErrors own) {
        return own.under(this::named);
    }
}
