package org.heed.recommendation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.shared.NotFound;
import org.heed.shared.text.UserText;

/**
 * The name of a recommendation for ever: body, municipal year (May to April) and number, such as
 * {@code CFSP-2018/19-07}. In addresses the slash is a hyphen: {@code CFSP-2018-19-07}.
 */
public record Reference(String body, int firstYear, int number) {
    private static final Pattern WRITTEN = Pattern.compile("([A-Z][A-Z0-9]{0,9})-(\\d{4})[/-](\\d{2})-(\\d{2,6})");
    private static final int MAY = 5;

    /** The first calendar year of the municipal year in which a day falls. */
    public static int municipalYear(LocalDate day) {
        return day.getMonthValue() >= MAY ? day.getYear() : day.getYear() - 1;
    }

    /** Reads either way of writing it; raises {@link NotFound} where it is no reference. */
    public static Reference read(String text) {
        Matcher matcher = WRITTEN.matcher(UserText.line(text).toUpperCase(Locale.ROOT));
        if (matcher.matches()) {
            int year = Integer.parseInt(matcher.group(2));
            Reference reference = new Reference(matcher.group(1), year, Integer.parseInt(matcher.group(4)));
            if (reference.secondYear().equals(matcher.group(3))) {
                return reference;
            }
        }
        throw new NotFound("notFound.recommendation", text);
    }

    private String secondYear() {
        return String.format(Locale.ROOT, "%02d", (firstYear + 1) % 100);
    }

    /** The reference as an address writes it. */
    public String slug() {
        return String.format(Locale.ROOT, "%s-%d-%s-%02d", body, firstYear, secondYear(), number);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%d/%s-%02d", body, firstYear, secondYear(), number);
    }
}
