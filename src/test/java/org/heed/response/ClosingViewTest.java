package org.heed.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.recommendation.part.Unfinished;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody records the wish to close who decides on it, nor in such a person's place, nor against the panel's rule. */
class ClosingViewTest {
    private static final UUID CASE = UUID.randomUUID();

    private final Directory directory = mock(Directory.class);
    private final Unfinished unfinished = mock(Unfinished.class);
    private final ClosingView closing = new ClosingView(directory, unfinished);
    private final User scrutiny = person("s", Role.SCRUTINY);

    private static User person(String id, Role... roles) {
        return new User(id, id, id, "", Set.of(roles), Set.of("p"), Set.of());
    }

    @BeforeEach
    void people() {
        when(directory.user("c")).thenReturn(Optional.of(person("c", Role.CHAIR)));
        when(directory.user("o")).thenReturn(Optional.of(person("o", Role.SCRUTINY)));
        when(unfinished.heldClosure(CASE)).thenReturn(Optional.empty());
    }

    @Test
    void theScrutinyOfficerRecordsItAsThemselvesOrForAColleague() {
        assertThat(closing.refusal(CASE, scrutiny)).isEmpty();
        assertThat(closing.refusal(CASE, scrutiny.covering(Set.of("o")).inPlaceOf("o")))
                .isEmpty();
    }

    @Test
    void aChairDoesNotAndNobodyDoesForOne() {
        assertThat(closing.refusal(CASE, person("x", Role.SCRUTINY, Role.CHAIR)))
                .isPresent();
        assertThat(closing.refusal(CASE, scrutiny.covering(Set.of("c")).inPlaceOf("c")))
                .isPresent();
    }

    @Test
    void whatThePanelWantsDoneHoldsIt() {
        when(unfinished.heldClosure(CASE)).thenReturn(Optional.of(new Unfinished.Count(0, 2)));
        assertThat(closing.refusal(CASE, scrutiny).orElseThrow().errors().byKey())
                .containsOnlyKeys("view");
    }
}
