package org.heed.response;

import java.util.Optional;
import java.util.UUID;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.Outcome;
import org.heed.recommendation.part.Unfinished;
import org.springframework.stereotype.Component;

/** Whether the panel's wish to close can be recorded: by nobody who decides on closures, nor in such a person's place, nor against the panel's rule. */
@Component
class ClosingView {
    private final Directory directory;
    private final Unfinished unfinished;

    ClosingView(Directory directory, Unfinished unfinished) {
        this.directory = directory;
        this.unfinished = unfinished;
    }

    Optional<Outcome> refusal(UUID caseId, User by) {
        boolean forChair = Optional.ofNullable(by.cover().now())
                .flatMap(directory::user)
                .filter(absent -> absent.has(Role.CHAIR))
                .isPresent();
        if (by.has(Role.CHAIR) || forChair) {
            String code = by.has(Role.CHAIR) ? "consider.error.chairCloses" : "consider.error.forChair";
            return Optional.of(Outcome.refused("view", code));
        }
        return unfinished
                .heldClosure(caseId)
                .map(open -> Outcome.refused("view", "open.error.closure", open.parts(), open.actions()));
    }
}
