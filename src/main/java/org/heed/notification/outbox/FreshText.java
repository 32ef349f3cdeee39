package org.heed.notification.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.absence.Absences;
import org.heed.identity.permission.Permissions;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/**
 * Decides at the moment of sending whether the person may still read of the case, and what the e-mail may say. Who reads an e-mail in the
 * outbox that was not sent reads what it would say now.
 */
@Component
class FreshText {
    private final Register register;
    private final OpenTasks tasks;
    private final Directory directory;
    private final Absences absences;
    private final EmailText text;

    FreshText(Register register, OpenTasks tasks, Directory directory, Absences absences, EmailText text) {
        this.register = register;
        this.tasks = tasks;
        this.directory = directory;
        this.absences = absences;
        this.text = text;
    }

    /** What leaves, or why nothing does. */
    sealed interface Judged {
        record Ready(QueuedEmail letter) implements Judged {}

        record Stays(EmailState state) implements Judged {}
    }

    Judged judge(QueuedEmail letter) {
        RegisterEntry about = register.get(letter.caseId());
        User to = reader(letter, about).orElse(null);
        if (to == null) {
            return new Judged.Stays(EmailState.NOT_ALLOWED);
        }
        if (to.email().isBlank()) {
            return new Judged.Stays(EmailState.NO_ADDRESS);
        }
        Content content = letter.content();
        if (content != null) {
            List<OpenTask> open = tasks.ofCase(about.id());
            EmailText.Written now = text.write(
                    letter.kind(), about, content, ToDo.of(covering(to, content, new HashMap<>()), content, open));
            return new Judged.Ready(letter.as(to.email(), now.subject(), now.body()));
        }
        return text.keepsSecret(about, letter.body())
                ? new Judged.Ready(letter.as(to.email(), letter.subject(), letter.body()))
                : new Judged.Stays(EmailState.WITHHELD);
    }

    private Optional<User> reader(QueuedEmail letter, RegisterEntry about) {
        return reader(letter, about, new HashMap<>());
    }

    /** @param known is filled with who was asked for */
    private Optional<User> reader(QueuedEmail letter, RegisterEntry about, Map<String, Optional<User>> known) {
        return known.computeIfAbsent(letter.recipient(), directory::present)
                .filter(user -> Permissions.mayRead(user, about.scope()));
    }

    /** Who is addressed as covering for somebody does so, if that person is still away; {@code known} is filled with what was asked. */
    private User covering(User to, Content content, Map<String, Set<String>> known) {
        return content.salutation().equals(to.name())
                ? to
                : to.covering(known.computeIfAbsent(to.id(), absences::coveredBy));
    }

    /** These e-mails as somebody sees them in the outbox: those that were not sent say what they would say if they left now. */
    List<QueuedEmail> asTheyWouldLeave(List<QueuedEmail> letters, User seenBy) {
        Set<UUID> ids = letters.stream()
                .filter(FreshText::isUnsent)
                .map(QueuedEmail::caseId)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return letters;
        }
        Map<UUID, RegisterEntry> cases = register.byId(ids, seenBy);
        Map<UUID, List<OpenTask>> open = tasks.ofCases(ids);
        Map<String, Set<String>> covers = new HashMap<>();
        Map<String, Optional<User>> readers = new HashMap<>();
        return letters.stream()
                .map(letter -> {
                    RegisterEntry about = cases.get(letter.caseId());
                    return about == null || !isUnsent(letter)
                            ? letter
                            : asItWouldLeave(
                                    letter,
                                    about,
                                    reader(letter, about, readers),
                                    open.getOrDefault(about.id(), List.of()),
                                    covers);
                })
                .toList();
    }

    private QueuedEmail asItWouldLeave(
            QueuedEmail letter,
            RegisterEntry about,
            Optional<User> reader,
            List<OpenTask> open,
            Map<String, Set<String>> covers) {
        Content content = Objects.requireNonNull(letter.content());
        ToDo toDo = reader.map(to -> ToDo.of(covering(to, content, covers), content, open))
                .orElse(new ToDo(List.of(), null));
        EmailText.Written now = text.write(letter.kind(), about, content, toDo);
        return letter.as(letter.address(), now.subject(), now.body());
    }

    private static boolean isUnsent(QueuedEmail letter) {
        return letter.state() != EmailState.SENT && letter.content() != null;
    }
}
