package org.heed.notification;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.ServiceTaskHandler;
import org.heed.recommendation.Stage;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** The e-mail to the chair of the panel when a closure waits for a decision; none once it waits no more. */
@Component
class TellChair implements ServiceTaskHandler {
    /** Where a case stands from the proposal until the chair has decided; the stage of the decision begins with its task. */
    private static final Set<Stage> ASKED = EnumSet.of(Stage.CONSIDERATION, Stage.REVIEW, Stage.CLOSURE);

    private final Register register;
    private final Directory directory;
    private final Outbox post;

    TellChair(Register register, Directory directory, Outbox post) {
        this.register = register;
        this.directory = directory;
        this.post = post;
    }

    @Override
    public void perform(UUID caseId, Map<String, String> notes) {
        RegisterEntry entry = register.get(caseId);
        if (!ASKED.contains(entry.stage())) {
            return;
        }
        List<User> chairs = directory.withRole(Role.CHAIR).stream()
                .filter(chair -> chair.panels().contains(entry.origin().panel()))
                .toList();
        post.send("closureProposed", entry, chairs);
    }
}
