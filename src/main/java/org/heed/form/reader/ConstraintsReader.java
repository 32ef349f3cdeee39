package org.heed.form.reader;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heed.form.Choice;
import org.heed.form.Constraints;
import org.heed.form.Field;
import org.heed.form.FieldKind;
import org.heed.form.Patterns;
import org.heed.form.check.ValueCheck;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the constraints of a component. What cannot be applied is passed over, so that a form which was deployed when nobody looked at
 * it can still be answered; the rule book asks for it by name.
 */
final class ConstraintsReader {
    private static final int MOST_DECIMALS = 9;
    private static final Set<FieldKind> TEXTS = Set.of(FieldKind.TEXTFIELD, FieldKind.TEXTAREA);

    private final JsonNode component;
    private final FieldKind kind;
    private final Field.Limits limits;
    private final List<Choice> choices;
    private final boolean required;
    private final List<String> unusable = new ArrayList<>();

    private ConstraintsReader(FieldReader reader, Field.Limits limits, List<Choice> choices, boolean required) {
        this.component = reader.component();
        this.kind = reader.kind();
        this.limits = limits;
        this.choices = choices;
        this.required = required;
    }

    /** The constraints, and the names of the properties that cannot be applied. */
    record Read(Constraints constraints, List<String> unusable) {}

    static Read of(FieldReader reader, Field.Limits limits, List<Choice> choices, boolean required) {
        ConstraintsReader constraints = new ConstraintsReader(reader, limits, choices, required);
        return new Read(constraints.read(), constraints.unusable);
    }

    private Constraints read() {
        JsonNode validate = component.path("validate");
        String pattern = pattern(validate.path("pattern"));
        JsonNode message = validate.path("patternErrorMessage");
        BigDecimal step = step(component.path("increment"));
        Object beginning = beginning(component.path("defaultValue"));
        boolean disabled = truth("disabled");
        if (disabled && required) {
            unusable.add("disabled");
            disabled = false;
        }
        boolean readonly = truth("readonly");
        if (readonly && required && beginning == null) {
            unusable.add("readonly");
            readonly = false;
        }
        return new Constraints(
                pattern,
                pattern == null || !message.isString() || message.asString().isBlank() ? null : message.asString(),
                format(validate.path("validationType")),
                decimals(component.path("decimalDigits")),
                step,
                truth("disallowPassedDates"),
                null,
                readonly,
                disabled,
                beginning);
    }

    /** Nothing, as the form editor writes it. */
    static boolean isUnset(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isBoolean() && !value.asBoolean()
                || value.isString() && value.asString().isBlank()
                || value.isContainer() && value.isEmpty();
    }

    private boolean truth(String name) {
        JsonNode value = component.path(name);
        if (!isUnset(value) && !value.isBoolean()) {
            unusable.add(name);
        }
        return value.isBoolean() && value.asBoolean();
    }

    private @Nullable String pattern(JsonNode value) {
        if (isUnset(value)) {
            return null;
        }
        if (!value.isString() || !TEXTS.contains(kind) || !Patterns.isUsable(value.asString())) {
            unusable.add("validate.pattern");
            return null;
        }
        return value.asString();
    }

    private Constraints.@Nullable Format format(JsonNode value) {
        if (isUnset(value)) {
            return null;
        }
        for (Constraints.Format format : Constraints.Format.values()) {
            if (TEXTS.contains(kind) && format.name().toLowerCase(Locale.ROOT).equals(value.asString(""))) {
                return format;
            }
        }
        unusable.add("validate.validationType");
        return null;
    }

    private @Nullable Integer decimals(JsonNode value) {
        if (isUnset(value)) {
            return null;
        }
        String text = value.asString("");
        if (text.length() != 1
                || !Character.isDigit(text.charAt(0))
                || !leavesValues(BigDecimal.ONE.movePointLeft(Integer.parseInt(text)))) {
            unusable.add("decimalDigits");
            return null;
        }
        return Math.min(Integer.parseInt(text), MOST_DECIMALS);
    }

    private @Nullable BigDecimal step(JsonNode value) {
        if (isUnset(value)) {
            return null;
        }
        String text = value.asString("");
        BigDecimal step = ValueCheck.isNumber(text) ? new BigDecimal(text) : BigDecimal.ZERO;
        if (step.signum() <= 0 || !leavesValues(step)) {
            unusable.add("increment");
            return null;
        }
        return step;
    }

    /** Whether a multiple lies between the limits. */
    private boolean leavesValues(BigDecimal unit) {
        if (limits.min() == null || limits.max() == null) {
            return true;
        }
        BigDecimal first = limits.min().divide(unit, 0, RoundingMode.CEILING).multiply(unit);
        return first.compareTo(limits.max()) <= 0;
    }

    private @Nullable Object beginning(JsonNode value) {
        if (isUnset(value)) {
            return null;
        }
        Object beginning = BeginningReader.read(kind, choices, value);
        if (beginning == null) {
            unusable.add("defaultValue");
        }
        return beginning;
    }
}
