package org.heed.form.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.form.Choice;
import org.heed.form.Condition;
import org.heed.form.Field;
import org.heed.form.FieldKind;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Lays a form out for a page. */
final class FormLayout {
    private static final JsonMapper JSON = new JsonMapper();

    private final Form form;
    private final Map<String, Field> questions;
    private final FormErrors errors;
    private final FormButtons buttons;

    FormLayout(Form form, FormErrors errors, FormButtons buttons) {
        this.form = form;
        this.questions = form.questions().stream()
                .collect(Collectors.toMap(Field::key, question -> question, (one, same) -> one));
        this.errors = errors;
        this.buttons = buttons;
    }

    List<FormView.Item> items(Map<String, ?> answers) {
        return items(form.fields(), "", answers);
    }

    private List<FormView.Item> items(List<Field> fields, String prefix, Map<?, ?> answers) {
        return fields.stream()
                .map(field -> item(field, prefix + field.key(), answers))
                .toList();
    }

    private FormView.Item item(Field field, String name, Map<?, ?> answers) {
        Object answer = field.constraints().isFixed() ? shown(field) : answers.get(field.key());
        String text = answer instanceof String written ? written : "";
        Condition hideWhen = field.hideWhen();
        return new FormView.Item(
                field,
                name,
                text,
                field.kind().takesSeveral() && answer instanceof List<?> list
                        ? list.stream().map(Object::toString).toList()
                        : List.of(),
                PageAnswers.split(field.kind() == FieldKind.DATE ? text : ""),
                errors.byKey().get(name),
                hideWhen == null ? null : JSON.writeValueAsString(hideWhen.plain()),
                hideWhen == null ? null : onlyIf(hideWhen),
                field.search() == null ? null : buttons.in(field, name, text),
                field.kind() == FieldKind.GROUP ? items(field.fields(), "", answers) : List.of(),
                field.kind() == FieldKind.ROWS ? rows(field, answer) : List.of(),
                buttons.leadTo(field.key()));
    }

    /** A box that nobody can change and that says nothing is not ticked. */
    private static @Nullable Object shown(Field field) {
        boolean ticked = field.kind() == FieldKind.CHECKBOX || field.kind().takesSeveral();
        return field.constraints().disabled() && ticked
                ? null
                : field.constraints().beginning();
    }

    private List<FormView.Row> rows(Field list, @Nullable Object answer) {
        List<Map<?, ?>> given = new ArrayList<>();
        if (answer instanceof List<?> answers) {
            answers.forEach(row -> given.add(row instanceof Map<?, ?> map ? map : Map.of()));
        }
        Field.Repetition repetition = Objects.requireNonNull(list.repetition());
        int least = given.isEmpty() || !repetition.changes() ? repetition.rows() : 0;
        while (given.size() < least) {
            given.add(Map.of());
        }
        List<FormView.Row> rows = new ArrayList<>();
        for (int row = 0; row < given.size(); row++) {
            boolean added = row == given.size() - 1 && buttons.adds(list.key());
            rows.add(new FormView.Row(
                    row + 1,
                    list.key() + "-" + row,
                    items(list.fields(), list.key() + "-" + row + "-", given.get(row)),
                    added));
        }
        return rows;
    }

    private FormView.@Nullable OnlyIf onlyIf(Condition hideWhen) {
        Set<String> keys = hideWhen.keys();
        if (keys.size() != 1) {
            return null;
        }
        String key = keys.iterator().next();
        return Optional.ofNullable(questions.get(key))
                .filter(question -> question.kind().offersChoices())
                .map(question -> new FormView.OnlyIf(
                        question.label(),
                        question.choices().stream()
                                .filter(choice -> !hideWhen.holds(Map.of(key, answered(question, choice))))
                                .map(Choice::label)
                                .toList()))
                .orElse(null);
    }

    private static Object answered(Field question, Choice choice) {
        return question.kind().takesSeveral() ? List.of(choice.value()) : choice.value();
    }
}
