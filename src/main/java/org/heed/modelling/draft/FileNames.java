package org.heed.modelling.draft;

import org.heed.shared.BadRequest;

/** The names that files of a draft may have. */
final class FileNames {
    private FileNames() {}

    /** Raises {@link BadRequest} for any other. */
    static void require(String name) {
        if (!name.matches("\\w[\\w.-]{0,72}\\.(bpmn|dmn|form)")) {
            throw new BadRequest("draft.error.name", name);
        }
    }
}
