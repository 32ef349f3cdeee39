package org.heed.form.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.form.Field;
import org.heed.form.FormErrors;
import org.springframework.context.MessageSourceResolvable;

/** What was sent under keys that nobody asked for. */
final class UnknownKeys {
    private static final int LONGEST_SHOWN = 64;

    private UnknownKeys() {}

    /** A sentence for each such key; where more was sent than is asked, one for the first of them, with both counts. */
    static Map<String, MessageSourceResolvable> among(Collection<?> sent, List<Field> asked) {
        Set<String> known = asked.stream().map(Field::key).collect(Collectors.toSet());
        Map<String, MessageSourceResolvable> wrong = new LinkedHashMap<>();
        for (Object key : sent) {
            if (known.contains(String.valueOf(key))) {
                continue;
            }
            String shown = shown(String.valueOf(key));
            if (tooMany(sent, asked)) {
                return Map.of(shown, FormErrors.sentence("form.error.tooMany", asked.size(), sent.size(), shown));
            }
            wrong.put(shown, FormErrors.sentence("form.error.unknown", shown));
        }
        return wrong;
    }

    /** Whether more was sent than is asked, so that nothing of it needs to be looked at. */
    static boolean tooMany(Collection<?> sent, List<Field> asked) {
        return sent.size() > asked.size();
    }

    private static String shown(String key) {
        return key.length() <= LONGEST_SHOWN ? key : key.substring(0, LONGEST_SHOWN) + "…";
    }
}
