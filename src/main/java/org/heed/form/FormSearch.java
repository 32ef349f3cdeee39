package org.heed.form;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in the searched lists of a page's form, as the page sent it. */
public final class FormSearch {
    static final FormSearch NONE = new FormSearch(Map.of());

    /** The button that searches: its value is the key of the field, and for a further page a space and the cursor. */
    private static final String BUTTON = "_find";

    private static final String WORDS = "-words";

    private final Map<String, String> posted;

    private FormSearch(Map<String, String> posted) {
        this.posted = posted;
    }

    public static FormSearch read(Map<String, String> posted) {
        return new FormSearch(posted);
    }

    /** Whether the page was sent only to search. */
    public boolean only() {
        return posted.containsKey(BUTTON);
    }

    ChoicesFound in(Field field, String answer) {
        return ChoicesFound.in(
                Objects.requireNonNull(field.search()),
                posted.getOrDefault(field.key() + WORDS, ""),
                cursor(field.key()),
                answer);
    }

    private @Nullable String cursor(String key) {
        String button = posted.getOrDefault(BUTTON, "");
        return button.startsWith(key + " ") ? button.substring(key.length() + 1) : null;
    }
}
