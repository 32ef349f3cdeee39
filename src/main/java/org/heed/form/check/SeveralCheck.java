package org.heed.form.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.form.Field;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;

/** Checks an answer that is several of the choices offered. */
final class SeveralCheck {
    private SeveralCheck() {}

    static Checked of(Field field, @Nullable Object answer) {
        List<?> given = answer == null ? List.of() : answer instanceof List<?> list ? list : null;
        if (given == null || !given.stream().allMatch(String.class::isInstance)) {
            return Checked.refused(field, "form.error.type");
        }
        Set<String> asSent = new LinkedHashSet<>();
        given.forEach(value -> asSent.add(value.toString()));
        Set<String> chosen = field.offersAll(asSent) ? asSent : lines(asSent);
        if (!field.offersAll(chosen)) {
            return Checked.refused(field, "form.error.notInList");
        }
        if (chosen.isEmpty()) {
            return Checked.missing(field, "form.error.chooseSome");
        }
        return Checked.value(List.copyOf(chosen));
    }

    private static Set<String> lines(Set<String> typed) {
        return typed.stream().map(UserText::line).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
