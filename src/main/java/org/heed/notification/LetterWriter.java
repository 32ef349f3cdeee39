package org.heed.notification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.identity.Absences;
import org.heed.identity.Directory;
import org.heed.identity.Permissions;
import org.heed.identity.User;
import org.heed.recommendation.RegisterEntry;
import org.heed.shared.Days;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes letters: to those who are concerned and to whoever covers for them today, and without words that are withheld. */
@Component
class LetterWriter {
    private final LetterSettings settings;
    private final MessageSource messages;
    private final Absences absences;
    private final Directory directory;
    private final Clock clock;

    LetterWriter(LetterSettings settings, MessageSource messages, Absences absences, Directory directory, Clock clock) {
        this.settings = settings;
        this.messages = messages;
        this.absences = absences;
        this.directory = directory;
        this.clock = clock;
    }

    private record Recipient(User user, String name) {}

    /**
     * @param kind key of the letter's words in the message bundle; {0} names, {1} reference, {2} wording, {3} date, {4}
     *     link, {5} what else there is to say, {6} who caused it
     */
    Letter write(String kind, RegisterEntry about, List<User> concerned, String more, String by) {
        List<Recipient> recipients = recipients(about, concerned);
        Object[] facts = {
            recipients.stream().map(Recipient::name).collect(Collectors.joining(", ")),
            about.reference().toString(),
            said(about, about.wording()),
            about.deadline() == null ? "" : Days.written(about.deadline().date()),
            settings.baseUrl() + "/recommendations/" + about.reference().slug(),
            more,
            by
        };
        return new Letter(
                UUID.randomUUID(),
                about.id(),
                kind,
                recipients.stream().map(to -> to.user().id()).toList(),
                recipients.stream().map(to -> to.user().email()).toList(),
                say("letter." + kind + ".subject", facts),
                say("letter." + kind + ".body", facts),
                clock.instant(),
                null,
                null);
    }

    /** Words of the case, or that they are withheld. */
    String said(RegisterEntry about, String words) {
        return about.open() ? words : say("letter.withheld");
    }

    private List<Recipient> recipients(RegisterEntry about, List<User> concerned) {
        List<Recipient> recipients = new ArrayList<>();
        concerned.forEach(user -> recipients.add(new Recipient(user, user.name())));
        for (User away : concerned) {
            absences.coversFor(away.id()).stream()
                    .flatMap(cover -> directory.present(cover).stream())
                    .filter(cover -> Permissions.mayRead(cover, about.scope()))
                    .filter(cover ->
                            recipients.stream().noneMatch(to -> to.user().id().equals(cover.id())))
                    .map(cover -> new Recipient(cover, say("letter.covering", cover.name(), away.name())))
                    .toList()
                    .forEach(recipients::add);
        }
        return recipients;
    }

    private String say(String key, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, Locale.UK));
    }
}
