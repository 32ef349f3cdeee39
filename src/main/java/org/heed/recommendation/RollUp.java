package org.heed.recommendation;

import java.util.Collection;

/**
 * What has become of the parts of a recommendation, counted and never summed up as "in progress": each part is counted once.
 *
 * @param done delivered, whether it has been checked or not
 * @param refused not accepted, or not for this body
 * @param givenUp accepted once, and not delivered: overtaken, or it will not be done
 * @param open neither
 * @param answered those of the open ones that have a reply
 */
public record RollUp(int parts, int done, int refused, int givenUp, int open, int answered) {

    public static RollUp of(Collection<Part> parts) {
        int done = 0;
        int refused = 0;
        int givenUp = 0;
        int answered = 0;
        for (Part part : parts) {
            switch (outcome(part)) {
                case DONE -> done++;
                case REFUSED -> refused++;
                case GIVEN_UP -> givenUp++;
                default -> answered += part.decision() == null ? 0 : 1;
            }
        }
        return new RollUp(parts.size(), done, refused, givenUp, parts.size() - done - refused - givenUp, answered);
    }

    private enum Outcome {
        DONE,
        REFUSED,
        GIVEN_UP,
        OPEN
    }

    private static Outcome outcome(Part part) {
        if (part.decision() == Decision.NOT_ACCEPTED || part.decision() == Decision.NOT_FOR_THIS_BODY) {
            return Outcome.REFUSED;
        }
        return switch (part.delivery()) {
            case DONE, DONE_AWAITING_CHECK -> Outcome.DONE;
            case OVERTAKEN, WILL_NOT_BE_DONE -> Outcome.GIVEN_UP;
            default -> Outcome.OPEN;
        };
    }

    /** Whether nothing is left to be done about any part. */
    public boolean settled() {
        return open == 0;
    }
}
