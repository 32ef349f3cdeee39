package org.heed.process;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.model.vocabulary.TaskContract;
import org.jspecify.annotations.Nullable;

/** Reads from the record of a handler what its form must ask; the maps say what a record cannot, by keys as {@code rows.key}. */
record AskedAnswers(Map<String, String> lists, Map<String, TaskContract.Need> needs, Map<String, Set<String>> values) {

    /** @param prefix of the keys in the maps; empty but in rows */
    List<TaskContract.Answer> of(Class<?> asked, String prefix) {
        return Arrays.stream(asked.getRecordComponents())
                .map(component -> answer(component, prefix + component.getName()))
                .toList();
    }

    static List<String> names(Class<?> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Object::toString).toList();
    }

    private TaskContract.Answer answer(RecordComponent component, String key) {
        Class<?> type = component.getType() == List.class ? listed(component) : component.getType();
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Set<String> said = values.getOrDefault(key, Set.of());
        return new TaskContract.Answer(
                component.getName(),
                kind(component.getType(), type),
                said.isEmpty() && type.isEnum() ? Set.copyOf(names(type)) : said,
                lists.get(key),
                needs.containsKey(key) ? needs.get(key) : optional ? null : TaskContract.Need.ALWAYS,
                type.isRecord() ? of(type, key + ".") : List.of());
    }

    private static Class<?> listed(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    /** @param each the type of what stands in a list; else the same type */
    private static TaskContract.Kind kind(Class<?> type, Class<?> each) {
        if (type == List.class) {
            return each.isRecord() ? TaskContract.Kind.ROWS : TaskContract.Kind.LIST;
        }
        return type == LocalDate.class
                ? TaskContract.Kind.DATE
                : type == boolean.class
                        ? TaskContract.Kind.BOX
                        : type == BigDecimal.class ? TaskContract.Kind.NUMBER : TaskContract.Kind.TEXT;
    }
}
