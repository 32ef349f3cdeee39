package org.heed.form.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heed.form.Field;
import org.heed.form.FilesAsked;
import org.jspecify.annotations.Nullable;

/** Checks an answer that is files: each was uploaded for this very question. */
final class FilesCheck {
    private FilesCheck() {}

    static Checked of(Field field, FilesAsked files, @Nullable Object answer) {
        List<?> named = answer == null ? List.of() : answer instanceof List<?> list ? list : null;
        if (named == null || !named.stream().allMatch(String.class::isInstance)) {
            return Checked.refused(field, "form.error.type");
        }
        Set<Object> ids = new LinkedHashSet<>(named);
        if (!new HashSet<Object>(files.ids()).containsAll(ids)) {
            return Checked.refused(field, "form.error.file.unknown");
        }
        if (!files.several() && ids.size() > 1) {
            return Checked.refused(field, "form.error.file.one");
        }
        if (ids.isEmpty()) {
            return Checked.missing(field, "form.error.file");
        }
        return Checked.value(List.copyOf(ids));
    }
}
