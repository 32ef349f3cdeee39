package org.heed.process.instance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a case came to a step.
 *
 * @param step the name of the step before
 * @param at when that step was over
 * @param by who did it; null where nobody had to
 * @param answers what decided the way since then, the first answer first
 */
public record Behind(String step, Instant at, @Nullable String by, List<Answer> answers) {
    /** What a model asked of its facts, and the way that was taken. */
    public record Answer(String question, String answer) {}
}
