package org.heed.access;

import org.heed.identity.IdentitySettings;
import org.heed.shared.Demonstration;
import org.springframework.stereotype.Component;

/** Refuses to start a real register with the public passwords and secrets of the demonstration. */
@Component
class ProductionCheck {
    private static final String PUBLIC = "demo-only-";

    ProductionCheck(IdentitySettings settings, Demonstration demonstration) {
        if (demonstration.on()) {
            return;
        }
        if (!settings.keycloak() && !settings.localSignIn()) {
            throw new IllegalStateException(
                    "Without the demonstration somebody must say who is who: set heed.identity.issuer-uri "
                            + "to a Keycloak realm. To use the local sign-in with its public passwords all the same, as for a trial, set "
                            + "heed.identity.local-sign-in=true.");
        }
        if (settings.webSecret().startsWith(PUBLIC)
                || settings.directorySecret().startsWith(PUBLIC)) {
            throw new IllegalStateException(
                    "The client secrets of the demonstration are public. Choose others in Keycloak and in "
                            + "HEED_IDENTITY_WEB_SECRET and HEED_IDENTITY_DIRECTORY_SECRET.");
        }
    }
}
