package org.heed.process.engine;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many rehearsals run at once on each node.
 *
 * @param atOnce of all people
 * @param ofPerson of one person
 */
@Validated
@ConfigurationProperties("heed.rehearsals")
record RehearsalSettings(@Positive @DefaultValue("4") int atOnce, @Positive @DefaultValue("2") int ofPerson) {}
