package org.heed.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.heed.form.FormErrors;
import org.heed.form.Submission;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.Stage;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.record.TimeAsked;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Notice;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.heed.shared.text.Days;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The service asks for more time to reply; the scrutiny officer or the chair gives it or does not. */
@Component
class AskMoreTime implements CaseAction {
    @StoredAs("TIME_ASKED")
    record TimeAskedFor(LocalDate until, String reason) implements Event {}

    private final TimeAsked asked;
    private final Recommendations recommendations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskMoreTime(TimeAsked asked, Recommendations recommendations, ApplicationEventPublisher events, Clock clock) {
        this.asked = asked;
        this.recommendations = recommendations;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "askMoreTime";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return !about.withheld() && Permissions.mayAnswerFor(user, about.scope());
    }

    @Override
    public boolean fits(RegisterEntry about) {
        return about.stage() == Stage.RESPONSE
                && about.closedOn() == null
                && asked.of(about.id()).isEmpty();
    }

    @Override
    public FormErrors perform(Asked wanted, User by) {
        LocalDate until = (LocalDate) Submission.required(wanted.values(), "until");
        LocalDate before = Objects.requireNonNull(wanted.about().dueOn());
        if (!until.isAfter(before) || until.isBefore(LocalDate.now(clock))) {
            return FormErrors.of("until", "extend.error.earlier", Days.written(before));
        }
        String reason = wanted.text("reason");
        asked.ask(wanted.about(), until, reason, by);
        recommendations.note(wanted.about().id(), new TimeAskedFor(until, reason), by.id());
        events.publishEvent(Notice.of(
                wanted.about().id(),
                "moreTime.asked",
                List.of("scrutiny", "chair"),
                Days.written(until) + ": " + reason,
                by.id()));
        return FormErrors.none();
    }
}
