package org.heed.process.version;

import java.util.Map;

/**
 * A decision table that a module asks by itself: one text input, and outputs that must match these regular expressions.
 *
 * @param outputs by the output's name
 */
public record NeededTable(String key, String input, Map<String, String> outputs) {}
