package org.heed.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The navigation is short for everybody, and says where one is; what belongs to the whole council is on one page. */
class PlacesTest {
    private static User somebody(Role... roles) {
        return new User("a", "a", "A", "a@x", Set.of(roles), Set.of("children"), Set.of("learning"));
    }

    private static List<String> current(User user, String path) {
        return Places.navigation(user, true, path).stream()
                .filter(Place::current)
                .map(Place::address)
                .toList();
    }

    private static List<String> administration(User user, boolean demo) {
        return Places.administration(user, demo).stream()
                .flatMap(group -> group.places().stream())
                .map(Place::address)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyHasMoreThanSeven(Role role) {
        List<Place> places = Places.navigation(somebody(role), true, "/home");
        assertThat(places).hasSizeLessThanOrEqualTo(7);
        assertThat(places.get(0)).isEqualTo(new Place("/home", "nav.home", true));
    }

    @Test
    void pagesBelowAPlaceBelongToIt() {
        User admin = somebody(Role.ADMINISTRATOR);
        assertThat(current(admin, "/administration")).containsExactly("/administration");
        assertThat(current(admin, "/operations/timers")).containsExactly("/administration");
        assertThat(current(admin, "/workshop/versions/1")).containsExactly("/administration");
        assertThat(current(admin, "/recommendations/CLSP-2025-26-01")).containsExactly("/recommendations");
        assertThat(current(admin, "/tasks/1")).containsExactly("/work");
        assertThat(current(admin, "/accessibility")).isEmpty();
    }

    @Test
    void theAdministratorFindsEverythingAndTheAuditorWhatAuditorsRead() {
        assertThat(administration(somebody(Role.ADMINISTRATOR), true))
                .containsExactly(
                        "/council",
                        "/access",
                        "/workshop",
                        "/operations",
                        "/operations/incidents",
                        "/operations/timers",
                        "/operations/migrations",
                        "/outbox",
                        "/audit",
                        "/clock");
        assertThat(administration(somebody(Role.ADMINISTRATOR), false)).doesNotContain("/clock");
        assertThat(administration(somebody(Role.AUDITOR), true))
                .contains("/workshop", "/operations", "/audit")
                .doesNotContain("/council", "/outbox", "/clock");
        assertThat(administration(somebody(Role.MEMBER), true)).isEmpty();
    }
}
