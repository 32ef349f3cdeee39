package org.heed.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.identity.Directory;
import org.heed.shared.text.Days;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Entries of the trail in words: names for ids, and the field's own words for codes. */
@Component
public class AuditText {
    private static final Set<String> PEOPLE = Set.of(
            "leadOfficer",
            "closureProposedBy",
            "assignee",
            "approvedBy",
            "actingFor",
            "owner",
            "absent",
            "cover",
            "person");
    private static final Set<String> SEVERAL = Set.of("admitted", "named");

    private final MessageSourceAccessor messages;
    private final Directory directory;

    AuditText(MessageSourceAccessor messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
    }

    public TimelineItem of(AuditRecord entry) {
        return new TimelineItem(
                entry.sequence(),
                entry.subject(),
                entry.subjectId(),
                messages.getMessage("event." + entry.what()),
                directory.nameOf(entry.who()),
                entry.at(),
                changes(entry));
    }

    private List<TimelineItem.Change> changes(AuditRecord entry) {
        return entry.to().entrySet().stream()
                .map(value -> change(value, entry.from()))
                .filter(change -> !change.from().equals(change.to()))
                .toList();
    }

    private TimelineItem.Change change(Map.Entry<String, Object> value, Map<String, Object> from) {
        String key = value.getKey();
        Object before = from.get(key);
        return new TimelineItem.Change(
                messages.getMessage("changed." + key, key),
                before == null ? "" : words(key, before.toString()),
                words(key, String.valueOf(value.getValue())));
    }

    private String words(String key, String value) {
        if (PEOPLE.contains(key)) {
            return directory.nameOf(value);
        }
        if (SEVERAL.contains(key)) {
            return Arrays.stream(value.split(", ")).map(directory::nameOf).collect(Collectors.joining(", "));
        }
        if (key.equals("service")) {
            return directory.serviceName(value);
        }
        try {
            return Days.written(LocalDate.parse(value));
        } catch (DateTimeException notADate) {
            return messages.getMessage(key + "." + value, value);
        }
    }
}
