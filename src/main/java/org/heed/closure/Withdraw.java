package org.heed.closure;

import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** The panel takes a recommendation back; it stays on the record with the reason. */
@Component
class Withdraw implements CaseAction {
    private final EndedCases ended;

    Withdraw(EndedCases ended) {
        this.ended = ended;
    }

    @Override
    public String name() {
        return "withdraw";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return Permissions.mayKeepCase(user, about.scope());
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        ended.withdraw(asked.about(), asked.text("reason"), by);
        return FormErrors.none();
    }
}
