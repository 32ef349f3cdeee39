package org.heed.notification;

import java.util.UUID;
import org.heed.identity.Directory;
import org.heed.identity.Permissions;
import org.heed.recommendation.Register;
import org.heed.recommendation.RegisterEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One more try to send one letter, to those who may still read it, unless it says what has been withheld since. */
@Component
class AnotherTry {
    private final Letters letters;
    private final LetterWriter writer;
    private final Post post;
    private final Register register;
    private final Directory directory;

    AnotherTry(Letters letters, LetterWriter writer, Post post, Register register, Directory directory) {
        this.letters = letters;
        this.writer = writer;
        this.post = post;
        this.register = register;
        this.directory = directory;
    }

    @Transactional
    public void of(UUID id) {
        Letter letter = letters.hold(id).orElse(null);
        if (letter == null) {
            return;
        }
        RegisterEntry about = register.get(letter.caseId());
        Letter now = letter.to(person -> mayRead(person, about));
        boolean says = !about.open() && !letter.body().contains(writer.said(about, ""));
        if (says || now.reachable().length == 0) {
            letters.onlyKept(letter);
        } else if (post.sends(now)) {
            letters.sent(letter);
        }
    }

    private boolean mayRead(String person, RegisterEntry about) {
        return directory
                .present(person)
                .filter(user -> Permissions.mayRead(user, about.scope()))
                .isPresent();
    }
}
