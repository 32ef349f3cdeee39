package org.heed.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.process.Outcome;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.part.Unfinished;
import org.junit.jupiter.api.Test;

/** A check finds nothing ready while something is open that the panel wants done. */
class CheckClosureTest {
    private static final UUID CASE = UUID.randomUUID();

    @Test
    void whatThePanelWantsDoneHoldsTheCheck() {
        Unfinished unfinished = mock(Unfinished.class);
        when(unfinished.heldClosure(CASE)).thenReturn(Optional.of(new Unfinished.Count(1, 5)));
        Recommendations recommendations = mock(Recommendations.class);
        ClosureSteps steps = mock(ClosureSteps.class);
        Outcome outcome = new CheckClosure(recommendations, steps, unfinished)
                .submit(
                        CASE,
                        new CheckClosure.Check(CheckClosure.Result.READY, null, null),
                        new User("s", "s", "S", "", Set.of(), Set.of(), Set.of()));
        assertThat(outcome.errors().byKey()).containsOnlyKeys("result");
        verifyNoInteractions(recommendations, steps);
    }
}
