package org.heed.keycloak;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests that need a Keycloak, in one virtual machine: it takes longer to start than most of them. */
@Suite
@SelectPackages("org.heed.keycloak")
class KeycloakTests {}
