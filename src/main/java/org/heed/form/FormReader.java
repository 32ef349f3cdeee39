package org.heed.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads form-js JSON, schema versions 4 to 18 and later as far as the components are known. */
final class FormReader {
    private static final JsonMapper JSON = new JsonMapper();

    /** The custom property that lets the workflow read an answer. */
    private static final int MOST_FIELDS = 200;

    private static final int LONGEST_CONDITION = 1000;
    private static final String ROUTING = "routingFact";

    private FormReader() {}

    static Form read(String json) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException broken) {
            throw new FormProblem("The form is not JSON: " + broken.getOriginalMessage());
        }
        String id = text(root, "id", "");
        if (id.isEmpty()) {
            throw new FormProblem("The form has no id.");
        }
        if (root.path("components").size() > MOST_FIELDS) {
            throw new FormProblem("A form has at most " + MOST_FIELDS + " components.");
        }
        List<Field> fields = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (JsonNode component : root.path("components")) {
            Field field = field(component);
            if (field.hideWhen() != null && !keys.containsAll(field.hideWhen().keys())) {
                throw new FormProblem("The condition of " + field.key() + " reads what is not asked before it.");
            }
            if (!keys.add(field.key())) {
                throw new FormProblem("Two components have the key " + field.key() + ".");
            }
            fields.add(field);
        }
        return new Form(id, List.copyOf(fields));
    }

    private static Field field(JsonNode component) {
        String type = text(component, "type", "");
        FieldKind kind = FieldKind.of(type)
                .orElseThrow(() -> new FormProblem("Heed does not render the component type \"" + type + "\"."));
        String key = text(component, kind == FieldKind.TEXT ? "id" : "key", "");
        if (!key.matches("[A-Za-z_]\\w{0,63}")) {
            throw new FormProblem("A " + type + " has no usable key: \"" + key + "\".");
        }
        String label = kind == FieldKind.TEXT
                ? text(component, "text", "")
                : text(component, kind == FieldKind.DATE ? "dateLabel" : "label", "");
        if (label.isBlank()) {
            throw new FormProblem("The component " + key + " has no label.");
        }
        if (kind == FieldKind.DATE && !text(component, "subtype", "date").equals("date")) {
            throw new FormProblem("Heed asks for dates without a time; see " + key + ".");
        }
        JsonNode validate = component.path("validate");
        String hide = text(component.path("conditional"), "hide", "");
        if (hide.length() > LONGEST_CONDITION) {
            throw new FormProblem("The condition of " + key + " is too long.");
        }
        return new Field(
                kind,
                key,
                label,
                component.path("description").asString(null),
                validate.path("required").asBoolean(false),
                limits(validate),
                choices(component, kind, key),
                component.path("valuesKey").asString(null),
                hide.isEmpty() ? null : ConditionReader.read(hide),
                text(component.path("properties"), ROUTING, "").equals("true"),
                null);
    }

    private static Field.Limits limits(JsonNode validate) {
        return new Field.Limits(
                validate.hasNonNull("minLength") ? validate.path("minLength").asInt() : null,
                validate.path("maxLength").asInt(Field.LONGEST),
                number(validate, "min"),
                number(validate, "max"));
    }

    private static List<Choice> choices(JsonNode component, FieldKind kind, String key) {
        List<Choice> choices = new ArrayList<>();
        for (JsonNode value : component.path("values")) {
            choices.add(new Choice(text(value, "value", ""), text(value, "label", "")));
        }
        if (kind.offersChoices() && choices.isEmpty() && !component.hasNonNull("valuesKey")) {
            throw new FormProblem("The list " + key + " offers nothing.");
        }
        return List.copyOf(choices);
    }

    private static @Nullable BigDecimal number(JsonNode node, String name) {
        if (!node.hasNonNull(name)) {
            return null;
        }
        String text = node.path(name).asString("");
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
            throw new FormProblem("A limit is not a number: \"" + text + "\".");
        }
        return new BigDecimal(text);
    }

    private static String text(JsonNode node, String name, String otherwise) {
        return node.path(name).asString(otherwise);
    }
}
