package org.heed.process;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.User;
import org.jspecify.annotations.Nullable;

/** The case file beside the engine: it hears where a case stands, keeps what its models ask, and knows its reference. */
public interface CaseFile {
    /** The names of the stages that a case can enter, the last one last. */
    List<String> stages();

    /** The kinds of case that a model can tell apart. */
    Set<String> kinds();

    /** The model says that a case enters a stage, and by when the step at hand is due. */
    void entered(UUID caseId, String stage, @Nullable LocalDate due);

    /** Answers to questions that no module of the product asks: they are kept with their labels. */
    void answered(UUID caseId, FurtherAnswers answers, User by);

    /** In words: the kinds of files that are taken of those that a form accepts, and how large one may be. */
    record FileLimits(String kinds, String largest) {}

    FileLimits fileLimits(String accept);

    /** A file that was uploaded for a question of a task which is not done yet. */
    record WaitingFile(String id, String field, String name, String size, boolean withheld) {}

    List<WaitingFile> waitingFiles(String task);

    /** The task is over, done or not: files that still wait for it are not wanted any more. */
    void forgetFiles(String task);

    /** The workflow of a case was ended by hand. */
    void withdrawn(UUID caseId, String reason, User by);

    /** Those of the cases whose words are exempt. */
    Set<UUID> withheld(Collection<UUID> caseIds);

    /** What these cases are called. */
    Map<UUID, CaseName> names(Collection<UUID> caseIds);

    /** The references of these cases. */
    Map<UUID, String> references(Collection<UUID> caseIds);
}
