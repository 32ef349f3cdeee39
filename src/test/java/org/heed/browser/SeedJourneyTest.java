package org.heed.browser;

import org.heed.HeedServer;

/** The main job with the local sign-in. */
@HeedServer
class SeedJourneyTest extends SeedJourney {}
