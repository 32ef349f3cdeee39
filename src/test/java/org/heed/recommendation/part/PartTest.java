package org.heed.recommendation.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.WithNull;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Judgement;
import org.jspecify.annotations.Nullable;

/** When a part wants a reply or a judgement, and when it is late. */
class PartTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final UUID CASE = UUID.randomUUID();

    private static Part part(
            @Nullable Decision decision,
            Delivery delivery,
            Judgement judgement,
            @Nullable LocalDate day,
            @Nullable LocalDate pausedUntil) {
        return new Part(CASE, 1, "One point", "o", decision, delivery, judgement, day, pausedUntil);
    }

    @Property
    void wantsAReplyUntilThereIsAFirmOneThatThePanelTakes(
            @ForAll @WithNull Decision decision, @ForAll Delivery delivery, @ForAll Judgement judgement) {
        boolean firm = decision != null && decision != Decision.ACCEPTED_IN_PRINCIPLE;
        assertThat(part(decision, delivery, judgement, null, null).toBeAnswered())
                .isEqualTo(!firm || judgement == Judgement.MORE_WANTED);
    }

    @Property
    void isJudgedOnceWhereSomethingIsOfferedOrSaidToBeDone(
            @ForAll @WithNull Decision decision, @ForAll Delivery delivery, @ForAll Judgement judgement) {
        boolean something = decision == Decision.ALTERNATIVE_OFFERED || delivery == Delivery.DONE_AWAITING_CHECK;
        assertThat(part(decision, delivery, judgement, null, null).toBeJudged())
                .isEqualTo(something && judgement == Judgement.NOT_YET_CONSIDERED);
    }

    @Property
    void onlyAnOpenPartIsLate(@ForAll @WithNull Decision decision, @ForAll Delivery delivery) {
        Part late = part(decision, delivery, Judgement.KEEP_WATCHING, TODAY.minusDays(1), null);
        assertThat(late.late(TODAY)).isEqualTo(RollUp.isOpen(late));
    }

    @Example
    void isLateFromTheDayAfterItsDay() {
        Judgement judgement = Judgement.KEEP_WATCHING;
        assertThat(part(Decision.ACCEPTED, Delivery.IN_PROGRESS, judgement, TODAY, null)
                        .late(TODAY))
                .isFalse();
        assertThat(part(Decision.ACCEPTED, Delivery.IN_PROGRESS, judgement, null, null)
                        .late(TODAY))
                .isFalse();
        LocalDate past = TODAY.minusDays(1);
        assertThat(part(Decision.ACCEPTED, Delivery.PAUSED, judgement, past, TODAY)
                        .late(TODAY))
                .as("while it is paused")
                .isFalse();
        assertThat(part(Decision.ACCEPTED, Delivery.PAUSED, judgement, TODAY, past)
                        .late(TODAY))
                .as("after its pause")
                .isTrue();
    }

    @Example
    void isKnownByWhatWasHandedOn() {
        Part part = part(Decision.NOT_ACCEPTED, Delivery.PAUSED, Judgement.MORE_WANTED, TODAY, TODAY);
        assertThat(part.known(null, Delivery.NOT_STARTED))
                .isEqualTo(part(null, Delivery.NOT_STARTED, Judgement.MORE_WANTED, TODAY, TODAY));
    }

    @Property
    void onlyAnOpenActionIsLate(@ForAll ImprovementAction.State state) {
        ImprovementAction action = new ImprovementAction(CASE, 1, "Paint", "Ann", TODAY, state);
        assertThat(action.late(TODAY)).isFalse();
        assertThat(action.late(TODAY.plusDays(1))).isEqualTo(state == ImprovementAction.State.OPEN);
    }
}
