package org.heed.form.check;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.form.Constraints;
import org.heed.form.Field;
import org.heed.form.FieldKind;
import org.heed.form.FormErrors;
import org.heed.form.Patterns;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;

/** Checks an answer that is one value: a text, a number, a date, one of a list, or a box. */
public final class ValueCheck {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
    private static final Set<String> YES = Set.of("true", "on");
    private static final Set<String> NO = Set.of("false", "");

    private ValueCheck() {}

    static Checked of(Field field, @Nullable Object answer) {
        if (field.kind() == FieldKind.CHECKBOX) {
            return box(field, answer);
        }
        if (answer != null && !(answer instanceof String || answer instanceof Number)) {
            return Checked.refused(field, "form.error.type");
        }
        String typed = answer == null ? "" : answer.toString();
        String text = field.kind() == FieldKind.TEXTAREA ? UserText.lines(typed) : UserText.line(typed);
        if (UserText.showsNothing(text)) {
            String missing = field.kind().offersChoices() ? "form.error.choose" : "form.error.required";
            return Checked.missing(field, missing);
        }
        return switch (field.kind()) {
            case NUMBER -> number(field, text);
            case DATE -> date(field, text);
            case SELECT, RADIO ->
                Stream.of(typed, text)
                        .filter(field::offers)
                        .findFirst()
                        .map(Checked::value)
                        .orElseGet(() -> Checked.refused(field, "form.error.notInList"));
            default ->
                typed.indexOf('\u0000') < 0 ? text(field, text) : Checked.refused(field, "form.error.characters");
        };
    }

    /** Whether nothing was answered; a box that is left alone answers nothing. */
    static boolean empty(@Nullable Object answer) {
        return answer == null || NO.contains(answer.toString()) || UserText.showsNothing(answer.toString());
    }

    private static Checked box(Field field, @Nullable Object answer) {
        String text = answer == null ? "" : answer.toString();
        if (YES.contains(text)) {
            return Checked.value(true);
        }
        if (!NO.contains(text)) {
            return Checked.refused(field, "form.error.type");
        }
        return field.required() ? Checked.missing(field, "form.error.tick") : Checked.value(false);
    }

    private static Checked text(Field field, String text) {
        Field.Limits limits = field.limits();
        if (text.length() > limits.maxLength()) {
            return Checked.refused(field, "form.error.tooLong", limits.maxLength(), text.length());
        }
        Constraints constraints = field.constraints();
        if (constraints.format() != null && !FormatCheck.fits(constraints.format(), text)) {
            return Checked.refused(
                    field, constraints.format() == Constraints.Format.EMAIL ? "form.error.email" : "form.error.phone");
        }
        if (constraints.pattern() != null && !Patterns.isFound(constraints.pattern(), text)) {
            return constraints.patternMessage() == null
                    ? Checked.refused(field, "form.error.pattern")
                    : new Checked(null, FormErrors.of(field.key(), "form.error.own", constraints.patternMessage()));
        }
        if (limits.minLength() != null && text.length() < limits.minLength()) {
            return Checked.refused(field, "form.error.tooShort", limits.minLength());
        }
        return Checked.value(text);
    }

    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static Checked number(Field field, String text) {
        if (!isNumber(text)) {
            return Checked.refused(field, "form.error.number");
        }
        BigDecimal number = new BigDecimal(text);
        Field.Limits limits = field.limits();
        if (limits.min() != null && number.compareTo(limits.min()) < 0) {
            return Checked.refused(field, "form.error.min", limits.min());
        }
        if (limits.max() != null && number.compareTo(limits.max()) > 0) {
            return Checked.refused(field, "form.error.max", limits.max());
        }
        Constraints constraints = field.constraints();
        if (constraints.decimals() != null && number.stripTrailingZeros().scale() > constraints.decimals()) {
            return Checked.refused(field, "form.error.decimals", constraints.decimals());
        }
        if (constraints.step() != null && number.remainder(constraints.step()).signum() != 0) {
            return Checked.refused(field, "form.error.step", constraints.step());
        }
        return Checked.value(number);
    }

    private static Checked date(Field field, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            Constraints constraints = field.constraints();
            LocalDate today = constraints.today() == null ? LocalDate.now() : constraints.today();
            if (constraints.notPast() && date.isBefore(today)) {
                return Checked.refused(field, "form.error.past");
            }
            return date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR
                    ? Checked.refused(field, "form.error.dateRange", "" + EARLIEST_YEAR, "" + LATEST_YEAR)
                    : Checked.value(date);
        } catch (DateTimeException notADate) {
            return Checked.refused(field, "form.error.date");
        }
    }
}
