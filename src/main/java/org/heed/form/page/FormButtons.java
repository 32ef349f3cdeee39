package org.heed.form.page;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.heed.form.Field;
import org.jspecify.annotations.Nullable;

/** The buttons of a form that do not send it: they search a long list, add and remove the rows of a list, or upload files and take them back. */
public final class FormButtons {
    static final FormButtons NONE = new FormButtons(Map.of());

    /** Its value is the name of the field, and for a further page a space and the cursor. */
    private static final String FIND = "_find";

    /** Its value is the key of the list. */
    private static final String ADD = "_add";

    /** Its value is the key of the list, a hyphen and the number of the row. */
    private static final String REMOVE = "_remove";

    /** Its value is the key of the field. */
    private static final String UPLOAD = "_upload";

    /** Its value is the key of the field, a space and the id of the file. */
    private static final String TAKE_BACK = "_takeBack";

    private static final Set<String> ALL = Set.of(FIND, ADD, REMOVE, UPLOAD, TAKE_BACK);

    private static final String WORDS = "-words";

    private final Map<String, String> posted;

    private FormButtons(Map<String, String> posted) {
        this.posted = posted;
    }

    public static FormButtons read(Map<String, String> posted) {
        return new FormButtons(posted);
    }

    /** Whether the page was sent only by one of these. */
    public boolean only() {
        return ALL.stream().anyMatch(posted::containsKey);
    }

    boolean adds(String list) {
        return list.equals(posted.get(ADD));
    }

    boolean removes(String row) {
        return row.equals(posted.get(REMOVE));
    }

    private boolean removesFrom(String list) {
        return posted.getOrDefault(REMOVE, "").startsWith(list + "-");
    }

    public boolean uploads(String field) {
        return field.equals(posted.get(UPLOAD));
    }

    /** The id of the file of this field that is to be taken back; empty where none is. */
    public String takesBackFrom(String field) {
        String button = posted.getOrDefault(TAKE_BACK, "");
        return button.startsWith(field + " ") ? button.substring(field.length() + 1) : "";
    }

    /** Whether somebody who has pressed a button goes on at this field. */
    boolean leadTo(String field) {
        return removesFrom(field) || uploads(field) || !takesBackFrom(field).isEmpty();
    }

    ChoicesFound in(Field field, String name, String answer) {
        return ChoicesFound.in(
                Objects.requireNonNull(field.search()), posted.getOrDefault(name + WORDS, ""), cursor(name), answer);
    }

    private @Nullable String cursor(String name) {
        String button = posted.getOrDefault(FIND, "");
        return button.startsWith(name + " ") ? button.substring(name.length() + 1) : null;
    }
}
