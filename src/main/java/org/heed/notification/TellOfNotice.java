package org.heed.notification;

import java.util.List;
import java.util.stream.Stream;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Notice;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The e-mail that follows what people do outside the model, written in the transaction in which they do it. */
@Component
class TellOfNotice {
    private final Register register;
    private final CaseRecipients concerned;
    private final Directory directory;
    private final Outbox post;

    TellOfNotice(Register register, CaseRecipients concerned, Directory directory, Outbox post) {
        this.register = register;
        this.concerned = concerned;
        this.directory = directory;
        this.post = post;
    }

    @EventListener
    public void on(Notice notice) {
        RegisterEntry entry = register.get(notice.caseId());
        List<User> people = notice.to().stream()
                .flatMap(who -> people(entry, who))
                .filter(person -> !person.id().equals(notice.by()))
                .distinct()
                .toList();
        if (!people.isEmpty()) {
            post.tell(notice, entry, people, directory.nameOf(notice.by()));
        }
    }

    private Stream<User> people(RegisterEntry entry, String who) {
        return CaseRecipients.WHO.contains(who) ? concerned.with(entry, who).stream() : directory.present(who).stream();
    }
}
