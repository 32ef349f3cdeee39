package org.heed.tracker.action;

import java.util.Optional;
import java.util.UUID;
import org.heed.form.Submission;
import org.heed.identity.User;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.BadRequest;
import org.heed.shared.NotAllowed;
import org.heed.shared.NotFound;
import org.heed.shared.text.UserText;

/** The case that answers name beside the one that they are about; its reference, by which it is found, never changes. */
record OtherCase(Register register, CaseAction action) {
    /** Empty where the user may not read its words, and where it is the same one. */
    Optional<RegisterEntry> namedIn(Submission submission, UUID caseId, User by) {
        return action.otherCase()
                .map(question -> String.valueOf(submission.values().getOrDefault(question, "")))
                .flatMap(typed -> readable(typed, by))
                .filter(found -> !found.withheld() && !found.id().equals(caseId));
    }

    private Optional<RegisterEntry> readable(String typed, User by) {
        try {
            return Optional.of(register.open(UserText.line(typed).replace('/', '-'), by));
        } catch (NotFound | NotAllowed | BadRequest notForThisUser) {
            return Optional.empty();
        }
    }
}
