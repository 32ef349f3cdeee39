package org.heed.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heed.shared.UserText;
import org.jspecify.annotations.Nullable;

/** Checks an answer that is several of the choices offered. */
final class SeveralCheck {
    private SeveralCheck() {}

    static Checked of(Field field, @Nullable Object answer) {
        List<?> given = answer == null ? List.of() : answer instanceof List<?> list ? list : null;
        if (given == null || !given.stream().allMatch(String.class::isInstance)) {
            return Checked.refused(field, "form.error.type");
        }
        Set<String> chosen = new LinkedHashSet<>();
        given.forEach(value ->
                chosen.add(field.offers(value.toString()) ? value.toString() : UserText.line(value.toString())));
        if (!chosen.stream().allMatch(field::offers)) {
            return Checked.refused(field, "form.error.notInList");
        }
        if (chosen.isEmpty()) {
            return Checked.missing(field, "form.error.chooseSome");
        }
        return Checked.value(List.copyOf(chosen));
    }
}
