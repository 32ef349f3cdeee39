package org.heed.access;

import java.util.Set;

/** Who may use a route, and what the others are told; nobody who is not signed in is ever told more than to sign in. */
record Expected(Set<String> may, Verdict others) {
    /** What an answer says of the door. */
    enum Verdict {
        ALLOWED,
        REFUSED,
        HIDDEN,
        SIGN_IN
    }

    static final Set<String> EVERYBODY = Set.of(
            "scrutiny",
            "officer",
            "officer2",
            "director",
            "executive",
            "chair",
            "chair2",
            "member",
            "admin",
            "auditor");

    static Expected only(String... may) {
        return new Expected(Set.of(may), Verdict.REFUSED);
    }

    static Expected everybody() {
        return new Expected(EVERYBODY, Verdict.REFUSED);
    }

    /** For the others it is as if the thing were not there. */
    Expected hidden() {
        return new Expected(may, Verdict.HIDDEN);
    }

    Verdict of(String persona) {
        if (persona.equals(AuthorisationMatrixTest.NOBODY)) {
            return Verdict.SIGN_IN;
        }
        return may.contains(persona) ? Verdict.ALLOWED : others;
    }
}
