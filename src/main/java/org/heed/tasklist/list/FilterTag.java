package org.heed.tasklist.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heed.meeting.Panel;
import org.heed.shared.request.FilterValues;
import org.heed.shared.text.Days;
import org.jspecify.annotations.Nullable;

/**
 * Something that the list is narrowed to, and the address of the list without it.
 *
 * @param word the key of its sentence in the message bundle
 * @param value what is filled in as it is
 * @param named the key of what is filled in instead
 * @param service the service whose name is filled in instead
 */
record FilterTag(
        String word, @Nullable String value, @Nullable String named, @Nullable String service, String without) {
    static List<FilterTag> of(WorkFilter filter, List<Panel> panels) {
        List<FilterTag> tags = new ArrayList<>();
        if (filter.q() != null) {
            tags.add(said(filter, "q", filter.q()));
        }
        if (filter.panel() != null) {
            String name = panels.stream()
                    .filter(panel -> panel.id().equals(filter.panel()))
                    .map(Panel::name)
                    .findFirst()
                    .orElse(filter.panel());
            tags.add(said(filter, "panel", name));
        }
        if (filter.service() != null) {
            tags.add(new FilterTag("tasks.tag.service", null, null, filter.service(), filter.address("service")));
        }
        if (filter.stageAsked() != null) {
            tags.add(named(filter, "stage", "stage." + filter.stageAsked()));
        }
        if (filter.lead() != null) {
            tags.add(said(filter, "lead", filter.lead()));
        }
        LocalDate since = FilterValues.day(filter.since());
        if (since != null) {
            tags.add(said(filter, "since", Days.written(since)));
        }
        if (filter.dueAsked() != null) {
            tags.add(named(filter, "due", "tasks.due." + FilterValues.written(filter.dueAsked())));
        }
        if (filter.unassigned() != null) {
            tags.add(named(filter, "unassigned", "tasks.filter.unassigned"));
        }
        return tags;
    }

    private static FilterTag said(WorkFilter filter, String name, String value) {
        return new FilterTag("tasks.tag." + name, value, null, null, filter.address(name));
    }

    private static FilterTag named(WorkFilter filter, String name, String key) {
        return new FilterTag("tasks.tag." + name, null, key, null, filter.address(name));
    }
}
