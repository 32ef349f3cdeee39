package org.heed.notification.outbox;

import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** Decides at the moment of sending whether the person may still read of the case, and what the e-mail may say. */
@Component
class FreshText {
    private final Register register;
    private final Directory directory;
    private final EmailText text;

    FreshText(Register register, Directory directory, EmailText text) {
        this.register = register;
        this.directory = directory;
        this.text = text;
    }

    /** What leaves, or why nothing does. */
    sealed interface Judged {
        record Ready(QueuedEmail letter) implements Judged {}

        record Stays(EmailState state) implements Judged {}
    }

    Judged judge(QueuedEmail letter) {
        RegisterEntry about = register.get(letter.caseId());
        User to = directory
                .present(letter.recipient())
                .filter(user -> Permissions.mayRead(user, about.scope()))
                .orElse(null);
        if (to == null) {
            return new Judged.Stays(EmailState.NOT_ALLOWED);
        }
        if (to.email().isBlank()) {
            return new Judged.Stays(EmailState.NO_ADDRESS);
        }
        Content content = letter.content();
        if (content != null) {
            EmailText.Written now = text.write(letter.kind(), about, to, content);
            return new Judged.Ready(letter.as(to.email(), now.subject(), now.body()));
        }
        return text.keepsSecret(about, letter.body())
                ? new Judged.Ready(letter.as(to.email(), letter.subject(), letter.body()))
                : new Judged.Stays(EmailState.WITHHELD);
    }
}
