package org.heed.process.rehearsal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.heed.form.Constraints;
import org.heed.form.Field;

/** Texts and numbers that a question takes, as far as it says what it takes. */
final class InventedValues {
    private static final String ADDRESS = "somebody@example.org";
    private static final String PHONE = "01632 960 001";

    private InventedValues() {}

    static String text(Field field) {
        if (field.constraints().format() != null) {
            return field.constraints().format() == Constraints.Format.EMAIL ? ADDRESS : PHONE;
        }
        Field.Limits limits = field.limits();
        int least = limits.minLength() == null ? 0 : limits.minLength();
        String text = RehearsalAnswers.SOMEBODY.repeat(1 + least / RehearsalAnswers.SOMEBODY.length());
        return text.substring(
                0,
                Math.min(
                        text.length(),
                        Math.max(least, Math.min(RehearsalAnswers.SOMEBODY.length(), limits.maxLength()))));
    }

    /** @param steps how many steps above the least that fits, where there is room */
    static BigDecimal number(Field field, int steps) {
        Field.Limits limits = field.limits();
        Constraints constraints = field.constraints();
        BigDecimal unit = constraints.step() != null ? constraints.step() : BigDecimal.ONE;
        BigDecimal least = limits.min() == null ? BigDecimal.ZERO : limits.min();
        boolean whole = constraints.step() != null || constraints.decimals() != null;
        BigDecimal first = whole ? least.divide(unit, 0, RoundingMode.CEILING).multiply(unit) : least;
        BigDecimal number = first.add(unit.multiply(BigDecimal.valueOf(steps)));
        BigDecimal most = limits.max();
        if (most == null || number.compareTo(most) <= 0) {
            return number;
        }
        return whole && first.compareTo(most) <= 0 ? first : most;
    }
}
