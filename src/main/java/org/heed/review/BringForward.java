package org.heed.review;

import java.util.Objects;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.process.instance.CaseLifecycle;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.record.CaseChanges;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.heed.shared.text.Days;
import org.springframework.stereotype.Component;

/** What the case waits for happens now instead of on its day. */
@Component
class BringForward implements CaseAction {
    @StoredAs("BROUGHT_FORWARD")
    record BroughtForward(String reason) implements Event {}

    private final CaseLifecycle course;
    private final CaseChanges changes;
    private final Recommendations recommendations;

    BringForward(CaseLifecycle course, CaseChanges changes, Recommendations recommendations) {
        this.course = course;
        this.changes = changes;
        this.recommendations = recommendations;
    }

    @Override
    public String name() {
        return "bringForward";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return Permissions.mayBringForward(user, about.scope());
    }

    @Override
    public boolean fits(RegisterEntry about) {
        return about.waitsFor() != null;
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        String due = Days.written(Objects.requireNonNull(asked.about().dueOn()));
        changes.add(asked.about().id(), CaseChanges.What.BROUGHT_FORWARD, due, null, asked.text("reason"), by);
        recommendations.note(asked.about().id(), new BroughtForward(asked.text("reason")), by.id());
        course.waitNoLonger(asked.about().id());
        return FormErrors.none();
    }
}
