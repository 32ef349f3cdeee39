package org.heed.recommendation.record;

import java.util.List;
import java.util.Map;
import org.heed.identity.User;
import org.heed.recommendation.register.RegisterEntry;

/** What a module adds to everything about a case, such as its evidence; never asked where the words are withheld from the reader. */
public interface CaseExport {
    /** The files by their name in the archive, where folders are divided by a slash. */
    default Map<String, byte[]> files(RegisterEntry about, User reader) {
        return Map.of();
    }

    /** What the module keeps about the case as lists of their own, as far as this reader may see it. */
    default List<ExportedList> lists(RegisterEntry about, User reader) {
        return List.of();
    }
}
