package org.heed.tasklist.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.form.Field;
import org.heed.form.Form;

/** What is asked once when many closures are approved. */
public final class ApprovalForm {
    public static final Map<String, String> APPROVED = Map.of("result", "APPROVE");

    /** The decision is made, and why something is left open is said of one case alone. */
    private static final Set<String> NOT_FOR_MANY = Set.of("result", "openBecause");

    private ApprovalForm() {}

    /** A file belongs to one task; where one must be uploaded, sending that task says so. */
    public static Form withoutFiles(Form form) {
        return new Form(
                form.id(),
                form.fields().stream().filter(field -> field.files() == null).toList());
    }

    public static Form asked(Form form) {
        List<Field> fields = form.fields().stream()
                .filter(field -> !NOT_FOR_MANY.contains(field.key()))
                .filter(field -> field.hideWhen() == null || !field.hideWhen().holds(APPROVED))
                .toList();
        return new Form(form.id(), fields);
    }
}
