package org.heed.recommendation.register;

import java.time.LocalDate;
import java.util.Set;

/**
 * That a case's words are exempt and withheld, as Schedule 12A of the Local Government Act 1972 allows.
 *
 * @param ground the paragraph of Part 1, 1 to 7
 * @param publicInterest why withholding serves the public more than openness
 * @param resolution the decision of the panel on which it rests
 * @param reviewOn when it is looked at again
 * @param admitted ids of the members of the panel who may see it because it bears on their scrutiny
 */
public record Withholding(
        int ground, String publicInterest, String resolution, LocalDate reviewOn, Set<String> admitted) {}
