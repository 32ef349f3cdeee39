package org.heed.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSourceResolvable;

/** What is wrong with the answers to a form, by the key of the field. */
public record FormErrors(Map<String, MessageSourceResolvable> byKey) {

    public static FormErrors none() {
        return new FormErrors(Map.of());
    }

    /** @param code key of the sentence in the message bundle */
    public static FormErrors of(String key, String code, Object... arguments) {
        return none().and(key, code, arguments);
    }

    public FormErrors and(String key, String code, Object... arguments) {
        Map<String, MessageSourceResolvable> more = new LinkedHashMap<>(byKey);
        more.put(
                key,
                new org.springframework.context.support.DefaultMessageSourceResolvable(new String[] {code}, arguments));
        return new FormErrors(Collections.unmodifiableMap(more));
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }
}
