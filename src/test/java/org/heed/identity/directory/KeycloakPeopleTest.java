package org.heed.identity.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Keycloak compares accents, so it is asked for more, and what comes back is compared here. */
class KeycloakPeopleTest {
    @Test
    void whatMayCarryAnAccentIsLeftOpen() {
        assertThat(KeycloakPeople.leftOpen("sian")).isEqualTo("s*n");
        assertThat(KeycloakPeople.leftOpen("o'connor brown")).isEqualTo("*c*nn*r br*n");
        assertThat(KeycloakPeople.leftOpen("person1998")).isEqualTo("p*rs*n1998");
        assertThat(KeycloakPeople.leftOpen("\"x*\""))
                .as("no way to ask for anything else")
                .isEqualTo("*x*");
    }
}
