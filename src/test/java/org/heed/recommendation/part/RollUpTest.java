package org.heed.recommendation.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Judgement;
import org.jspecify.annotations.Nullable;

/** The roll-up of parts equals a count made in another way. */
class RollUpTest {
    /** One part's decision and delivery. */
    record Stand(@Nullable Decision decision, Delivery delivery) {}

    @Provide
    Arbitrary<List<Stand>> stands() {
        return Combinators.combine(Arbitraries.of(Decision.class).injectNull(0.3), Arbitraries.of(Delivery.class))
                .as(Stand::new)
                .list()
                .ofMaxSize(30);
    }

    @Property
    void countsEachPartOnce(@ForAll("stands") List<Stand> stands) {
        List<Part> parts = new ArrayList<>();
        stands.forEach(stand -> parts.add(new Part(
                new UUID(0, 0),
                parts.size() + 1,
                "That it is done",
                null,
                stand.decision(),
                stand.delivery(),
                Judgement.NOT_YET_CONSIDERED,
                null,
                null)));
        Map<String, Long> counted = stands.stream()
                .map(RollUpTest::word)
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        RollUp rollUp = RollUp.of(parts);
        assertThat(rollUp.parts()).isEqualTo(stands.size());
        assertThat(rollUp.done()).isEqualTo(counted.getOrDefault("done", 0L).intValue());
        assertThat(rollUp.toCheck())
                .isEqualTo(counted.getOrDefault("to check", 0L).intValue());
        assertThat(rollUp.refused())
                .isEqualTo(counted.getOrDefault("refused", 0L).intValue());
        assertThat(rollUp.givenUp())
                .isEqualTo(counted.getOrDefault("given up", 0L).intValue());
        assertThat(rollUp.open())
                .isEqualTo((int) (counted.getOrDefault("answered", 0L) + counted.getOrDefault("unanswered", 0L)));
        assertThat(rollUp.answered())
                .isEqualTo(counted.getOrDefault("answered", 0L).intValue());
    }

    private static String word(Stand stand) {
        String decision = String.valueOf(stand.decision());
        String delivery = stand.delivery().name();
        if (decision.startsWith("NOT_")) {
            return "refused";
        }
        if (delivery.startsWith("DONE")) {
            return delivery.length() > "DONE".length() ? "to check" : "done";
        }
        if (delivery.equals("OVERTAKEN") || delivery.equals("WILL_NOT_BE_DONE")) {
            return "given up";
        }
        return decision.equals("null") ? "unanswered" : "answered";
    }
}
