package org.heed.form;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The buttons of a form that do not send it: they search a long list, or add and remove the rows of a list. */
public final class FormButtons {
    static final FormButtons NONE = new FormButtons(Map.of());

    /** Its value is the name of the field, and for a further page a space and the cursor. */
    private static final String FIND = "_find";

    /** Its value is the key of the list. */
    private static final String ADD = "_add";

    /** Its value is the key of the list, a hyphen and the number of the row. */
    private static final String REMOVE = "_remove";

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
        return posted.containsKey(FIND) || posted.containsKey(ADD) || posted.containsKey(REMOVE);
    }

    boolean adds(String list) {
        return list.equals(posted.get(ADD));
    }

    boolean removes(String row) {
        return row.equals(posted.get(REMOVE));
    }

    boolean removesFrom(String list) {
        return posted.getOrDefault(REMOVE, "").startsWith(list + "-");
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
