package org.heed.response;

import java.time.LocalDate;
import org.heed.form.FormErrors;
import org.heed.form.Submission;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.part.ImprovementActions;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** One more improvement action is promised. */
@Component
class PromiseAction implements CaseAction {
    private final ImprovementActions actions;

    PromiseAction(ImprovementActions actions) {
        this.actions = actions;
    }

    @Override
    public String name() {
        return "promiseAction";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return !about.withheld() && Permissions.mayAnswerFor(user, about.scope());
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        actions.promise(
                asked.about().id(),
                asked.text("what"),
                asked.text("owner"),
                (LocalDate) Submission.required(asked.values(), "targetDate"),
                by);
        return FormErrors.none();
    }
}
