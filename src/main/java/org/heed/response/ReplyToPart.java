package org.heed.response;

import java.util.Set;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.Stage;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.part.Part;
import org.heed.recommendation.part.Parts;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** The decision on one part, with what that decision needs; once all is answered, only where the panel wants more. */
@Component
class ReplyToPart implements CaseAction {
    private static final Set<Stage> NOT_IN = Set.of(Stage.REGISTERED, Stage.ASSIGNMENT, Stage.SIGN_OFF);
    private final Parts parts;
    private final PartReplyCheck replies;

    ReplyToPart(Parts parts, PartReplyCheck replies) {
        this.parts = parts;
        this.replies = replies;
    }

    @Override
    public String name() {
        return "replyToPart";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return !about.withheld() && Permissions.mayAnswerFor(user, about.scope());
    }

    @Override
    public boolean fits(RegisterEntry about) {
        return about.closedOn() == null && !NOT_IN.contains(about.stage());
    }

    @Override
    public String subject(RegisterEntry about, int number) {
        return parts.get(about.id(), number).wording();
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        Part part = parts.get(asked.about().id(), asked.number());
        if (asked.about().stage() != Stage.RESPONSE && !part.toBeAnswered()) {
            return FormErrors.of("decision", "replyToPart.error.answered");
        }
        return replies.give(part, asked.about().origin().heldOn(), asked.values(), by);
    }
}
