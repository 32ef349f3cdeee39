package org.heed.form.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.heed.form.Condition;
import org.heed.form.Field;
import org.heed.form.FieldKind;
import org.heed.form.Form;
import org.heed.form.FormProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads form-js JSON, schema versions 4 to 18 and later as far as the components are known. */
public final class FormReader {
    private static final JsonMapper JSON = new JsonMapper();

    /** All components of a form, those in groups and rows counted too. */
    private static final int MOST_FIELDS = 200;

    /** What conditions may read: the questions asked so far. */
    private final Map<String, Field> asked = new HashMap<>();

    private final Set<String> keys = new java.util.HashSet<>();
    private int components;

    private FormReader() {}

    /** Raises {@link FormProblem} for what Heed does not render. */
    public static Form read(String json) {
        try {
            return form(JSON.readTree(json));
        } catch (JacksonException broken) {
            throw new FormProblem("The form is not JSON as forms are: " + broken.getOriginalMessage());
        }
    }

    private static Form form(JsonNode root) {
        String id = root.path("id").asString("");
        if (id.isEmpty()) {
            throw new FormProblem("The form has no id.");
        }
        return new Form(id, new FormReader().fields(root));
    }

    private List<Field> fields(JsonNode parent) {
        List<Field> fields = new ArrayList<>();
        for (JsonNode component : parent.path("components")) {
            Field field = field(component);
            if (field.kind().asks()) {
                asked.put(field.key(), field);
            }
            fields.add(field);
        }
        return List.copyOf(fields);
    }

    private Field field(JsonNode component) {
        count();
        FieldReader reader = FieldReader.of(component);
        String key = reader.key();
        if (!keys.add(key)) {
            throw new FormProblem("Two components have the key " + key + ".");
        }
        Condition hideWhen = reader.hideWhen();
        if (hideWhen != null) {
            requireReadable(key, hideWhen);
        }
        return switch (reader.kind()) {
            case GROUP -> reader.field(hideWhen, group(component, key));
            case ROWS -> reader.field(hideWhen, rows(component, key));
            default -> reader.field(hideWhen, List.of());
        };
    }

    private void count() {
        if (++components > MOST_FIELDS) {
            throw new FormProblem("A form has at most " + MOST_FIELDS + " components.");
        }
    }

    private void requireReadable(String key, Condition hideWhen) {
        if (!asked.keySet().containsAll(hideWhen.keys())) {
            throw new FormProblem("The condition of " + key + " reads what is not asked before it.");
        }
        for (String read : hideWhen.keys()) {
            FieldKind kind = Objects.requireNonNull(asked.get(read), "It is among what is asked")
                    .kind();
            if (kind == FieldKind.ROWS
                    || kind == FieldKind.FILES
                    || kind.takesSeveral() != hideWhen.lists().contains(read)) {
                throw new FormProblem("The condition of " + key + " reads " + read
                        + " in the wrong way: several choices are read by list contains(" + read
                        + ", \"...\"), one answer by = or !=, and rows and files not at all.");
            }
        }
    }

    private List<Field> group(JsonNode component, String key) {
        for (JsonNode inside : component.path("components")) {
            if (inside.path("type").asString("").equals(FieldKind.GROUP.type())) {
                throw new FormProblem("The group " + key + " has another group within it.");
            }
        }
        return fields(component);
    }

    /** Rows have keys of their own, and no conditions: these would have to say which row they read. */
    private List<Field> rows(JsonNode component, String list) {
        Map<String, Field> fields = new java.util.LinkedHashMap<>();
        for (JsonNode inside : component.path("components")) {
            count();
            FieldReader reader = FieldReader.of(inside);
            if (!reader.kind().fitsRows()) {
                throw new FormProblem("The rows of " + list + " cannot have a "
                        + reader.kind().type() + ".");
            }
            if (reader.hideWhen() != null) {
                throw new FormProblem(
                        "In the rows of " + list + " nothing can have a condition: " + reader.key() + ".");
            }
            if (fields.put(reader.key(), reader.field(null, List.of()).withoutBeginning()) != null) {
                throw new FormProblem("Two components in the rows of " + list + " have the key " + reader.key() + ".");
            }
        }
        if (fields.isEmpty()) {
            throw new FormProblem("The rows of " + list + " ask nothing.");
        }
        return List.copyOf(fields.values());
    }
}
