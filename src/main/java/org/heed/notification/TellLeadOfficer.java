package org.heed.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heed.identity.Directory;
import org.heed.process.ServiceTaskHandler;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** The e-mail to the lead officer when a recommendation is assigned. */
@Component
class TellLeadOfficer implements ServiceTaskHandler {
    private final Register register;
    private final Directory directory;
    private final Outbox post;

    TellLeadOfficer(Register register, Directory directory, Outbox post) {
        this.register = register;
        this.directory = directory;
        this.post = post;
    }

    @Override
    public void perform(UUID caseId, Map<String, String> notes) {
        RegisterEntry entry = register.get(caseId);
        post.send(
                "assigned",
                entry,
                Optional.ofNullable(entry.leadOfficer())
                        .flatMap(directory::user)
                        .map(List::of)
                        .orElse(List.of()));
    }
}
