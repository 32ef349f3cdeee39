package org.heed.process.migration;

import java.util.Map;

/**
 * Where cases of one version go in another.
 *
 * @param to the element of the new version for each element of the old one; what is not named has no place to go
 */
public record MigrationPlan(int from, int into, Map<String, String> to) {}
