package org.heed.meeting.intake;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heed.form.FormErrors;
import org.heed.form.Submission;
import org.heed.form.check.AnswerCheck;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.meeting.AgendaItem;
import org.heed.meeting.Meeting;
import org.heed.meeting.Meetings;
import org.heed.meeting.Panel;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.process.instance.Cases;
import org.heed.recommendation.Kind;
import org.heed.recommendation.Origin;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.Reference;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The entry point for recommendations: case, engine and trail in one transaction. */
@Component
public class Intake {
    private final Meetings meetings;
    private final Numbers numbers;
    private final Recommendations recommendations;
    private final Cases cases;
    private final Twins twins;

    Intake(Meetings meetings, Numbers numbers, Recommendations recommendations, Cases cases, Twins twins) {
        this.twins = twins;
        this.meetings = meetings;
        this.numbers = numbers;
        this.recommendations = recommendations;
        this.cases = cases;
    }

    /** What a registration led to: a reference, or errors by field. */
    public record Registered(Optional<Reference> reference, FormErrors errors) {}

    /** Registers what the answers to the start form say, or says what is wrong with them and registers nothing. */
    @Transactional
    public Registered register(Map<String, ?> answers, User by) {
        Submission submission = AnswerCheck.of(cases.startForm(), answers);
        if (!submission.errors().isEmpty()) {
            return new Registered(Optional.empty(), submission.errors());
        }
        NewRecommendation wanted = new NewRecommendation(
                UUID.fromString(submission.text("meeting")),
                submission.text("item"),
                Kind.valueOf(submission.text("kind")),
                submission.text("wording"));
        Meeting meeting = meeting(wanted.meeting(), by);
        Optional<Reference> twin = twins.of(meeting, wanted);
        if (twin.isPresent()) {
            return new Registered(
                    Optional.empty(),
                    FormErrors.of("wording", "register.error.twin", twin.get().toString()));
        }
        return new Registered(Optional.of(register(meeting, wanted, submission.values(), by)), FormErrors.none());
    }

    /** Registers one. Raises {@link RuleViolation} where the same wording stands under the same item already. */
    @Transactional
    public Reference register(NewRecommendation wanted, User by) {
        return register(meeting(wanted.meeting(), by), wanted, Map.of(), by);
    }

    /** The meeting as it is; nobody changes it or registers there until the transaction ends. */
    private Meeting meeting(UUID id, User by) {
        Meeting found = meetings.meeting(id).orElseThrow(() -> new NotFound("notFound.meeting", id.toString()));
        Permissions.requireRegister(by, found.panel());
        meetings.hold(found.panel());
        return meetings.meeting(id).orElseThrow();
    }

    private Reference register(Meeting meeting, NewRecommendation wanted, Map<String, Object> answers, User by) {
        AgendaItem item = meetings.item(meeting, wanted.item(), by);
        Panel panel = meetings.panel(meeting.panel());
        Reference reference = numbers.next(panel, meeting.heldOn());
        Origin origin =
                new Origin(meeting.panel(), meeting.id(), meeting.heldOn(), item.id(), numbers.nextWithin(item));
        Recommendation made = Recommendation.register(reference, origin, wanted.kind(), wanted.wording());
        recommendations.save(made, by.id());
        cases.start(
                made.id(),
                Outcome.of(ProcessVariables.PANEL, meeting.panel())
                        .and(ProcessVariables.KIND, wanted.kind().name())
                        .and(ProcessVariables.PANEL_SIGNS_OFF, panel.signsOff()),
                answers,
                by);
        return reference;
    }
}
