package org.heed.model.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the handler of a user task relies on: the answers that its form must ask for, who may do it, and what it tells
 * the model when it is done.
 *
 * @param notBy facts that hold the ids of people who may never do it
 * @param sources from which answer a fact follows, by the fact's name, where it follows from one
 */
public record TaskContract(
        String task,
        List<Answer> answers,
        Set<Role> roles,
        Set<String> notBy,
        List<Fact> facts,
        Map<String, Source> sources) {

    /** How an answer is asked for. */
    public enum Kind {
        TEXT,
        DATE,
        BOX,
        NUMBER,
        LIST,
        ROWS
    }

    /**
     * One answer by its key.
     *
     * @param values all that the handler understands; empty where any text will do
     * @param list the list that its choices must come from, if one
     * @param needed when it must be there
     * @param rows what is asked in each row, where the answer is rows
     */
    public record Answer(
            String key,
            Kind kind,
            Set<String> values,
            @Nullable String list,
            @Nullable Need needed,
            List<Answer> rows) {}

    /** The answer itself, where {@code value} is empty; else whether the answer has that value. */
    public record Source(String key, String value) {}

    /** Always, where {@code key} is empty; else where that other answer has the value. */
    public record Need(String key, String value) {
        public static final Need ALWAYS = new Need("", "");
    }
}
