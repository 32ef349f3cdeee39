package org.heed.process.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the workflow may do by itself.
 *
 * @param mostPassesADay how often a case may come to the same element in a day without anybody having acted there
 */
@ConfigurationProperties("heed.process")
record ProcessSettings(@DefaultValue("50") int mostPassesADay) {}
