package org.heed.notification.outbox;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.identity.permission.TaskPermissions;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.text.Days;
import org.heed.shared.text.OutgoingText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The subject and the body of an e-mail to one person, from the case as it is now and without words that are withheld now. */
@Component
public class EmailText {
    private static final int MOST_TASKS = 3;

    private final EmailSettings settings;
    private final MessageSourceAccessor messages;
    private final OpenTasks tasks;

    public EmailText(EmailSettings settings, MessageSourceAccessor messages, OpenTasks tasks) {
        this.settings = settings;
        this.messages = messages;
        this.tasks = tasks;
    }

    /** What stands in an e-mail. */
    public record Written(String subject, String body) {}

    /**
     * @param kind key of its words in the message bundle; {0} names, {1} reference, {2} wording, {3} the date of the reply, {4}
     *     links to the person's tasks and to the case, {5} what else there is to say, {6} who caused it, {7} when the case is due
     */
    public Written write(String kind, RegisterEntry about, User to, Content content) {
        Object[] facts = {
            content.salutation(),
            about.reference().toString(),
            said(about, about.wording()),
            about.deadline() == null ? "" : Days.written(about.deadline().date()),
            links(about, to),
            content.ofTheCase() ? said(about, content.more()) : content.more(),
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
        return about.open() ? words : say("letter.withheld");
    }

    private String links(RegisterEntry about, User to) {
        String record =
                settings.baseUrl() + "/recommendations/" + about.reference().slug();
        List<OpenTask> own = tasks.ofCase(about.id()).stream()
                .filter(task -> TaskPermissions.mayComplete(to, task.taskScope())
                        || TaskPermissions.mayGiveBack(to, task.taskScope()))
                .limit(MOST_TASKS)
                .toList();
        return own.isEmpty()
                ? record
                : own.stream().map(this::link).collect(Collectors.joining("\n\n")) + "\n\n"
                        + say("letter.record", record);
    }

    private String link(OpenTask task) {
        String day = task.due() == null ? "" : say("letter.task.due", Days.written(task.due()));
        return say("letter.task", task.title(), day, settings.baseUrl() + "/tasks/" + task.id());
    }

    private String due(@Nullable LocalDate day) {
        return day == null ? "" : say("letter.due", Days.written(day)) + "\n\n";
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments);
    }
}
