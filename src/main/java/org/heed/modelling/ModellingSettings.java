package org.heed.modelling;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the workflow is changed.
 *
 * @param secondAdministrator whether another administrator must approve what one wants deployed
 * @param keepDropped for how long a draft that was dropped can be brought back
 */
@ConfigurationProperties("heed.modelling")
public record ModellingSettings(boolean secondAdministrator, @DefaultValue("30d") Duration keepDropped) {}
