package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heed.HeedServer;
import org.heed.browser.RecordPages;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is decided about a case outside its tasks: more time, and what comes after. */
@HeedServer
class AfterTest {
    @LocalServerPort
    private int port;

    private Journey begin(String words) {
        return Journey.begin(port, words).assigned();
    }

    @Test
    void aDeadlineMovesAndTheFirstStays() {
        Journey journey = begin("That it takes longer.");
        String until = "" + LocalDate.now().plusMonths(4);
        Map<String, String> more = Map.of("until", until, "agreedBy", "The chair", "reason", "Illness");
        assertThat(journey.decide("officer", "extend", more).status()).isEqualTo(403);
        assertThat(journey.decide(
                                "scrutiny",
                                "extend",
                                Map.of("until", "" + LocalDate.now(), "agreedBy", "x", "reason", "y"))
                        .at("/errors/until"))
                .contains("must be after");
        String first = journey.at("/deadline/original");
        journey.decided("scrutiny", "extend", more);
        assertThat(journey.at("/deadline/date")).isEqualTo(until);
        assertThat(journey.at("/deadline/original")).isEqualTo(first);
        assertThat(journey.at("/dueOn")).isEqualTo(until);
    }

    @Test
    void oneIsWithdrawnOneSupersededOneMergedAndOneRelated() {
        Journey stays = begin("That one stays.");
        String reference = stays.at("/reference");
        Journey withdrawn = begin("That one goes.");
        Journey merged = begin("That one is merged.");
        Journey superseded = begin("That one is superseded.");
        withdrawn.decided("scrutiny", "withdraw", Map.of("reason", "No longer wanted"));
        assertThat(merged.decide("scrutiny", "merge", Map.of("other", "CLSP-1999/00-01", "reason", "x"))
                        .at("/errors/other"))
                .contains("no other recommendation");
        assertThat(merged.decide("scrutiny", "merge", Map.of("other", merged.at("/reference"), "reason", "x"))
                        .status())
                .as("itself")
                .isEqualTo(422);
        merged.decided("scrutiny", "merge", Map.of("other", reference, "reason", "The same thing"));
        superseded.decided("scrutiny", "supersede", Map.of("other", reference, "reason", "Newer"));
        Journey late = begin("That one comes too late.");
        assertThat(late.decide("scrutiny", "merge", Map.of("other", merged.at("/reference"), "reason", "x"))
                        .at("/errors/other"))
                .contains("is closed");
        Journey related = begin("That one is related.")
                .decided("scrutiny", "relate", Map.of("other", reference, "reason", "Sister"));
        assertThat(related.decide("scrutiny", "relate", Map.of("other", reference, "reason", "Again"))
                        .at("/errors/other"))
                .contains("already linked");
        for (Journey ended : List.of(withdrawn, merged, superseded)) {
            assertThat(ended.at("/judgement")).isEqualTo("WITHDRAWN");
            assertThat(ended.at("/stage")).isEqualTo("CLOSED");
            assertThat(ended.decide("scrutiny", "withdraw", Map.of("reason", "again"))
                            .status())
                    .isEqualTo(409);
        }
        assertThat(related.at("/stage")).isEqualTo("RESPONSE");
        try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port, Visit.NARROW, false)) {
            assertThat(RecordPages.text(scrutiny, stays.slug()))
                    .contains("Merged from " + merged.at("/reference"), "Supersedes", "Related to");
        }
        withdrawn.decided("scrutiny", "reopen", Map.of("reason", "Wanted after all"));
        assertThat(withdrawn.at("/stage")).isEqualTo("ASSIGNMENT");
    }

    @Test
    void nobodyElseDecidesAndNothingHalfIsDone() {
        Journey journey = begin("That nobody else decides.");
        for (String user :
                List.of("officer", "officer2", "chair", "chair2", "member", "director", "admin", "auditor")) {
            assertThat(journey.decide(user, "withdraw", Map.of("reason", "x")).status())
                    .as(user)
                    .isEqualTo(403);
        }
        assertThat(journey.decide("scrutiny", "withdraw", Map.of()).status()).isEqualTo(422);
        assertThat(journey.decide("scrutiny", "nothing", Map.of()).status()).isEqualTo(404);
        assertThat(journey.at("/stage")).isEqualTo("RESPONSE");
    }
}
