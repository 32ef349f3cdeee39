package org.heed.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What is wrong with the answers to a form, by the key of the field; in the rows of a list {@code actions-0-owner}. */
public record FormErrors(Map<String, MessageSourceResolvable> byKey) {

    public static FormErrors none() {
        return new FormErrors(Map.of());
    }

    /** @param code key of the sentence in the message bundle */
    public static FormErrors of(String key, String code, Object... arguments) {
        return none().and(key, code, arguments);
    }

    public FormErrors and(String key, String code, Object... arguments) {
        return and(new FormErrors(Map.of(key, sentence(code, arguments))));
    }

    public FormErrors and(FormErrors others) {
        Map<String, MessageSourceResolvable> more = new LinkedHashMap<>(byKey);
        more.putAll(others.byKey);
        return new FormErrors(Collections.unmodifiableMap(more));
    }

    public static MessageSourceResolvable sentence(String code, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {code}, arguments);
    }

    public FormErrors and(String key, MessageSourceResolvable sentence) {
        return and(new FormErrors(Map.of(key, sentence)));
    }

    /** The same errors at fields of other names. */
    FormErrors under(UnaryOperator<String> names) {
        Map<String, MessageSourceResolvable> named = new LinkedHashMap<>();
        byKey.forEach((key, sentence) -> named.put(names.apply(key), sentence));
        return new FormErrors(Collections.unmodifiableMap(named));
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }
}
