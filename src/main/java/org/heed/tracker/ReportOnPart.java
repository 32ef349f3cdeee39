package org.heed.tracker;

import org.heed.form.FormErrors;
import org.heed.identity.Permissions;
import org.heed.identity.User;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Part;
import org.heed.recommendation.Parts;
import org.heed.recommendation.RegisterEntry;
import org.springframework.stereotype.Component;

/** How far one part has come. */
@Component
class ReportOnPart implements CaseAction {
    private final Parts parts;

    ReportOnPart(Parts parts) {
        this.parts = parts;
    }

    @Override
    public String name() {
        return "reportOnPart";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return about.closedOn() == null && !about.withheld() && Permissions.mayAnswerFor(user, about.scope());
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        Part part = parts.get(asked.about().id(), asked.number());
        parts.report(part, Delivery.valueOf(asked.text("delivery")), asked.text("words"), by);
        return FormErrors.none();
    }
}
