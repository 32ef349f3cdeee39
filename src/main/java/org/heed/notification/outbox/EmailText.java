package org.heed.notification.outbox;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Notice;
import org.heed.shared.markdown.Markdown;
import org.heed.shared.text.Days;
import org.heed.shared.text.OutgoingText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The subject and the body of an e-mail to one person, from the case as it is now and without words that are withheld now. */
@Component
public class EmailText {
    private final EmailSettings settings;
    private final MessageSourceAccessor messages;

    EmailText(EmailSettings settings, MessageSourceAccessor messages) {
        this.settings = settings;
        this.messages = messages;
    }

    /** What stands in an e-mail. */
    public record Written(String subject, String body) {}

    /** As it is kept from the step that it tells of, whose task may not be open yet: what is to be done is added when it is sent or shown. */
    public Written write(String kind, RegisterEntry about, Content content) {
        return write(kind, about, content, new ToDo(List.of(), null));
    }

    /**
     * @param kind key of its words in the message bundle; {0} names, {1} reference, {2} wording, {3} the date of the reply, {4} what
     *     to do, by when and where, {5} what else there is to say, {6} who caused it, {7} when the case is due, for
     *     what tells of the work of others: the date of the reader is in {4}
     */
    Written write(String kind, RegisterEntry about, Content content, ToDo toDo) {
        Object[] facts = {
            content.salutation(),
            about.reference().toString(),
            said(about, about.wording()),
            about.deadline() == null ? "" : Days.written(about.deadline().date()),
            links(kind, about, toDo, content.ofTask()),
            content.ofTheCase() ? said(about, content.more()) : Markdown.plain(content.more()),
            content.by(),
            due(about.closedOn() == null ? about.dueOn() : null)
        };
        return new Written(
                OutgoingText.line(say("letter." + kind + ".subject", facts)),
                OutgoingText.text(say("letter." + kind + ".body", facts)));
    }

    /** How an e-mail addresses somebody who is not there. */
    public String toNobody() {
        return say("letter.nobody");
    }

    /** Whether this text, which cannot be written anew, leaves out what is withheld now. */
    public boolean keepsSecret(RegisterEntry about, String body) {
        return about.open() || body.contains(said(about, ""));
    }

    private String said(RegisterEntry about, String words) {
        return about.open() ? Markdown.plain(words) : say("letter.withheld");
    }

    private String links(String kind, RegisterEntry about, ToDo toDo, boolean ofTask) {
        String record = say("letter.record", settings.baseUrl() + ToDo.record(about));
        if (toDo.page() != null) {
            return say("letter." + kind + ".link", settings.baseUrl() + toDo.address(about)) + "\n\n" + record;
        }
        if (ofTask && toDo.tasks().isEmpty()) {
            return say("letter.task.over") + "\n\n" + record;
        }
        return Stream.concat(toDo.tasks().stream().map(this::link), Stream.of(record))
                .collect(Collectors.joining("\n\n"));
    }

    private String link(OpenTask task) {
        String address = settings.baseUrl() + Notice.TASK + task.id();
        return task.due() == null
                ? say("letter.task", task.title(), "", address)
                : say("letter.task.by", task.title(), Days.written(task.due()), address);
    }

    private String due(@Nullable LocalDate day) {
        return day == null ? "" : say("letter.due", Days.written(day)) + "\n\n";
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments);
    }
}
