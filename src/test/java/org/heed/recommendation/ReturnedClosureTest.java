package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        recommendation.report(delivery, Grade.ACHIEVED, Map.of());
        recommendation.proposeClosure("officer");
    }

    private Object lastSaid() {
        List<RecommendationEvent> events = recommendation.takeEvents();
        return events.get(events.size() - 1).to().get("delivery");
    }

    @Test
    void whatWasFoundDoneIsInProgressAgainWhenTheChairReturnsIt() {
        reported(Delivery.DONE_AWAITING_CHECK);
        recommendation.checkClosure(true, Map.of());
        assertThat(recommendation.delivery()).isEqualTo(Delivery.DONE);
        recommendation.returnClosure("chair", "Show us");
        assertThat(recommendation.delivery()).isEqualTo(Delivery.IN_PROGRESS);
        assertThat(lastSaid()).isEqualTo(Delivery.IN_PROGRESS);
    }

    @Test
    void whatWasNeverCheckedNeither() {
        reported(Delivery.DONE_AWAITING_CHECK);
        recommendation.returnClosure("chair", "Show us");
        assertThat(recommendation.delivery()).isEqualTo(Delivery.IN_PROGRESS);
    }

    @Test
    void norWhatTheCheckDidNotFindDone() {
        reported(Delivery.DONE_AWAITING_CHECK);
        recommendation.checkClosure(false, Map.of());
        assertThat(recommendation.delivery()).isEqualTo(Delivery.IN_PROGRESS);
        assertThat(lastSaid()).isEqualTo(Delivery.IN_PROGRESS);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_STARTED", "IN_PROGRESS", "PAUSED", "OVERTAKEN", "WILL_NOT_BE_DONE"})
    void whateverElseWasSaidStays(Delivery delivery) {
        reported(delivery);
        recommendation.checkClosure(true, Map.of());
        recommendation.returnClosure("chair", "Show us");
        assertThat(recommendation.delivery()).isEqualTo(delivery);
    }
}
