package org.heed.tracker;

import java.util.Arrays;
import org.heed.recommendation.Kind;
import org.heed.recommendation.Stage;
import org.heed.recommendation.register.RegisterQuery;
import org.heed.shared.BadRequest;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;

/** What a page or a program asks the register for; an empty value asks for whatever. */
record RegisterFilter(
        @Nullable String q,
        @Nullable String panel,
        @Nullable String service,
        @Nullable String stage,
        @Nullable String kind,
        @Nullable Boolean overdue) {

    private static final int LONGEST_TEXT = 200;

    RegisterQuery query() {
        String text = given(q);
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new BadRequest("register.error.text", LONGEST_TEXT);
        }
        return new RegisterQuery(
                given(panel),
                given(service),
                one(Stage.class, given(stage)),
                one(Kind.class, given(kind)),
                Boolean.TRUE.equals(overdue),
                text);
    }

    private static @Nullable String given(@Nullable String value) {
        String text = value == null ? "" : UserText.line(value);
        return UserText.showsNothing(text) ? null : text;
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadRequest("register.error.value", name));
    }
}
