package org.heed.audit;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.heed.shared.event.Changed;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.jspecify.annotations.Nullable;

/** One change to be written to the trail: what happened to which subject, and the values it moved from and to. */
public record AuditEntry(String subject, String subjectId, String what, Map<String, ?> from, Map<String, ?> to) {
    /** What a case is called in the trail, from the first entry on. */
    public static final String CASE = "recommendation";

    public static AuditEntry of(String subject, String subjectId, Event event) {
        Map<String, Object> from = new LinkedHashMap<>();
        Map<String, Object> to = new LinkedHashMap<>();
        unfold(event, from, to);
        return new AuditEntry(subject, subjectId, name(event.getClass()), from, to);
    }

    /** Something that happened to a case. */
    public static AuditEntry ofCase(UUID caseId, Event event) {
        return of(CASE, caseId.toString(), event);
    }

    private static String name(Class<?> type) {
        StoredAs stored = type.getAnnotation(StoredAs.class);
        if (stored == null) {
            throw new IllegalStateException(type + " has no name in the trail");
        }
        return stored.value();
    }

    private static void unfold(Object event, Map<String, Object> from, Map<String, Object> to) {
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            put(component.getName(), value(component, event), from, to);
        }
    }

    private static void put(String name, @Nullable Object value, Map<String, Object> from, Map<String, Object> to) {
        if (value instanceof Changed<?> changed) {
            put(name, changed.from(), from, from);
            put(name, changed.to(), to, to);
        } else if (value instanceof Record record) {
            unfold(record, from, to);
        } else if (value instanceof Map<?, ?> named) {
            named.forEach((key, each) -> put(key.toString(), each, from, to));
        } else if (value != null) {
            to.put(name, value);
        }
    }

    private static @Nullable Object value(RecordComponent component, Object event) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
