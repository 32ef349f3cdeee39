package org.heed.recommendation.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a part.
 *
 * @param day by when it is to be done, decided firmly, or looked at again
 * @param who to whom it was passed, or who accepts the risk that it is not done
 * @param refused which of it is not accepted
 */
public record PartReply(
        @Nullable String words, @Nullable LocalDate day, @Nullable String who, @Nullable String refused) {
    public static PartReply of(String words) {
        return new PartReply(words, null, null, null);
    }
}
