package org.heed.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.heed.form.Choice;
import org.heed.form.ChoiceSource;
import org.heed.identity.DirectoryUnavailable;
import org.heed.identity.People;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.DecisionTables;
import org.heed.recommendation.Persons;
import org.heed.shared.Page;
import org.junit.jupiter.api.Test;

/** The lists of the assignment form: officers as the directory finds them, services, and the routes of the deadline table. */
class LeadOfficersTest {
    private static final User OF_BOTH = new User("b", "b", "B", "", Set.of(Role.OFFICER), Set.of(), Set.of("t", "s"));
    private static final User OF_NONE = new User("n", "n", "N", "", Set.of(Role.OFFICER), Set.of(), Set.of());

    private final Persons known = new Persons(Persons.OFFICER, Persons.CHAIR, OF_BOTH, OF_NONE);
    private final People people = mock(People.class);
    private final LeadOfficers officers = new LeadOfficers(known, people);

    @Test
    void anOfficerIsNamedWithTheServices() {
        when(people.find("b", Role.OFFICER, "next")).thenReturn(new Page<>(List.of(OF_BOTH, OF_NONE), "more"));
        assertThat(officers.valuesKey()).isEqualTo("leadOfficers");
        assertThat(officers.find("b", "next"))
                .contains(
                        new Page<>(List.of(new Choice("b", "B, Service S; Service T"), new Choice("n", "N")), "more"));
    }

    @Test
    void onlyAnOfficerWhoIsThereIsAChoice() {
        assertThat(officers.choice("o")).contains(new Choice("o", "Name of o, Service S"));
        assertThat(officers.choice("chair")).isEmpty();
        assertThat(officers.choice("nobody")).isEmpty();
        known.leaves(Persons.OFFICER);
        assertThat(officers.choice("o")).isEmpty();
    }

    @Test
    void nothingIsFoundWhileTheDirectoryDoesNotAnswer() {
        when(people.find("b", Role.OFFICER, null)).thenThrow(new DirectoryUnavailable(new IllegalStateException()));
        assertThat(officers.find("b", null)).isEmpty();
    }

    @Test
    void whoIsNamedIsLookedUpAndElseTakenAsLastKnown() {
        officers.freshen("o");
        verify(people).look("o");
        doThrow(new DirectoryUnavailable(new IllegalStateException()))
                .when(people)
                .look("b");
        officers.freshen("b");
        assertThat(officers.choice("b")).isPresent();
    }

    @Test
    void servicesAndRoutesAreOffered() {
        AssignmentChoices choices = new AssignmentChoices();
        ChoiceSource services = choices.services(known);
        assertThat(services.valuesKey()).isEqualTo("services");
        assertThat(services.choices()).containsExactly(new Choice("s", "Service S"), new Choice("t", "Service T"));
        DecisionTables tables = mock(DecisionTables.class);
        when(tables.rows("responseDeadline")).thenReturn(List.of(new DecisionTables.Row("months", "In two months")));
        ChoiceSource routes = choices.deadlineRoutes(tables);
        assertThat(routes.valuesKey()).isEqualTo("deadlineRoutes");
        assertThat(routes.choices()).containsExactly(new Choice("months", "In two months"));
    }
}
