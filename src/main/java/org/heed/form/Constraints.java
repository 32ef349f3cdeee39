package org.heed.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an answer must be besides its limits, whether it can be changed, and what it is at first.
 *
 * @param pattern what must be found in a text, as a regular expression; null where any text will do
 * @param patternMessage what to say where it is not found; null where the usual sentence will do
 * @param format what a text is; null where it is any
 * @param decimals how many decimal places a number has at most; null where it has any
 * @param step of what a number is a multiple; null where it is any
 * @param notPast whether a date is today or later
 * @param today the day from which that counts; null where it is the day by the machine's clock
 * @param readonly whether the answer is what it is at first
 * @param disabled whether there is no answer
 * @param beginning what is answered before anybody has changed it, as a page posts it: a text, or a list of choices; null where nothing is
 */
public record Constraints(
        @Nullable String pattern,
        @Nullable String patternMessage,
        @Nullable Format format,
        @Nullable Integer decimals,
        @Nullable BigDecimal step,
        boolean notPast,
        @JsonIgnore @Nullable LocalDate today,
        boolean readonly,
        boolean disabled,
        @Nullable Object beginning) {

    /** Any answer will do. */
    static final Constraints NONE = new Constraints(null, null, null, null, null, false, null, false, false, null);

    /** What a text is. */
    public enum Format {
        EMAIL,
        PHONE
    }

    /** Whether nobody can change the answer. */
    @JsonIgnore
    public boolean isFixed() {
        return readonly || disabled;
    }

    /** The type of the box on a page. */
    @JsonIgnore
    public String inputType() {
        return format == null ? "text" : format == Format.EMAIL ? "email" : "tel";
    }

    Constraints asOf(LocalDate day) {
        return new Constraints(
                pattern, patternMessage, format, decimals, step, notPast, day, readonly, disabled, beginning);
    }

    Constraints withoutBeginning() {
        return new Constraints(pattern, patternMessage, format, decimals, step, notPast, today, false, disabled, null);
    }
}
