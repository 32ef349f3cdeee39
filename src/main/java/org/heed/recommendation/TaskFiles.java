package org.heed.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heed.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.web.multipart.MultipartFile;

/** Where files wait that are handed in with a task: apart from the record until it is done, and evidence of the case from then on. */
public interface TaskFiles {
    /** In words: the kinds of files that are taken, and how large one may be. */
    record Limits(String kinds, String largest) {}

    /** @param accept what a form accepts, as endings and media types; empty where it leaves that open */
    Limits limits(String accept);

    /** A question of a task that is answered with files. */
    record Place(UUID caseId, String task, String field, String accept, boolean several) {}

    /** A file that waits for its task to be done. */
    record Waiting(UUID id, String field, String name, String size, boolean withheld, String by) {}

    /** The file that waits now, or else what was wrong with it. */
    record Taken(@Nullable Waiting file, @Nullable MessageSourceResolvable wrong) {}

    /** Looks at a file as at all evidence, and lets it wait. Where one file is asked for, it takes the place of the earlier one. Not inside a transaction. */
    Taken take(Place at, MultipartFile file, boolean withheld, User by);

    /** What waits for a task, the first first. */
    List<Waiting> of(String task);

    /** A file as it was handed in. */
    record Content(String name, String mediaType, byte[] bytes) {}

    Optional<Content> content(String task, UUID id);

    /** Takes a file back; false where it does not wait for this task. */
    boolean remove(String task, UUID id);

    /** The task is done, and the file becomes evidence, in the transaction at hand; the id of its version, empty where it is withheld. */
    Optional<UUID> keep(UUID caseId, UUID id, String title, String step, User by);

    /** The task is over: what still waits for it is thrown away. */
    void forget(String task);
}
