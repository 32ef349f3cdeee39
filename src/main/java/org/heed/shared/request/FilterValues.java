package org.heed.shared.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.heed.shared.BadRequest;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What an address says of the filter of a list; an empty value asks for whatever. */
public final class FilterValues {
    private static final int LONGEST_TEXT = 200;

    private FilterValues() {}

    public static @Nullable String given(@Nullable String value) {
        String text = value == null ? "" : UserText.line(value);
        return UserText.showsNothing(text) ? null : text;
    }

    /** What is searched for; raises {@link BadRequest} where nothing can be found with it. */
    public static @Nullable String words(@Nullable String value) {
        String text = given(value);
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new BadRequest("register.error.text", LONGEST_TEXT);
        }
        return text;
    }

    /** The value that has this name, which addresses write small and with hyphens; raises {@link BadRequest} where there is none. */
    public static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String value) {
        String name = given(value);
        if (name == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new BadRequest("register.error.value", name));
    }

    /** How an address writes it. */
    public static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Raises {@link BadRequest} for what is no day. */
    public static @Nullable LocalDate day(@Nullable String value) {
        String text = given(value);
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException notADay) {
            throw new BadRequest("lists.error.date");
        }
        throw new BadRequest("lists.error.date");
    }

    /** Raises {@link BadRequest} for what is no month. */
    public static @Nullable YearMonth month(@Nullable String value) {
        String text = given(value);
        if (text == null) {
            return null;
        }
        try {
            LocalDate first = day(text + "-01");
            return first == null ? null : YearMonth.from(first);
        } catch (BadRequest noDay) {
            throw new BadRequest("lists.error.month");
        }
    }

    public static String address(String path, Map<String, ?> values) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
