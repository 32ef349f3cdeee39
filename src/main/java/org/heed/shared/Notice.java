package org.heed.shared;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Said with something that people of a case should be told of, in the transaction that keeps it.
 *
 * @param letter names the words of the e-mail
 * @param to ids of people, or whom a case knows without a name: {@code leadOfficer}, {@code scrutiny}, {@code chair}
 * @param words what else the e-mail says
 * @param by the id of the person who did it, who is not told
 */
public record Notice(UUID caseId, String letter, List<String> to, String words, String by) {
    public static Notice of(UUID caseId, String letter, Collection<String> to, String words, String by) {
        return new Notice(caseId, letter, List.copyOf(to), words, by);
    }
}
