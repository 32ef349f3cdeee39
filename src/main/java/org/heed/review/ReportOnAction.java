package org.heed.review;

import java.time.LocalDate;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.part.ImprovementAction;
import org.heed.recommendation.part.ImprovementActions;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** What has become of one improvement action. */
@Component
class ReportOnAction implements CaseAction {
    private final ImprovementActions actions;

    ReportOnAction(ImprovementActions actions) {
        this.actions = actions;
    }

    @Override
    public String name() {
        return "reportOnAction";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return !about.withheld() && Permissions.mayAnswerFor(user, about.scope());
    }

    @Override
    public String subject(RegisterEntry about, int number) {
        return actions.get(about.id(), number).what();
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        ImprovementAction action = actions.get(asked.about().id(), asked.number());
        actions.report(
                action,
                ImprovementAction.State.valueOf(asked.text("state")),
                (LocalDate) asked.values().get("newDate"),
                asked.text("words"),
                by);
        return FormErrors.none();
    }
}
