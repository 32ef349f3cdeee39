package org.heed.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.heed.identity.Directory;
import org.heed.identity.People;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.identity.absence.Absences;
import org.junit.jupiter.api.Test;

/** The demonstration plays with whoever the council's realm has, and asks of nobody what is not theirs. */
class DemoPeopleTest {
    private static final User CHAIR_AND_OFFICER =
            user("carys", Set.of(Role.CHAIR, Role.OFFICER), Set.of("children"), Set.of("learning"));
    private static final User OFFICER =
            user("owen", Set.of(Role.OFFICER), Set.of(), Set.of("learning", "safeguarding"));
    private static final User CHAIR = user("chris", Set.of(Role.CHAIR), Set.of("children"), Set.of());

    private final Directory directory = mock(Directory.class);
    private final DemoPeople people = new DemoPeople(directory, mock(People.class), mock(Absences.class));

    @Test
    void whoOnlyReadsTheCaseAsChairOfItsPanelIsNotItsOfficer() {
        when(directory.withRole(Role.OFFICER)).thenReturn(List.of(CHAIR_AND_OFFICER, OFFICER));

        assertThat(people.inRole(Role.OFFICER, story("safeguarding"))).isEqualTo(OFFICER);
        assertThat(people.officer(story("safeguarding"))).isEqualTo(OFFICER);
    }

    @Test
    void whoHoldsNoOtherRoleIsAskedFirst() {
        when(directory.withRole(Role.OFFICER)).thenReturn(List.of(CHAIR_AND_OFFICER, OFFICER));
        when(directory.withRole(Role.CHAIR)).thenReturn(List.of(CHAIR_AND_OFFICER, CHAIR));

        assertThat(people.officer(story("learning"))).isEqualTo(OFFICER);
        assertThat(people.inRole(Role.CHAIR, story("learning"))).isEqualTo(CHAIR);
    }

    private static User user(String id, Set<Role> roles, Set<String> panels, Set<String> services) {
        return new User(id, id, id, id + "@alderbridge.example", roles, panels, services);
    }

    private static DemoStory story(String service) {
        return new DemoStory(
                "children",
                10,
                "Schools",
                "RECOMMENDATION",
                "That it is done.",
                service,
                List.of(),
                List.of(),
                List.of());
    }
}
