package org.heed.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.heed.form.FormErrors;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.DecisionTables;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.process.TaskPromise;
import org.heed.process.UserTaskHandler;
import org.heed.recommendation.Deadline;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationEvent;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.ReplyDates;
import org.heed.shared.text.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The scrutiny officer assigns a service and a lead officer; the decision table gives the deadline. */
@Component
class Assign implements UserTaskHandler<Assign.Assignment> {
    private final Recommendations recommendations;
    private final Assignments assignments;
    private final DecisionTables decisions;
    private final Directory directory;
    private final Clock clock;

    Assign(
            Recommendations recommendations,
            Assignments assignments,
            DecisionTables decisions,
            Directory directory,
            Clock clock) {
        this.recommendations = recommendations;
        this.assignments = assignments;
        this.decisions = decisions;
        this.directory = directory;
        this.clock = clock;
    }

    /** The answers to the form. */
    record Assignment(
            String service,
            String leadOfficer,
            String route,
            LocalDate receivedOn,
            @Nullable LocalDate noticeOn,
            boolean signOff) {
        /** The later of report and notice starts the clock (Local Government Act 2000, section 9FE). */
        LocalDate clockStarts() {
            return noticeOn != null && noticeOn.isAfter(receivedOn) ? noticeOn : receivedOn;
        }
    }

    @Override
    public String task() {
        return "assign";
    }

    @Override
    public Class<Assignment> command() {
        return Assignment.class;
    }

    @Override
    public TaskPromise promise() {
        return TaskPromise.by(Role.SCRUTINY)
                .list("service", "services")
                .list("leadOfficer", "leadOfficers")
                .list("route", "deadlineRoutes")
                .setsText(ProcessVariables.SERVICE)
                .setsPerson(ProcessVariables.LEAD_OFFICER)
                .setsDate(ProcessVariables.RESPONSE_DUE)
                .setsDate(ProcessVariables.REMINDER_DUE)
                .setsWhether(ProcessVariables.SIGN_OFF, "signOff", true);
    }

    @Override
    public Outcome submit(UUID caseId, Assignment made, User by) {
        boolean works = directory
                .present(made.leadOfficer())
                .filter(user -> user.has(Role.OFFICER) && user.services().contains(made.service()))
                .isPresent();
        if (!works) {
            return Outcome.refused(FormErrors.of(
                    "leadOfficer",
                    "assign.error.otherService",
                    directory.nameOf(made.leadOfficer()),
                    directory.serviceName(made.service())));
        }
        LocalDate today = LocalDate.now(clock);
        if (made.receivedOn().isAfter(today)) {
            return Outcome.refused(FormErrors.of("receivedOn", "assign.error.future"));
        }
        if (made.clockStarts().isAfter(today)) {
            return Outcome.refused(FormErrors.of("noticeOn", "assign.error.future"));
        }
        Recommendation recommendation = recommendations.get(caseId);
        if (made.receivedOn().isBefore(recommendation.origin().heldOn())) {
            return Outcome.refused(FormErrors.of("receivedOn", "assign.error.beforeMeeting"));
        }
        Deadline deadline = deadline(made);
        LocalDate before = recommendation.assign(
                made.service(),
                made.leadOfficer(),
                deadline,
                new RecommendationEvent.Terms(made.receivedOn(), made.noticeOn(), assignments.signedOff(made)));
        recommendations.save(recommendation, by.id());
        assignments.add(caseId, made, deadline, before, by);
        return Outcome.of(ProcessVariables.SERVICE, made.service())
                .and(ProcessVariables.LEAD_OFFICER, made.leadOfficer())
                .and(ProcessVariables.RESPONSE_DUE, Days.end(deadline.date(), clock.getZone()))
                .and(
                        ProcessVariables.REMINDER_DUE,
                        Days.end(ReplyDates.reminder(today, deadline.date()), clock.getZone()))
                .and(ProcessVariables.SIGN_OFF, assignments.signedOff(made));
    }

    private Deadline deadline(Assignment made) {
        Map<String, Object> rule = decisions
                .decide("responseDeadline", Map.of("route", made.route()))
                .orElseThrow(() -> new IllegalStateException("No deadline for the route " + made.route()));
        return Deadline.of(rule, made.clockStarts());
    }
}
