package org.heed.notification.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.notification.outbox.Content;
import org.heed.notification.outbox.ToDo;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.NotFound;
import org.heed.shared.Page;
import org.heed.shared.markdown.Markdown;
import org.heed.shared.text.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's own notices, written anew at each look: of a case that the person may not see any more they say nothing. */
@Component
class Notices {
    /** What asks for a task, so that it is said where there is none left. */
    private static final Set<String> ASKING = Set.of(
            "assigned",
            "closureProposed",
            "escalated",
            "reminder",
            "task.handed",
            "task.help",
            "task.givenBack",
            "lead");

    private final NoticeTable table;
    private final Register register;
    private final OpenTasks tasks;
    private final MessageSourceAccessor messages;

    Notices(NoticeTable table, Register register, OpenTasks tasks, MessageSourceAccessor messages) {
        this.table = table;
        this.register = register;
        this.tasks = tasks;
        this.messages = messages;
    }

    Page<OwnNotice> of(User reader, boolean unread, @Nullable String cursor, int limit) {
        return table.page(reader.id(), unread, cursor, limit).map(rows -> read(rows, reader));
    }

    /** Marks a notice as read and says where it leads; raises NotFound where the person has no such notice. */
    @Transactional
    public OwnNotice open(UUID id, User reader) {
        OwnNotice notice = read(List.of(own(id, reader)), reader).get(0);
        table.read(id, reader.id());
        return notice;
    }

    /** Raises NotFound where the person has no such notice. */
    @Transactional
    public void markRead(UUID id, User reader) {
        own(id, reader);
        table.read(id, reader.id());
    }

    /** Marks this notice and all that are older; raises NotFound where the person has no such notice. */
    @Transactional
    public void markReadUpTo(UUID newest, User reader) {
        own(newest, reader);
        table.readUpTo(newest, reader.id());
    }

    /** Marks all that there are now. */
    @Transactional
    public void markAllRead(User reader) {
        newestUnread(reader).ifPresent(newest -> table.readUpTo(newest, reader.id()));
    }

    /** The newest that the person has not read. */
    public Optional<UUID> newestUnread(User reader) {
        return table.page(reader.id(), true, null, 1).items().stream()
                .map(NoticeTable.Row::id)
                .findFirst();
    }

    private NoticeTable.Row own(UUID id, User reader) {
        return table.find(id, reader.id()).orElseThrow(() -> new NotFound("notFound.notice", id.toString()));
    }

    private List<OwnNotice> read(List<NoticeTable.Row> rows, User reader) {
        List<UUID> asked = rows.stream().map(NoticeTable.Row::caseId).distinct().toList();
        List<UUID> readable = register.byId(asked, reader).values().stream()
                .filter(about -> Permissions.mayRead(reader, about.scope()))
                .map(RegisterEntry::id)
                .toList();
        Map<UUID, RegisterEntry> cases = readable.isEmpty() ? Map.of() : register.shown(readable, reader);
        Map<UUID, List<OpenTask>> open = readable.isEmpty() ? Map.of() : tasks.ofCases(readable);
        return rows.stream()
                .map(row -> read(row, cases.get(row.caseId()), open.getOrDefault(row.caseId(), List.of()), reader))
                .toList();
    }

    private OwnNotice read(NoticeTable.Row row, @Nullable RegisterEntry about, List<OpenTask> open, User reader) {
        Content content = row.content();
        if (about == null) {
            return new OwnNotice(
                    row.id(), row.unread(), row.at(), say("notices.unseen"), null, null, null, null, false);
        }
        if (content == null) {
            String address = ToDo.record(about);
            return new OwnNotice(
                    row.id(), row.unread(), row.at(), say("notices.earlier"), null, about, null, address, false);
        }
        ToDo toDo = ToDo.of(reader, content, open);
        return new OwnNotice(
                row.id(),
                row.unread(),
                row.at(),
                text(row.kind(), about, content),
                content.salutation().equals(reader.name()) ? null : content.salutation(),
                about,
                toDo.tasks().isEmpty() ? over(row.kind()) : toDo(toDo.tasks().get(0)),
                toDo.address(about),
                !toDo.tasks().isEmpty());
    }

    private String text(String kind, RegisterEntry about, Content content) {
        String more = content.ofTheCase() && about.withheld() ? say("outbox.withheld") : Markdown.plain(content.more());
        String reply =
                about.deadline() == null ? "" : Days.written(about.deadline().date());
        return say("notice." + kind, more, content.by(), reply);
    }

    private @Nullable String over(String kind) {
        return ASKING.contains(kind) ? say("notices.over") : null;
    }

    private String toDo(OpenTask task) {
        return task.due() == null
                ? say("notices.toDo", task.title())
                : say("notices.toDo.by", task.title(), Days.written(task.due()));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments);
    }
}
