package org.heed.tracker.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heed.identity.Directory;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.markdown.Markdown;
import org.heed.shared.sheet.SheetFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The register as the rows of a file: names for programs at the head of CSV, words for people in a workbook. */
@Component
class RegisterCells {
    static final List<Integer> WIDE = List.of(4);

    private static final Map<String, String> HEAD = Map.ofEntries(
            Map.entry("reference", "register.reference"),
            Map.entry("panel", "register.panel"),
            Map.entry("meeting_date", "register.column.MEETING"),
            Map.entry("kind", "register.kind"),
            Map.entry("recommendation", "register.wording"),
            Map.entry("service", "register.service"),
            Map.entry("lead_officer", "register.column.LEAD"),
            Map.entry("stage", "register.stage"),
            Map.entry("due", "register.column.DUE"),
            Map.entry("decision", "register.column.DECISION"),
            Map.entry("delivery", "register.column.DELIVERY"),
            Map.entry("judgement", "record.judgement"),
            Map.entry("closed", "register.file.closed"),
            Map.entry("changed", "register.column.CHANGED"),
            Map.entry("title", "lists.title"));

    private static final List<String> NAMES = List.of(
            "reference",
            "panel",
            "meeting_date",
            "kind",
            "recommendation",
            "service",
            "lead_officer",
            "stage",
            "due",
            "decision",
            "delivery",
            "judgement",
            "closed",
            "changed",
            "title");

    static final int COLUMNS = NAMES.size();

    private final MessageSourceAccessor messages;
    private final Directory directory;
    private final Clock clock;

    RegisterCells(MessageSourceAccessor messages, Directory directory, Clock clock) {
        this.messages = messages;
        this.directory = directory;
        this.clock = clock;
    }

    List<String> head(SheetFormat format) {
        return format == SheetFormat.CSV
                ? NAMES
                : NAMES.stream()
                        .map(name -> messages.getMessage(String.valueOf(HEAD.get(name))))
                        .toList();
    }

    List<@Nullable Object> row(RegisterEntry entry, Map<String, String> panels) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(entry.reference().toString());
        cells.add(panels.getOrDefault(entry.origin().panel(), entry.origin().panel()));
        cells.add(entry.origin().heldOn());
        cells.add(word("kind.", entry.kind()));
        cells.add(Markdown.plain(entry.wording()));
        cells.add(entry.service() == null ? null : directory.serviceName(entry.service()));
        cells.add(entry.leadOfficer() == null ? null : directory.nameOf(entry.leadOfficer()));
        cells.add(word("stage.", entry.stage()));
        cells.add(entry.dueOn());
        cells.add(word("decision.", entry.decision()));
        cells.add(word("delivery.", entry.delivery()));
        cells.add(word("judgement.", entry.judgement()));
        cells.add(entry.closedOn());
        cells.add(LocalDate.ofInstant(entry.changedAt(), clock.getZone()));
        cells.add(entry.subject());
        return cells;
    }

    private @Nullable String word(String prefix, @Nullable Enum<?> value) {
        return value == null ? null : messages.getMessage(prefix + value.name());
    }
}
