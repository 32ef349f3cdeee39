package org.heed.notification;

import java.util.List;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.recommendation.Mentioned;
import org.heed.recommendation.Register;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** The letter to whoever is named in a comment; a mail server that does not answer takes no comment away. */
@Component
class TellMentioned {
    private final Register register;
    private final Directory directory;
    private final Post post;

    TellMentioned(Register register, Directory directory, Post post) {
        this.register = register;
        this.directory = directory;
        this.post = post;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(Mentioned mentioned) {
        List<User> people = mentioned.people().stream()
                .flatMap(person -> directory.present(person).stream())
                .toList();
        if (!people.isEmpty()) {
            post.send(
                    "mentioned",
                    register.get(mentioned.caseId()),
                    people,
                    mentioned.by().name());
        }
    }
}
