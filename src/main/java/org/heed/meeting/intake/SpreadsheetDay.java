package org.heed.meeting.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.shared.text.UserText;

/** A day as people and spreadsheets write it: 2026-11-05, 5/11/2026, 05/11/26, 5 Nov 2026, 5-November-26. */
final class SpreadsheetDay {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern BRITISH =
            Pattern.compile("(\\d{1,2})[ ./-](\\d{1,2}|[a-z]{3,9})[ ./-](\\d{4}|\\d{2})");
    private static final int LONGEST = 40;

    /** No council of today is older, so that two digits mean one year only. */
    private static final int EARLIEST = 1974;

    private static final int CENTURY = 100;

    private SpreadsheetDay() {}

    /** Empty where the text is no day that there is. */
    static Optional<LocalDate> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = UserText.plain(text);
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher british = BRITISH.matcher(plain);
        return british.matches()
                ? day(year(british.group(3)), month(british.group(2)), number(british.group(1)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** A name of three letters or more stands for the month that begins so; 0 for none. */
    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return number(text);
        }
        return Arrays.stream(Month.values())
                .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(text))
                .findFirst()
                .map(Month::getValue)
                .orElse(0);
    }

    private static int year(String text) {
        int year = number(text);
        if (text.length() > 2) {
            return year;
        }
        int first = EARLIEST % CENTURY;
        return EARLIEST - first + year + (year < first ? CENTURY : 0);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
