package org.heed.review;

import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.part.Part;
import org.heed.recommendation.part.Parts;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** What the panel says of one part: it takes the alternative, finds done what is said to be done, or wants more. */
@Component
class JudgePart implements CaseAction {
    private final Parts parts;

    JudgePart(Parts parts) {
        this.parts = parts;
    }

    @Override
    public String name() {
        return "judgePart";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return !about.withheld() && Permissions.mayDecideForPanel(user, about.scope());
    }

    @Override
    public boolean fits(RegisterEntry about) {
        return about.closedOn() == null && parts.of(about.id()).stream().anyMatch(Part::toBeJudged);
    }

    @Override
    public String subject(RegisterEntry about, int number) {
        return parts.get(about.id(), number).wording();
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        Part part = parts.get(asked.about().id(), asked.number());
        if (!part.toBeJudged()) {
            return FormErrors.of("view", "judgePart.error.nothing");
        }
        if (parts.waitsForSignature(part)) {
            return FormErrors.of("view", "judgePart.error.unsigned");
        }
        if (parts.isAnsweredBy(part, by)) {
            return FormErrors.of("view", "judgePart.error.own");
        }
        boolean content = asked.text("view").equals("CONTENT");
        parts.judge(part, content, asked.text(content ? "note" : "words"), by);
        return FormErrors.none();
    }
}
