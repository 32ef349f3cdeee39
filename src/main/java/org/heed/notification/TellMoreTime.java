package org.heed.notification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heed.identity.User;
import org.heed.recommendation.MoreTime;
import org.heed.recommendation.Register;
import org.heed.recommendation.RegisterEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** The letters about more time for a reply: to those who decide when it is asked for, to the lead officer when it is decided. */
@Component
class TellMoreTime {
    private final Register register;
    private final Concerned concerned;
    private final Post post;

    TellMoreTime(Register register, Concerned concerned, Post post) {
        this.register = register;
        this.concerned = concerned;
        this.post = post;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(MoreTime time) {
        RegisterEntry entry = register.get(time.caseId());
        Stream<User> people = time.what() == MoreTime.What.ASKED
                ? Stream.concat(concerned.found(entry, "scrutiny").stream(), concerned.found(entry, "chair").stream())
                : concerned.found(entry, "leadOfficer").stream();
        List<User> others = people.distinct()
                .filter(person -> !person.id().equals(time.by().id()))
                .toList();
        if (!others.isEmpty()) {
            post.send("moreTime." + time.what().name().toLowerCase(Locale.ROOT), entry, others, time.words());
        }
    }
}
