package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A recommendation whose closure is returned, or not ready, is not said to be done. */
class ReturnedClosureTest {
    private Recommendation recommendation;

    @BeforeEach
    void begin() {
        Origin origin = new Origin("p", UUID.randomUUID(), LocalDate.of(2026, 3, 3), UUID.randomUUID(), 2);
        recommendation = Recommendation.register(
                new Reference("CLSP", 2026, 1), origin, Kind.RECOMMENDATION, "That it is done.");
    }

    private void reported(Delivery delivery) {
        recommendation.report(
                delivery,
                Grade.ACHIEVED,
                new RecommendationEvent.ProgressWords(null, null, null, null, null, null, null, "So far", null, null));
        recommendation.proposeClosure("officer");
    }

    /** What the trail says of the delivery at the end. */
    private Delivery lastSaid() {
        List<RecommendationEvent> events = recommendation.takeEvents();
        RecommendationEvent last = events.get(events.size() - 1);
        if (last instanceof RecommendationEvent.ClosureChecked checked) {
            return checked.delivery().to();
        }
        return last instanceof RecommendationEvent.ClosureNotReady sentBack
                ? sentBack.delivery().to()
                : ((RecommendationEvent.ClosureReturned) last).delivery();
    }

    @Test
    void whatWasFoundDoneIsInProgressAgainWhenTheChairReturnsIt() {
        reported(Delivery.DONE_AWAITING_CHECK);
        recommendation.checkClosure(true, null);
        assertThat(lastSaid()).isEqualTo(Delivery.DONE);
        recommendation.returnClosure("chair", "Show us");
        assertThat(lastSaid()).isEqualTo(Delivery.IN_PROGRESS);
    }

    @Test
    void whatWasNeverCheckedNeither() {
        reported(Delivery.DONE_AWAITING_CHECK);
        recommendation.returnClosure("chair", "Show us");
        assertThat(lastSaid()).isEqualTo(Delivery.IN_PROGRESS);
    }

    @Test
    void norWhatTheCheckDidNotFindDone() {
        reported(Delivery.DONE_AWAITING_CHECK);
        recommendation.checkClosure(false, null);
        assertThat(lastSaid()).isEqualTo(Delivery.IN_PROGRESS);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_STARTED", "IN_PROGRESS", "PAUSED", "OVERTAKEN", "WILL_NOT_BE_DONE"})
    void whateverElseWasSaidStays(Delivery delivery) {
        reported(delivery);
        recommendation.checkClosure(true, null);
        recommendation.returnClosure("chair", "Show us");
        assertThat(lastSaid()).isEqualTo(delivery);
    }
}
