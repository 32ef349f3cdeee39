package org.heed.recommendation.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Judgement;
import org.heed.recommendation.Kind;
import org.heed.recommendation.Origin;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is open is named one by one, and the panel's rule of this moment says what waits for it. */
class UnfinishedTest {
    private final Origin origin = new Origin("p", UUID.randomUUID(), LocalDate.of(2026, 3, 3), UUID.randomUUID(), 2);
    private final Recommendation about =
            Recommendation.register(new Reference("CLSP", 2026, 1), origin, Kind.RECOMMENDATION, "That it is done.");
    private final ImprovementActions actions = mock(ImprovementActions.class);
    private final Parts parts = mock(Parts.class);
    private boolean partsBeforeReply;
    private boolean doneBeforeClosure;

    private final PanelRules rules = new PanelRules() {
        @Override
        public boolean signsOff(String panel) {
            return false;
        }

        @Override
        public boolean partsBeforeReply(String panel) {
            return panel.equals("p") && partsBeforeReply;
        }

        @Override
        public boolean doneBeforeClosure(String panel) {
            return panel.equals("p") && doneBeforeClosure;
        }
    };

    private Unfinished unfinished(Part... all) {
        Recommendations recommendations = mock(Recommendations.class);
        when(recommendations.get(about.id())).thenReturn(about);
        when(parts.of(about.id())).thenReturn(List.of(all));
        doAnswer(call -> call.<BooleanSupplier>getArgument(1).getAsBoolean() ? List.of("2.1") : List.of())
                .when(parts)
                .unanswered(any(), any());
        return new Unfinished(actions, parts, recommendations, rules);
    }

    private Part part(int number, @Nullable Decision decision, Delivery delivery) {
        return new Part(
                about.id(), number, "W" + number, null, decision, delivery, Judgement.NOT_YET_CONSIDERED, null, null);
    }

    private ImprovementAction action(int number, ImprovementAction.State state) {
        return new ImprovementAction(about.id(), number, "What", "Owner", LocalDate.of(2026, 9, 1), state);
    }

    @Test
    void onlyWhatIsOpenIsNamed() {
        when(actions.of(about.id()))
                .thenReturn(List.of(action(1, ImprovementAction.State.DONE), action(2, ImprovementAction.State.OPEN)));
        Unfinished.Open open = unfinished(
                        part(1, null, Delivery.NOT_STARTED),
                        part(2, Decision.NOT_ACCEPTED, Delivery.NOT_STARTED),
                        part(3, Decision.ACCEPTED, Delivery.DONE_AWAITING_CHECK),
                        part(4, Decision.ACCEPTED, Delivery.IN_PROGRESS))
                .open(about.id());
        assertThat(open.parts()).extracting(Unfinished.OpenPart::number).containsExactly("2.1", "2.4");
        assertThat(open.actions()).extracting(ImprovementAction::number).containsExactly(2);
        assertThat(open.repliesMissing()).isTrue();
        assertThat(open.holdsReply()).isFalse();
        assertThat(open.holdsClosure()).isFalse();
    }

    @Test
    void thePanelsRuleHoldsTheReply() {
        Unfinished unfinished = unfinished(part(1, null, Delivery.NOT_STARTED));
        assertThat(unfinished.heldReply(about.id())).isEmpty();
        partsBeforeReply = true;
        assertThat(unfinished.heldReply(about.id())).containsExactly("2.1");
        assertThat(unfinished.open(about.id()).holdsReply()).isTrue();
    }

    @Test
    void thePanelsRuleHoldsTheClosureWhileSomethingIsOpen() {
        Unfinished unfinished = unfinished(part(1, Decision.ACCEPTED, Delivery.NOT_STARTED));
        assertThat(unfinished.heldClosure(about.id())).isEmpty();
        doneBeforeClosure = true;
        assertThat(unfinished.heldClosure(about.id())).contains(new Unfinished.Count(0, 1));
        when(actions.open(about.id())).thenReturn(2);
        assertThat(unfinished.heldClosure(about.id())).contains(new Unfinished.Count(2, 1));
        when(actions.open(about.id())).thenReturn(0);
        assertThat(unfinished(part(1, Decision.ACCEPTED, Delivery.DONE)).heldClosure(about.id()))
                .isEmpty();
    }

    @Test
    void noReplyIsMissingWhereEachOpenPartHasOne() {
        Unfinished.Open open =
                unfinished(part(1, Decision.ACCEPTED, Delivery.IN_PROGRESS)).open(about.id());
        assertThat(open.repliesMissing()).isFalse();
        assertThat(open.any()).isTrue();
        assertThat(unfinished().open(about.id()).any()).isFalse();
        when(actions.of(about.id())).thenReturn(List.of(action(1, ImprovementAction.State.OPEN)));
        assertThat(unfinished().open(about.id()).any()).isTrue();
        assertThat(Unfinished.Open.NOTHING_SHOWN.any()).isFalse();
    }
}
