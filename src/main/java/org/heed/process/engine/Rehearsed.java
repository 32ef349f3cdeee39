package org.heed.process.engine;

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

    /**
     * What the person who rehearses does: answers a task, or skips the clock to a timer.
     *
     * @param facts what a past case told the model at this task; empty where the answers alone tell it
     */
    public record Move(String element, boolean timer, Map<String, Object> answers, Map<String, Object> facts) {
        public static Move answer(String element, Map<String, Object> answers) {
            return new Move(element, false, answers, Map.of());
        }

        /** How the case began, where it was not as usual; it comes first. */
        public static Move beginning(Map<String, Object> begun) {
            return new Move(CaseSteps.BEGINNING, false, Map.of(), begun);
        }

        /** Whether it says how the case began. */
        public boolean isBeginning() {
            return element.equals(CaseSteps.BEGINNING);
        }

        public static Move skipTo(String element) {
            return new Move(element, true, Map.of(), Map.of());
        }
    }

    /** What happened, when by the clock of the rehearsal, and what the model was told. */
    public record Happened(Kind kind, String element, String title, LocalDate day, Map<String, String> told) {}

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
