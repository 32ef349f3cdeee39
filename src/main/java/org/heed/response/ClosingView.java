package org.heed.response;

import java.util.Optional;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.Outcome;
import org.springframework.stereotype.Component;

/** Who may record that the panel wants to close: nobody who decides on closures, and nobody in such a person's place. */
@Component
class ClosingView {
    private final Directory directory;

    ClosingView(Directory directory) {
        this.directory = directory;
    }

    Optional<Outcome> refusal(User by) {
        boolean forChair = Optional.ofNullable(by.cover().now())
                .flatMap(directory::user)
                .filter(absent -> absent.has(Role.CHAIR))
                .isPresent();
        return by.has(Role.CHAIR) || forChair
                ? Optional.of(Outcome.refused(
                        "view", by.has(Role.CHAIR) ? "consider.error.chairCloses" : "consider.error.forChair"))
                : Optional.empty();
    }
}
