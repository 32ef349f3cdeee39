package org.heed.closure;

import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.process.instance.CaseLifecycle;
import org.heed.recommendation.Deadline;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.part.PanelRules;
import org.heed.recommendation.record.CaseChanges;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.text.Days;
import org.springframework.stereotype.Component;

/** A closed recommendation is followed up again, from its assignment on. */
@Component
class Reopen implements CaseAction {
    private final Recommendations recommendations;
    private final CaseChanges changes;
    private final CaseLifecycle course;
    private final PanelRules rules;

    Reopen(Recommendations recommendations, CaseChanges changes, CaseLifecycle course, PanelRules rules) {
        this.recommendations = recommendations;
        this.changes = changes;
        this.course = course;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "reopen";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return Permissions.mayKeepCase(user, about.scope());
    }

    @Override
    public boolean fits(RegisterEntry about) {
        return about.closedOn() != null;
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        Recommendation recommendation = recommendations.get(asked.about().id());
        recommendation.reopen(asked.text("reason"));
        recommendations.save(recommendation, by.id());
        Deadline before = asked.about().deadline();
        changes.add(
                recommendation.id(),
                CaseChanges.What.REOPENED,
                before == null ? null : Days.written(before.date()),
                before == null || before.date().equals(before.original()) ? null : Days.written(before.original()),
                asked.text("reason"),
                by);
        String panel = asked.about().origin().panel();
        course.beginAgain(
                recommendation.id(),
                Outcome.of(ProcessVariables.PANEL, panel)
                        .and(ProcessVariables.KIND, asked.about().kind().name())
                        .and(ProcessVariables.PANEL_SIGNS_OFF, rules.signsOff(panel)));
        return FormErrors.none();
    }
}
