package org.heed.form.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.form.FieldKind;
import org.heed.form.Form;
import org.heed.form.FormProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The properties of form-js that mean something in Heed. Every other one is told by its name, so that no form says what is not
 * done. What only concerns how form-js draws a form, and its editor, is passed over.
 */
public final class FormProperties {
    private static final JsonMapper JSON = new JsonMapper();

    private static final Set<String> ROOT = Set.of(
            "$schema",
            "id",
            "type",
            "components",
            "schemaVersion",
            "executionPlatform",
            "executionPlatformVersion",
            "exporter",
            "versionTag");

    /** Of every component; how wide it is and in which row it stands only form-js looks at. */
    private static final Set<String> ALL = Set.of("id", "type", "label", "conditional", "properties", "layout");

    private static final Set<String> QUESTION = Set.of("key", "description", "validate", "disabled", "readonly");
    private static final Set<String> CHOICES = Set.of("values", "valuesKey", "defaultValue");
    private static final Set<String> OUTLINE = Set.of("components", "path", "showOutline", "verticalAlignment");

    private static final Map<FieldKind, Set<String>> OF = Map.ofEntries(
            Map.entry(FieldKind.TEXT, Set.of("text")),
            Map.entry(FieldKind.SEPARATOR, Set.of()),
            Map.entry(FieldKind.SPACER, Set.of("height")),
            Map.entry(FieldKind.GROUP, and(OUTLINE, Set.of("description"))),
            Map.entry(FieldKind.TEXTFIELD, and(QUESTION, Set.of("defaultValue"))),
            Map.entry(FieldKind.TEXTAREA, and(QUESTION, Set.of("defaultValue"))),
            Map.entry(FieldKind.NUMBER, and(QUESTION, Set.of("defaultValue", "decimalDigits", "increment"))),
            Map.entry(FieldKind.DATE, and(QUESTION, Set.of("subtype", "dateLabel", "disallowPassedDates"))),
            Map.entry(FieldKind.SELECT, and(QUESTION, CHOICES)),
            Map.entry(FieldKind.RADIO, and(QUESTION, CHOICES)),
            Map.entry(FieldKind.CHECKBOX, and(QUESTION, Set.of("defaultValue"))),
            Map.entry(FieldKind.CHECKLIST, and(QUESTION, CHOICES)),
            Map.entry(FieldKind.TAGLIST, and(QUESTION, CHOICES)),
            Map.entry(
                    FieldKind.ROWS,
                    and(
                            OUTLINE,
                            Set.of("description", "validate", "isRepeating", "allowAddRemove", "defaultRepetitions"))),
            Map.entry(FieldKind.FILES, and(QUESTION, Set.of("accept", "multiple"))));

    private static final Set<String> LENGTHS =
            Set.of("required", "minLength", "maxLength", "pattern", "patternErrorMessage", "validationType");

    private final List<Form.Unenforced> found = new ArrayList<>();

    private FormProperties() {}

    private static Set<String> and(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> of(FieldKind kind) {
        return Objects.requireNonNull(OF.get(kind), "Every kind of component has its properties");
    }

    /** Nothing of what is no form at all. */
    public static List<Form.Unenforced> unenforced(String json) {
        FormProperties properties = new FormProperties();
        try {
            JsonNode form = JSON.readTree(json);
            String id = form.path("id").asString("");
            properties.unknown(form, ROOT, id, id, "");
            properties.components(form, false);
        } catch (JacksonException | FormProblem noForm) {
            return List.of();
        }
        return properties.found;
    }

    private void components(JsonNode parent, boolean inRows) {
        for (JsonNode component : parent.path("components")) {
            FieldReader reader = FieldReader.of(component);
            String key = reader.key();
            String label = reader.field(null, List.of()).label();
            String shown = label.isBlank() ? key : label;
            unknown(component, and(ALL, of(reader.kind())), key, shown, "");
            unknown(component.path("validate"), validated(reader.kind()), key, shown, "validate.");
            unknown(component.path("conditional"), Set.of("hide"), key, shown, "conditional.");
            Set<String> unusable = new HashSet<>(reader.unusable());
            if (inRows && !ConstraintsReader.isUnset(component.path("defaultValue"))) {
                unusable.add("defaultValue");
            }
            unusable.stream()
                    .sorted()
                    .map(name -> new Form.Unenforced(key, shown, name, true))
                    .forEach(found::add);
            components(component, reader.kind() == FieldKind.ROWS);
        }
    }

    private static Set<String> validated(FieldKind kind) {
        return switch (kind) {
            case TEXTFIELD, TEXTAREA -> LENGTHS;
            case NUMBER -> Set.of("required", "min", "max");
            default -> Set.of("required");
        };
    }

    private void unknown(JsonNode node, Set<String> known, String key, String label, String prefix) {
        node.properties().stream()
                .filter(property -> !known.contains(property.getKey()))
                .filter(property -> !ConstraintsReader.isUnset(property.getValue()))
                .map(property -> new Form.Unenforced(key, label, prefix + property.getKey(), false))
                .forEach(found::add);
    }
}
