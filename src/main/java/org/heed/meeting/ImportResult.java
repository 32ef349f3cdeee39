package org.heed.meeting;

import java.util.List;
import org.heed.recommendation.Reference;

/** What an import led to: the new references in the order of the file, or what is wrong with it. */
public record ImportResult(List<Reference> registered, List<RowError> errors) {
    static ImportResult refused(RowError error) {
        return new ImportResult(List.of(), List.of(error));
    }
}
