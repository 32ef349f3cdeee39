package org.heed.assignment;

import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.part.Parts;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** A recommendation is taken apart into points that are answered one by one. */
@Component
class AddPart implements CaseAction {
    private final Parts parts;

    AddPart(Parts parts) {
        this.parts = parts;
    }

    @Override
    public String name() {
        return "addPart";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return Permissions.mayKeepCase(user, about.scope()) && !about.withheld();
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        parts.add(asked.about().id(), asked.text("wording"), by);
        return FormErrors.none();
    }
}
