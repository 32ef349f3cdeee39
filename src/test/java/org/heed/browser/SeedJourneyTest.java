package org.heed.browser;

import org.heed.HeedServer;
import org.springframework.test.context.TestPropertySource;

/** The main job with the local sign-in. */
@HeedServer
@TestPropertySource(properties = "heed.test.clock=its own, since it is moved")
class SeedJourneyTest extends SeedJourney {}
