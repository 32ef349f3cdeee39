package org.heed.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a rehearsal went: what happened in which order, what waits now, and how it stands.
 *
 * @param moves what was done, so that the same rehearsal can be played again
 * @param passed the elements that the case has passed
 * @param problem what the engine said at a dead end; empty elsewhere
 */
public record Rehearsed(
        List<Move> moves,
        List<Happened> course,
        List<Waiting> waiting,
        Set<String> passed,
        Standing standing,
        String problem) {

    /** How a rehearsal stands. */
    public enum Standing {
        WAITING,
        ENDED,
        DEAD_END,
        TOO_LONG
    }

    /** What the person who rehearses does: answers a task, or skips the clock to a timer where there are no answers. */
    public record Move(String element, boolean timer, Map<String, Object> answers) {}

    /** What happened, and when by the clock of the rehearsal. */
    public record Happened(Kind kind, String element, String title, LocalDate day, String words) {}

    /** What can happen. */
    public enum Kind {
        TASK,
        TIMER,
        LETTER,
        END
    }

    /** A task or a timer that waits; the due day is null where a task has none. */
    public record Waiting(String element, String title, boolean timer, @Nullable LocalDate due, Set<String> roles) {}
}
