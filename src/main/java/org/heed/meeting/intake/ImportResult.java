package org.heed.meeting.intake;

import java.util.List;
import org.heed.recommendation.Reference;

/**
 * What an import led to.
 *
 * @param registered the new references in the order of the file; none where it was only looked at, or something is wrong
 * @param rows what the file asks for, where nothing is wrong with it
 * @param errors what is wrong with it
 * @param encoding in which it was read; empty where it is no text
 */
public record ImportResult(List<Reference> registered, List<ImportRow> rows, List<RowError> errors, String encoding) {
    static ImportResult done(List<Reference> registered) {
        return new ImportResult(registered, List.of(), List.of(), "");
    }

    static ImportResult refused(List<RowError> errors, String encoding) {
        return new ImportResult(List.of(), List.of(), errors, encoding);
    }
}
