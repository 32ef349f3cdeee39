package org.heed.access;

import org.heed.identity.directory.IdentitySettings;
import org.heed.shared.Demonstration;
import org.heed.shared.database.StartImpossible;
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
            throw new StartImpossible(
                    "Without the demonstration somebody must say who is who.",
                    "Set heed.identity.issuer-uri to a Keycloak realm. To use the local sign-in with its public passwords all the same, "
                            + "as for a trial, set heed.identity.local-sign-in=true.",
                    null);
        }
        if (settings.webSecret().startsWith(PUBLIC)
                || settings.directorySecret().startsWith(PUBLIC)) {
            throw new StartImpossible(
                    "The client secrets of the demonstration are public.",
                    "Choose others in Keycloak and in HEED_IDENTITY_WEB_SECRET and HEED_IDENTITY_DIRECTORY_SECRET.",
                    null);
        }
    }
}
