package org.heed.recommendation.part;

import java.util.Collection;

/**
 * What has become of the parts of a recommendation, counted and never summed up as "in progress": each part is counted once.
 *
 * @param done delivered, and checked
 * @param toCheck delivered, as its owner says; the panel has not checked it yet
 * @param refused not accepted, or not for this body
 * @param givenUp accepted once, and not delivered: overtaken, or it will not be done
 * @param open neither
 * @param answered those of the open ones that have a reply
 */
public record RollUp(int parts, int done, int toCheck, int refused, int givenUp, int open, int answered) {

    public static RollUp of(Collection<Part> parts) {
        int done = 0;
        int toCheck = 0;
        int refused = 0;
        int givenUp = 0;
        int answered = 0;
        for (Part part : parts) {
            switch (outcome(part)) {
                case DONE -> done++;
                case TO_CHECK -> toCheck++;
                case REFUSED -> refused++;
                case GIVEN_UP -> givenUp++;
                default -> answered += part.decision() == null ? 0 : 1;
            }
        }
        int open = parts.size() - done - toCheck - refused - givenUp;
        return new RollUp(parts.size(), done, toCheck, refused, givenUp, open, answered);
    }

    private enum Outcome {
        DONE,
        TO_CHECK,
        REFUSED,
        GIVEN_UP,
        OPEN
    }

    private static Outcome outcome(Part part) {
        if (part.decision() != null && part.decision().refuses()) {
            return Outcome.REFUSED;
        }
        return switch (part.delivery()) {
            case DONE -> Outcome.DONE;
            case DONE_AWAITING_CHECK -> Outcome.TO_CHECK;
            case OVERTAKEN, WILL_NOT_BE_DONE -> Outcome.GIVEN_UP;
            default -> Outcome.OPEN;
        };
    }

    /** Whether something is left to be done about the part. */
    public static boolean isOpen(Part part) {
        return outcome(part) == Outcome.OPEN;
    }
}
