package org.heed.shared;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Said with something that people of a case should be told of, in the transaction that keeps it.
 *
 * @param letter names the words of the e-mail
 * @param to ids of people, or whom a case knows without a name: {@code leadOfficer}, {@code scrutiny}, {@code chair}
 * @param words what else the e-mail says
 * @param by the id of the person who did it, who is not told
 * @param link to the task that it is about, or to a page of the case; null where it is about the case as a whole
 */
public record Notice(UUID caseId, String letter, List<String> to, String words, String by, @Nullable String link) {
    /** How the link to a task begins; its id follows. */
    public static final String TASK = "/tasks/";

    public static Notice of(UUID caseId, String letter, Collection<String> to, String words, String by) {
        return new Notice(caseId, letter, List.copyOf(to), words, by, null);
    }

    /** The same, about one task. */
    public Notice ofTask(String id) {
        return with(TASK + id);
    }

    /** The same, about what a page of the case shows, such as its comments. */
    public Notice onPage(String page) {
        return with(page);
    }

    private Notice with(String address) {
        return new Notice(caseId, letter, to, words, by, address);
    }
}
