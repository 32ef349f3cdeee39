package org.heed.modelling;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the workflow is changed.
 *
 * @param secondAdministrator whether another administrator must approve what one wants deployed
 */
@ConfigurationProperties("heed.modelling")
record ModellingSettings(boolean secondAdministrator) {}
