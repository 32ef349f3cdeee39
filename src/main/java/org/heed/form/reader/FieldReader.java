package org.heed.form.reader;

import java.util.List;
import java.util.stream.Stream;
import org.heed.form.Choice;
import org.heed.form.Condition;
import org.heed.form.Constraints;
import org.heed.form.Field;
import org.heed.form.FieldKind;
import org.heed.form.FilesAsked;
import org.heed.form.FormProblem;
import org.heed.form.check.AnswerCheck;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one component of a form. */
record FieldReader(JsonNode component, FieldKind kind, String key) {
    private static final int LONGEST_CONDITION = 1000;
    private static final int NO_LIMIT = -1;

    /** Custom properties: whether the workflow reads the answer, what a row of a list is called, the sentence for a missing answer. */
    private static final String ROUTING = "routingFact";

    private static final String ROW_NAME = "rowName";
    private static final String WHEN_MISSING = "whenMissing";

    /** Followed by a choice: what is said below it. */
    private static final String HINT = "hint.";

    /** Followed by a choice: what cannot be undone once it is sent. */
    private static final String CHECK = "check.";

    static FieldReader of(JsonNode component) {
        String type = text(component, "type", "");
        FieldKind kind = FieldKind.of(type)
                .orElseThrow(() -> new FormProblem("Heed does not render the component type \"" + type + "\"."));
        String key = text(component, !kind.asks() ? "id" : kind == FieldKind.ROWS ? "path" : "key", "");
        if (!key.matches("[A-Za-z_]\\w{0,63}")) {
            throw new FormProblem("A " + type + " has no usable key: \"" + key + "\".");
        }
        if (kind == FieldKind.GROUP && !text(component, "path", "").isEmpty()) {
            throw new FormProblem("The group " + key + " has a path; the keys in a group stand for themselves.");
        }
        if (kind == FieldKind.DATE && !text(component, "subtype", "date").equals("date")) {
            throw new FormProblem("Heed asks for dates without a time; see " + key + ".");
        }
        return new FieldReader(component, kind, key);
    }

    @Nullable
    Condition hideWhen() {
        String hide = text(component.path("conditional"), "hide", "");
        if (hide.length() > LONGEST_CONDITION) {
            throw new FormProblem("The condition of " + key + " is too long.");
        }
        return hide.isEmpty() ? null : ConditionReader.read(hide, Notation.FEEL);
    }

    Field field(@Nullable Condition hideWhen, List<Field> inside) {
        Field field = field(hideWhen, inside, constraints().constraints());
        return AnswerCheck.takesBeginning(field) ? field : field.withoutBeginning();
    }

    /** The names of what the component says and Heed cannot apply. */
    List<String> unusable() {
        ConstraintsReader.Read read = constraints();
        Stream<String> beginning = AnswerCheck.takesBeginning(field(null, List.of(), read.constraints()))
                ? Stream.empty()
                : Stream.of("defaultValue");
        return Stream.concat(read.unusable().stream(), beginning).toList();
    }

    private ConstraintsReader.Read constraints() {
        StrictValues validate = new StrictValues(component.path("validate"), key);
        return ConstraintsReader.of(this, limits(validate), choices(), validate.truth("required", false));
    }

    private Field field(@Nullable Condition hideWhen, List<Field> inside, Constraints constraints) {
        StrictValues validate = new StrictValues(component.path("validate"), key);
        return new Field(
                kind,
                key,
                label(),
                component.path("description").asString(null),
                validate.truth("required", false),
                component.path("properties").path(WHEN_MISSING).asString(null),
                limits(validate),
                constraints,
                choices(),
                component.path("valuesKey").asString(null),
                hideWhen,
                text(component.path("properties"), ROUTING, "").equals("true"),
                inside,
                kind == FieldKind.ROWS ? repetition() : null,
                kind == FieldKind.FILES ? FilesAsked.read(component, key) : null,
                null);
    }

    private String label() {
        String label =
                switch (kind) {
                    case TEXT -> text(component, "text", "");
                    case DATE -> text(component, "dateLabel", "");
                    default -> text(component, "label", "");
                };
        if (label.isBlank() && kind != FieldKind.SEPARATOR && kind != FieldKind.SPACER) {
            throw new FormProblem("The component " + key + " has no label.");
        }
        return label;
    }

    private Field.Repetition repetition() {
        StrictValues values = new StrictValues(component, key);
        int rows = values.whole("defaultRepetitions", 1);
        boolean changes = values.truth("allowAddRemove", true);
        if (rows < (changes ? 0 : 1) || rows > Field.Repetition.MOST_ROWS) {
            throw new FormProblem(
                    "The list " + key + " begins with a number of rows that it cannot have: " + rows + ".");
        }
        return new Field.Repetition(rows, changes, text(component.path("properties"), ROW_NAME, label()));
    }

    private static Field.Limits limits(StrictValues validate) {
        int least = validate.whole("minLength", NO_LIMIT);
        return new Field.Limits(
                least == NO_LIMIT ? null : least,
                validate.whole("maxLength", Field.LONGEST),
                validate.number("min"),
                validate.number("max"));
    }

    private List<Choice> choices() {
        List<Choice> choices = component
                .path("values")
                .valueStream()
                .map(value -> new Choice(
                        text(value, "value", ""), text(value, "label", ""), said(HINT, value), said(CHECK, value)))
                .toList();
        if (kind.offersChoices() && choices.isEmpty() && !component.hasNonNull("valuesKey")) {
            throw new FormProblem("The list " + key + " offers nothing.");
        }
        return choices;
    }

    private @Nullable String said(String of, JsonNode choice) {
        return component.path("properties").path(of + text(choice, "value", "")).asString(null);
    }

    private static String text(JsonNode node, String name, String otherwise) {
        return node.path(name).asString(otherwise);
    }
}
