package org.heed.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.heed.identity.Directory;
import org.heed.identity.People;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.shared.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** People are found among two hundred, page by page, and those who left stay by name. */
@KeycloakHeed
class DirectoryTest {
    private static final String OFFICER2 = "00000000-0000-4000-8000-000000000003";

    @Autowired
    private People people;

    @Autowired
    private Directory directory;

    @Autowired
    private TransactionTemplate transaction;

    private final RealmKeeper keeper = RealmKeeper.of(KeycloakServer.shared());

    @BeforeAll
    static void twoHundredPeople() {
        RealmKeeper keeper = RealmKeeper.of(KeycloakServer.shared());
        keeper.add(IntStream.range(0, 200).mapToObj(DirectoryTest::person).toList());
        assertThat(keeper.realm().users().count()).isGreaterThan(200);
    }

    private static UserRepresentation person(int number) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername("p%04d".formatted(number));
        user.setFirstName("Pat");
        user.setLastName("Person%04d".formatted(number));
        user.setEmail("p%04d@many.example".formatted(number));
        user.setEnabled(number % 100 != 3);
        user.setRealmRoles(number % 2 == 0 ? List.of("officer") : List.of("member"));
        user.setGroups(List.of(number % 4 == 0 ? "/services/highways" : "/services/learning"));
        return user;
    }

    @AfterEach
    void mend() {
        keeper.enable(OFFICER2, true);
    }

    @Test
    void theFirstLettersFindAPersonAmongHundreds() {
        assertThat(people.find("person0198", Role.OFFICER, null).items())
                .extracting(User::name)
                .containsExactly("Pat Person0198");
        assertThat(people.find("marsh", Role.OFFICER, null).items())
                .singleElement()
                .satisfies(found -> assertThat(found.services()).containsExactlyInAnyOrder("learning", "safeguarding"));
        assertThat(people.find("person0199", Role.OFFICER, null).items())
                .as("a member is no officer")
                .isEmpty();
        assertThat(people.find("person0003", null, null).items())
                .as("a closed account is not offered")
                .isEmpty();
    }

    @Test
    void accentsCountForNothing() {
        UserRepresentation sian = person(4000);
        sian.setUsername("sian.oconnor");
        sian.setEmail("sian@many.example");
        sian.setFirstName("Siân");
        sian.setLastName("O’Connor");
        sian.setRealmRoles(List.of("officer"));
        keeper.add(List.of(sian));
        for (String typed : List.of("o'connor", "O’CONNOR", "siân", "SIAN o'con", "sian.oconnor")) {
            assertThat(people.find(typed, Role.OFFICER, null).items())
                    .as(typed)
                    .extracting(User::name)
                    .containsExactly("Siân O’Connor");
        }
        assertThat(people.find("ian", Role.OFFICER, null).items()).isEmpty();
    }

    @Test
    void pagesMissAndRepeatNothing() {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Page<User> page = people.find("person00", Role.OFFICER, cursor);
            page.items().forEach(user -> seen.add(user.username()));
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 100)
                        .filter(number -> number % 2 == 0)
                        .mapToObj("p%04d"::formatted)
                        .toList());
    }

    @Test
    void whoeverSitsOnAPanelIsKnownWithoutAsking() {
        assertThat(directory.withRole(Role.CHAIR))
                .extracting(User::username)
                .containsExactlyInAnyOrder("chair", "chair2");
        assertThat(directory.services()).hasSize(3);
        assertThat(directory.serviceName("highways")).isEqualTo("Highways and Waste");
    }

    @Test
    void whoLeftStaysByName() {
        people.look(OFFICER2);
        keeper.enable(OFFICER2, false);
        assertThat(people.look(OFFICER2)).isEmpty();
        assertThat(directory.nameOf(OFFICER2)).isEqualTo("Ottilie Brandt");
        assertThat(directory.present(OFFICER2)).isEmpty();
        assertThat(directory.left()).extracting(User::id).contains(OFFICER2);
        assertThat(directory.withRole(Role.OFFICER)).extracting(User::id).doesNotContain(OFFICER2);
        keeper.enable(OFFICER2, true);
        people.look(OFFICER2);
        assertThat(directory.present(OFFICER2)).isPresent();
    }

    @Test
    void keycloakIsNeverAskedInsideATransaction() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> people.look(OFFICER2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("never asked inside a transaction");
    }
}
