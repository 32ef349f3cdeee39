package org.heed.tracker;

import org.heed.form.FormErrors;
import org.heed.identity.Directory;
import org.heed.identity.Permissions;
import org.heed.identity.User;
import org.heed.recommendation.Part;
import org.heed.recommendation.Parts;
import org.heed.recommendation.RegisterEntry;
import org.springframework.stereotype.Component;

/** Somebody of the service answers for one part. */
@Component
class GivePart implements CaseAction {
    private final Parts parts;
    private final Directory directory;

    GivePart(Parts parts, Directory directory) {
        this.parts = parts;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "givePart";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return about.closedOn() == null
                && !about.withheld()
                && (Permissions.mayKeepCase(user, about.scope()) || Permissions.mayAnswerFor(user, about.scope()));
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        Part part = parts.get(asked.about().id(), asked.number());
        boolean works = directory
                .present(asked.text("leadOfficer"))
                .filter(officer ->
                        Permissions.mayAnswerFor(officer, asked.about().scope()))
                .isPresent();
        if (!works) {
            return FormErrors.of(
                    "leadOfficer", "givePart.error.otherService", directory.nameOf(asked.text("leadOfficer")));
        }
        parts.give(part, asked.text("leadOfficer"), by);
        return FormErrors.none();
    }
}
