package org.heed.process;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears from the model when a case enters a stage, and by when the step at hand is due. */
public interface StageListener {
    /** The names of the stages that a case can enter. */
    Set<String> stages();

    void entered(UUID caseId, String stage, @Nullable LocalDate due);
}
