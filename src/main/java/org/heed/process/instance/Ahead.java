package org.heed.process.instance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows a step in its model.
 *
 * @param question what decides between the ways; empty where nothing does
 * @param timers ways that a timer of the step opens while it waits
 * @param after what follows the next step, where there is only one and somebody does it
 */
public record Ahead(String question, List<Way> ways, List<Way> timers, @Nullable Ahead after) {
    /** A way on: the answer with which it is taken, empty where nothing is asked, and where it leads. */
    public record Way(String answer, List<Stop> stops) {}

    /** Where a case comes to rest. */
    public record Stop(String id, String name, Rest rest) {}

    /** How a case rests: somebody has something to do, it waits for a day, or it is over. */
    public enum Rest {
        TASK,
        WAIT,
        END
    }

    /** Whether the way on hangs on an answer. */
    public boolean choice() {
        return ways.stream().anyMatch(way -> !way.answer().isEmpty());
    }
}
