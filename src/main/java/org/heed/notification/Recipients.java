package org.heed.notification;

import java.util.ArrayList;
import java.util.List;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.absence.Absences;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Who gets an e-mail: those who are concerned, and whoever covers for them today and may read the case. */
@Component
class Recipients {
    private final Absences absences;
    private final Directory directory;
    private final MessageSourceAccessor messages;

    Recipients(Absences absences, Directory directory, MessageSourceAccessor messages) {
        this.absences = absences;
        this.directory = directory;
        this.messages = messages;
    }

    /** One person, and how they are addressed. */
    record Recipient(User user, String salutation) {}

    List<Recipient> of(RegisterEntry about, List<User> concerned) {
        List<Recipient> recipients = new ArrayList<>();
        concerned.forEach(user -> recipients.add(new Recipient(user, user.name())));
        for (User away : concerned) {
            absences.coversFor(away.id()).stream()
                    .flatMap(cover -> directory.present(cover).stream())
                    .filter(cover -> Permissions.mayRead(cover, about.scope()))
                    .filter(cover ->
                            recipients.stream().noneMatch(to -> to.user().id().equals(cover.id())))
                    .map(cover -> new Recipient(cover, covering(cover, away)))
                    .toList()
                    .forEach(recipients::add);
        }
        return recipients;
    }

    private String covering(User cover, User away) {
        return messages.getMessage("letter.covering", new Object[] {cover.name(), away.name()});
    }
}
