package org.heed.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is to the council; a realm role of the same name in lower case. */
public enum Role {
    OFFICER(Reach.SERVICE),
    SCRUTINY(Reach.PANEL),
    CHAIR(Reach.PANEL),
    MEMBER(Reach.PANEL),
    DIRECTOR(Reach.SERVICE),
    EXECUTIVE(Reach.SERVICE),
    ADMINISTRATOR(Reach.COUNCIL),
    AUDITOR(Reach.COUNCIL);

    /** Whether a role acts for its panels, for its services or for the whole council. */
    enum Reach {
        PANEL,
        SERVICE,
        COUNCIL
    }

    private final Reach reach;

    Role(Reach reach) {
        this.reach = reach;
    }

    Reach reach() {
        return reach;
    }

    /** The name that Keycloak and the models use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
