package org.heed.tracker;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.heed.form.FormErrors;
import org.heed.identity.Permissions;
import org.heed.identity.User;
import org.heed.process.CaseCourse;
import org.heed.recommendation.CaseChanges;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.RegisterEntry;
import org.heed.recommendation.ReplyDates;
import org.heed.recommendation.Stage;
import org.heed.shared.Days;
import org.springframework.stereotype.Component;

/** More time for the reply, with who agreed and why; the date first set stays for ever. */
@Component
class Extend implements CaseAction {
    private final CaseCourse course;
    private final CaseChanges changes;
    private final Recommendations recommendations;
    private final Clock clock;

    Extend(CaseCourse course, CaseChanges changes, Recommendations recommendations, Clock clock) {
        this.course = course;
        this.changes = changes;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "extend";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return about.stage() == Stage.RESPONSE
                && about.closedOn() == null
                && Permissions.mayExtend(user, about.scope());
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        LocalDate until = (LocalDate) asked.values().get("until");
        LocalDate before = Objects.requireNonNull(asked.about().deadline()).date();
        if (!until.isAfter(before) || until.isBefore(LocalDate.now(clock))) {
            return FormErrors.of("until", "extend.error.earlier", Days.written(before));
        }
        Recommendation recommendation = recommendations.get(asked.about().id());
        recommendation.extend(until, Map.of("agreedBy", asked.text("agreedBy"), "reason", asked.text("reason")));
        recommendations.save(recommendation, by.id());
        changes.add(
                recommendation.id(),
                CaseChanges.What.EXTENDED,
                Days.written(before),
                Days.written(until),
                asked.text("reason") + " (" + asked.text("agreedBy") + ")",
                by);
        course.replyBy(recommendation.id(), until, ReplyDates.reminder(LocalDate.now(clock), until));
        return FormErrors.none();
    }
}
