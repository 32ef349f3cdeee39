package org.heed.form.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.form.Choice;
import org.heed.form.FieldKind;
import org.heed.form.check.ValueCheck;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what is answered before anybody has typed. */
final class BeginningReader {
    private BeginningReader() {}

    /** As a page posts it; null where such a question cannot begin so. */
    static @Nullable Object read(FieldKind kind, List<Choice> choices, JsonNode value) {
        return switch (kind) {
            case TEXTFIELD, TEXTAREA -> value.isString() ? value.asString() : null;
            case NUMBER -> ValueCheck.isNumber(value.asString("")) ? value.asString("") : null;
            case CHECKBOX -> value.isBoolean() ? "true" : null;
            case SELECT, RADIO -> isChoice(choices, value) ? value.asString() : null;
            case CHECKLIST, TAGLIST -> several(choices, value);
            default -> null;
        };
    }

    private static @Nullable List<String> several(List<Choice> choices, JsonNode value) {
        Set<String> offered = choices.stream().map(Choice::value).collect(Collectors.toSet());
        List<String> chosen = new ArrayList<>();
        for (JsonNode each : value) {
            if (!each.isString() || !offered.contains(each.asString())) {
                return null;
            }
            chosen.add(each.asString());
        }
        return chosen.isEmpty() ? null : List.copyOf(chosen);
    }

    private static boolean isChoice(List<Choice> choices, JsonNode value) {
        return value.isString()
                && choices.stream().anyMatch(choice -> choice.value().equals(value.asString()));
    }
}
