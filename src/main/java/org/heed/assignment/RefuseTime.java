package org.heed.assignment;

import java.util.List;
import java.util.Objects;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.record.CaseChanges;
import org.heed.recommendation.record.TimeAsked;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Notice;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.heed.shared.text.Days;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The reply stays due on its day although more time was asked for. */
@Component
class RefuseTime implements CaseAction {
    @StoredAs("TIME_REFUSED")
    record TimeRefused(String reason) implements Event {}

    private final TimeAsked asked;
    private final CaseChanges changes;
    private final Recommendations recommendations;
    private final ApplicationEventPublisher events;

    RefuseTime(
            TimeAsked asked, CaseChanges changes, Recommendations recommendations, ApplicationEventPublisher events) {
        this.asked = asked;
        this.changes = changes;
        this.recommendations = recommendations;
        this.events = events;
    }

    @Override
    public String name() {
        return "refuseTime";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return Permissions.mayDecideForPanel(user, about.scope());
    }

    @Override
    public boolean fits(RegisterEntry about) {
        return asked.of(about.id()).isPresent();
    }

    @Override
    public String subject(RegisterEntry about, int number) {
        return asked.words(about.id());
    }

    @Override
    public FormErrors perform(Asked refused, User by) {
        String due = Days.written(Objects.requireNonNull(refused.about().dueOn()));
        String reason = refused.text("reason");
        changes.add(refused.about().id(), CaseChanges.What.TIME_REFUSED, due, null, reason, by);
        recommendations.note(refused.about().id(), new TimeRefused(reason), by.id());
        events.publishEvent(
                Notice.of(refused.about().id(), "moreTime.refused", List.of("leadOfficer"), reason, by.id()));
        return FormErrors.none();
    }
}
