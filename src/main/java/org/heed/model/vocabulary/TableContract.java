package org.heed.model.vocabulary;

import java.util.Map;

/**
 * A decision table that the product itself asks: one text input, whose rows are offered as choices.
 *
 * @param outputs the regular expression that every value of an output must match, by the output's name
 */
public record TableContract(String key, String input, Map<String, String> outputs) {}
