package org.heed.response;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heed.form.FormErrors;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.process.TaskPromise;
import org.heed.process.UserTaskHandler;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.ReplyDates;
import org.heed.shared.text.Days;
import org.springframework.stereotype.Component;

/** The scrutiny officer or the chair records what the panel thinks of the reply. */
@Component
class Consider implements UserTaskHandler<Consideration> {
    private final Recommendations recommendations;
    private final PanelViews views;
    private final DueDates dates;
    private final ClosingView closing;
    private final Clock clock;

    Consider(Recommendations recommendations, PanelViews views, DueDates dates, ClosingView closing, Clock clock) {
        this.recommendations = recommendations;
        this.views = views;
        this.dates = dates;
        this.closing = closing;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "consider";
    }

    @Override
    public Class<Consideration> command() {
        return Consideration.class;
    }

    @Override
    public TaskPromise promise() {
        return TaskPromise.by(Role.SCRUTINY, Role.CHAIR)
                .setsOneOf(ProcessVariables.PANEL_VIEW, "view", Consideration.View.class)
                .setsNo(ProcessVariables.CLOSURE_RETURNED);
    }

    @Override
    public Map<String, Set<String>> leftOut(UUID caseId) {
        return recommendations.get(caseId).offersAlternative()
                ? Map.of()
                : Map.of("view", Consideration.View.ANSWERS_TO_ALTERNATIVE);
    }

    @Override
    public Outcome submit(UUID caseId, Consideration said, User by) {
        boolean close = said.view() == Consideration.View.CLOSE;
        Optional<Outcome> refusal = close ? closing.refusal(caseId, by) : Optional.empty();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (said.wantedBy() != null && said.wantedBy().isBefore(LocalDate.now(clock))) {
            return Outcome.refused(FormErrors.of("wantedBy", "consider.error.past"));
        }
        Recommendation recommendation = recommendations.get(caseId);
        if (said.newWording() != null && recommendations.isWordedAlready(caseId, said.newWording())) {
            return Outcome.refused(FormErrors.of("newWording", "consider.error.twin"));
        }
        if (said.newWording() != null) {
            recommendation.reword(said.newWording());
        }
        if (close) {
            recommendation.considerClosing(by.id(), said.words());
        } else if (said.wantedBy() != null) {
            LocalDate before = recommendation.wantMore(said.wantedBy(), said.words());
            dates.moreWanted(caseId, before, said.wantedBy(), said, by);
        } else {
            recommendation.consider(said.view().judgement(), said.words());
        }
        if (said.view().goesOn()) {
            dates.agreeToFirmDecision(recommendation, said, by);
        }
        recommendations.save(recommendation, by.id());
        views.add(caseId, said, by);
        Outcome outcome = Outcome.of(ProcessVariables.PANEL_VIEW, said.view().name())
                .and(ProcessVariables.CLOSURE_RETURNED, false);
        if (said.wantedBy() != null) {
            LocalDate reminder = ReplyDates.reminder(LocalDate.now(clock), said.wantedBy());
            return outcome.and(ProcessVariables.RESPONSE_DUE, Days.end(said.wantedBy(), clock.getZone()))
                    .and(ProcessVariables.REMINDER_DUE, Days.end(reminder, clock.getZone()));
        }
        return close ? outcome.doneBy(ProcessVariables.CLOSURE_PROPOSED_BY, by) : outcome;
    }
}
