package org.heed.tracker;

import java.util.Optional;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.process.CaseCourse;
import org.heed.recommendation.CaseChanges;
import org.heed.recommendation.CaseLink;
import org.heed.recommendation.CaseLinks;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.Register;
import org.heed.recommendation.RegisterEntry;
import org.heed.shared.BadRequest;
import org.heed.shared.NotAllowed;
import org.heed.shared.NotFound;
import org.springframework.stereotype.Component;

/** Recommendations that are followed up no further, alone or because another takes their place. */
@Component
class EndedCases {
    private final Register register;
    private final Recommendations recommendations;
    private final CaseLinks links;
    private final CaseChanges changes;
    private final CaseCourse course;

    EndedCases(
            Register register,
            Recommendations recommendations,
            CaseLinks links,
            CaseChanges changes,
            CaseCourse course) {
        this.register = register;
        this.recommendations = recommendations;
        this.links = links;
        this.changes = changes;
        this.course = course;
    }

    void withdraw(RegisterEntry about, String reason, User by) {
        changes.add(about.id(), CaseChanges.What.WITHDRAWN, null, null, reason, by);
        end(about, reason, by);
    }

    private void end(RegisterEntry about, String reason, User by) {
        Recommendation recommendation = recommendations.get(about.id());
        recommendation.withdraw(reason, course.today());
        recommendations.save(recommendation, by.id());
        course.end(about.id());
    }

    FormErrors into(CaseAction.Asked asked, CaseLink.Kind kind, User by) {
        RegisterEntry other = other(asked, by).orElse(null);
        if (other == null || other.closedOn() != null) {
            return other == null ? noOther(asked) : FormErrors.of("other", "link.error.closed", asked.text("other"));
        }
        links.add(asked.about(), kind, other, asked.text("reason"), by);
        changes.addWithdrawnInto(asked.about().id(), other, asked.text("reason"), by);
        end(asked.about(), other.open() ? asked.text("reason") : "", by);
        return FormErrors.none();
    }

    /** The recommendation whose reference was typed, where it is another one that the user may read. */
    Optional<RegisterEntry> other(CaseAction.Asked asked, User by) {
        try {
            return Optional.of(register.open(asked.text("other").strip().replace('/', '-'), by))
                    .filter(found -> !found.withheld()
                            && !found.id().equals(asked.about().id()));
        } catch (NotFound | NotAllowed | BadRequest notForThisUser) {
            return Optional.empty();
        }
    }

    static FormErrors noOther(CaseAction.Asked asked) {
        return FormErrors.of("other", "link.error.none", asked.text("other"));
    }
}
