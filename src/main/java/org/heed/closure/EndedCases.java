package org.heed.closure;

import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.process.instance.CaseLifecycle;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.record.CaseChanges;
import org.heed.recommendation.record.CaseLink;
import org.heed.recommendation.record.CaseLinks;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** Recommendations that are followed up no further, alone or because another takes their place. */
@Component
class EndedCases {
    private final Recommendations recommendations;
    private final CaseLinks links;
    private final CaseChanges changes;
    private final CaseLifecycle course;

    EndedCases(Recommendations recommendations, CaseLinks links, CaseChanges changes, CaseLifecycle course) {
        this.recommendations = recommendations;
        this.links = links;
        this.changes = changes;
        this.course = course;
    }

    void withdraw(RegisterEntry about, String reason, User by) {
        changes.add(about.id(), CaseChanges.What.WITHDRAWN, null, null, reason, by);
        Recommendation recommendation = recommendations.get(about.id());
        recommendation.withdraw(course.today(), null, reason);
        end(recommendation, by);
    }

    private void end(Recommendation recommendation, User by) {
        recommendations.save(recommendation, by.id());
        course.end(recommendation.id());
    }

    FormErrors into(CaseAction.Asked asked, CaseLink.Kind kind, User by) {
        RegisterEntry other = asked.other();
        if (other == null || other.closedOn() != null) {
            return other == null ? noOther(asked) : FormErrors.of("other", "link.error.closed", asked.text("other"));
        }
        String reason = asked.text("reason");
        links.add(asked.about(), kind, other, reason, by);
        changes.addWithdrawnInto(asked.about().id(), other, reason, by);
        Recommendation recommendation = recommendations.get(asked.about().id());
        recommendation.withdraw(course.today(), other.reference(), reason);
        end(recommendation, by);
        return FormErrors.none();
    }

    static FormErrors noOther(CaseAction.Asked asked) {
        return FormErrors.of("other", "link.error.none", asked.text("other"));
    }
}
