package org.heed.tracker;

import org.heed.form.FormErrors;
import org.heed.identity.Permissions;
import org.heed.identity.User;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Part;
import org.heed.recommendation.Parts;
import org.heed.recommendation.RegisterEntry;
import org.heed.recommendation.Stage;
import org.springframework.stereotype.Component;

/** The decision on one part, with its words. */
@Component
class ReplyToPart implements CaseAction {
    private final Parts parts;

    ReplyToPart(Parts parts) {
        this.parts = parts;
    }

    @Override
    public String name() {
        return "replyToPart";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return about.stage() == Stage.RESPONSE && !about.withheld() && Permissions.mayAnswerFor(user, about.scope());
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        Part part = parts.get(asked.about().id(), asked.number());
        parts.reply(part, Decision.valueOf(asked.text("decision")), asked.text("words"), by);
        return FormErrors.none();
    }
}
