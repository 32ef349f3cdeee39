package org.heed.shared.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A day as people type it into three boxes: 3, then 11, November or Nov, then 2026. */
public final class TypedDay {
    private static final int SHORTEST_NAME = 3;

    private TypedDay() {}

    /** Empty where the parts are those of no day. */
    public static Optional<LocalDate> of(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.parse(joined(day, month, year)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** The parts as a date is written for machines; empty where all are, and as they were typed where they are those of no day. */
    public static String joined(String day, String month, String year) {
        String ofMonth = UserText.line(day);
        String ofYear = number(UserText.line(month));
        String inFull = UserText.line(year);
        return ofMonth.isEmpty() && ofYear.isEmpty() && inFull.isEmpty()
                ? ""
                : inFull + "-" + twoDigits(ofYear) + "-" + twoDigits(ofMonth);
    }

    private static String number(String month) {
        String name = month.toLowerCase(Locale.UK).replaceFirst("\\.$", "");
        return name.length() < SHORTEST_NAME
                ? month
                : Arrays.stream(Month.values())
                        .filter(each -> each.getDisplayName(TextStyle.FULL, Locale.UK)
                                .toLowerCase(Locale.UK)
                                .startsWith(name))
                        .findFirst()
                        .map(each -> String.valueOf(each.getValue()))
                        .orElse(month);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
