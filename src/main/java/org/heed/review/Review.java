package org.heed.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.heed.form.FormErrors;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.process.TaskPromise;
import org.heed.process.UserTaskHandler;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Grade;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationEvent;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.part.Unfinished;
import org.heed.shared.text.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lead officer reports progress at a six-monthly review, and may propose to close. */
@Component
class Review implements UserTaskHandler<Review.Report> {
    private static final Delivery[] REPORTED = Arrays.stream(Delivery.values())
            .filter(delivery -> delivery != Delivery.DONE)
            .toArray(Delivery[]::new);

    private final Recommendations recommendations;
    private final Reports reports;
    private final Unfinished unfinished;
    private final Clock clock;

    Review(Recommendations recommendations, Reports reports, Unfinished unfinished, Clock clock) {
        this.recommendations = recommendations;
        this.reports = reports;
        this.unfinished = unfinished;
        this.clock = clock;
    }

    /** The answers to the form. */
    record Report(
            Delivery delivery,
            @Nullable String overtakenBy,
            @Nullable LocalDate pausedUntil,
            @Nullable String pausedBecause,
            @Nullable String givenUpBecause,
            @Nullable String riskAcceptedBy,
            Grade grade,
            @Nullable LocalDate newDate,
            @Nullable String slippedBecause,
            String update,
            @Nullable String evidence,
            boolean proposeClosure,
            @Nullable String closureCase) {

        RecommendationEvent.ProgressWords words() {
            return new RecommendationEvent.ProgressWords(
                    overtakenBy,
                    pausedUntil,
                    pausedBecause,
                    givenUpBecause,
                    riskAcceptedBy,
                    newDate,
                    slippedBecause,
                    update,
                    evidence,
                    closureCase);
        }
    }

    @Override
    public String task() {
        return "review";
    }

    @Override
    public Class<Report> command() {
        return Report.class;
    }

    @Override
    public TaskPromise promise() {
        return TaskPromise.by(Role.OFFICER)
                // What is done was looked at by the scrutiny officer or the chair, never by who reports it
                .oneOf("delivery", REPORTED)
                .setsWhether(ProcessVariables.CLOSURE_PROPOSED, "proposeClosure", true)
                .setsOneOf(ProcessVariables.GRADE, "grade", Grade.class)
                .setsWhether(ProcessVariables.PAUSED, "delivery", Delivery.PAUSED)
                .setsDate(ProcessVariables.PAUSED_UNTIL)
                .setsNo(ProcessVariables.CLOSURE_RETURNED);
    }

    @Override
    public Outcome submit(UUID caseId, Report report, User by) {
        if (report.newDate() != null && report.newDate().isBefore(LocalDate.now(clock))) {
            return Outcome.refused(FormErrors.of("newDate", "review.error.past"));
        }
        LocalDate until = report.pausedUntil();
        if (until != null && !until.isAfter(LocalDate.now(clock))) {
            return Outcome.refused(FormErrors.of("pausedUntil", "review.error.past"));
        }
        Optional<Unfinished.Count> open = report.proposeClosure() ? unfinished.heldClosure(caseId) : Optional.empty();
        if (open.isPresent()) {
            Unfinished.Count count = open.get();
            return Outcome.refused("proposeClosure", "open.error.closure", count.parts(), count.actions());
        }
        Recommendation recommendation = recommendations.get(caseId);
        recommendation.report(report.delivery(), report.grade(), report.words());
        if (report.proposeClosure()) {
            recommendation.proposeClosure(by.id());
        }
        recommendations.save(recommendation, by.id());
        reports.add(caseId, report, by);
        Outcome outcome = Outcome.of(ProcessVariables.CLOSURE_PROPOSED, report.proposeClosure())
                .and(ProcessVariables.GRADE, report.grade().name())
                .and(ProcessVariables.PAUSED, report.delivery() == Delivery.PAUSED)
                .and(
                        ProcessVariables.PAUSED_UNTIL,
                        Days.end(until == null ? LocalDate.now(clock) : until, clock.getZone()))
                .and(ProcessVariables.CLOSURE_RETURNED, false);
        return report.proposeClosure() ? outcome.doneBy(ProcessVariables.CLOSURE_PROPOSED_BY, by) : outcome;
    }
}
