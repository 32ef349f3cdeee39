package org.heed.keycloak;

import org.heed.browser.SeedJourney;

/** The main job with everybody signed in by Keycloak. */
@KeycloakHeed
class KeycloakJourneyTest extends SeedJourney {}
