package org.heed.modelling.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One save of a file of a draft; the content is null where the file was removed; its step of the history began at {@code stepAt}. */
record Save(String file, int revision, @Nullable String content, String savedBy, Instant savedAt, Instant stepAt) {
    String text() {
        return content == null ? "" : content;
    }
}
