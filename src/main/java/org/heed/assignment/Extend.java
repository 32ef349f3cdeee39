package org.heed.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heed.form.FormErrors;
import org.heed.form.Submission;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.process.instance.CaseLifecycle;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationEvent;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.ReplyDates;
import org.heed.recommendation.Stage;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.record.CaseChanges;
import org.heed.recommendation.record.TimeAsked;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Notice;
import org.heed.shared.text.Days;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** More time for the reply, with who agreed and why; the date first set stays for ever. */
@Component
class Extend implements CaseAction {
    private final CaseLifecycle course;
    private final CaseChanges changes;
    private final Recommendations recommendations;
    private final TimeAsked asked;
    private final ApplicationEventPublisher events;

    Extend(
            CaseLifecycle course,
            CaseChanges changes,
            Recommendations recommendations,
            TimeAsked asked,
            ApplicationEventPublisher events) {
        this.course = course;
        this.changes = changes;
        this.recommendations = recommendations;
        this.asked = asked;
        this.events = events;
    }

    @Override
    public String name() {
        return "extend";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return Permissions.mayDecideForPanel(user, about.scope());
    }

    @Override
    public boolean fits(RegisterEntry about) {
        return about.stage() == Stage.RESPONSE && about.closedOn() == null;
    }

    @Override
    public String subject(RegisterEntry about, int number) {
        return asked.words(about.id());
    }

    @Override
    public Map<String, String> suggested(RegisterEntry about) {
        return asked.of(about.id())
                .map(ask -> Map.of("until", ask.until().toString()))
                .orElse(Map.of());
    }

    @Override
    public FormErrors perform(Asked given, User by) {
        LocalDate until = (LocalDate) Submission.required(given.values(), "until");
        LocalDate before = Objects.requireNonNull(given.about().dueOn());
        if (!until.isAfter(before) || until.isBefore(course.today())) {
            return FormErrors.of("until", "extend.error.earlier", Days.written(before));
        }
        Recommendation recommendation = recommendations.get(given.about().id());
        recommendation.extend(
                until, RecommendationEvent.Extension.agreed(given.text("agreedBy"), given.text("reason")));
        recommendations.save(recommendation, by.id());
        changes.moved(
                recommendation.id(),
                CaseChanges.What.EXTENDED,
                new CaseChanges.Move(before, until, given.text("reason"), given.text("agreedBy")),
                by);
        course.replyBy(recommendation.id(), until, ReplyDates.reminder(course.today(), until));
        events.publishEvent(Notice.of(
                recommendation.id(), "moreTime.given", List.of("leadOfficer"), given.text("reason"), by.id()));
        return FormErrors.none();
    }
}
