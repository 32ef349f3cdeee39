package org.heed.notification;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.heed.process.ServiceTaskHandler;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** An e-mail in the administrator's own words, to people who have to do with the case. */
@Component
class Tell implements ServiceTaskHandler {
    private static final String TO = "to";
    private static final String MESSAGE = "message";

    private final Register register;
    private final CaseRecipients concerned;
    private final Outbox post;

    Tell(Register register, CaseRecipients concerned, Outbox post) {
        this.register = register;
        this.concerned = concerned;
        this.post = post;
    }

    @Override
    public Map<String, Set<String>> notes() {
        return Map.of(TO, CaseRecipients.WHO, MESSAGE, Set.of());
    }

    @Override
    public void perform(UUID caseId, Map<String, String> notes) {
        RegisterEntry entry = register.get(caseId);
        post.send("told", entry, concerned.with(entry, note(notes, TO)), note(notes, MESSAGE));
    }

    private static String note(Map<String, String> notes, String name) {
        return Objects.requireNonNull(notes.get(name), () -> "A model in which a task has no " + name + " is refused");
    }
}
