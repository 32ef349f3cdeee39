package org.heed.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One answer that a list offers.
 *
 * @param hint what the answer means or what follows from it, in one line; null where its label says enough
 * @param check what cannot be undone once it is sent, so that a page shows all answers before that; null where nothing is
 */
public record Choice(
        String value,
        String label,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String hint,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String check) {

    public Choice(String value, String label) {
        this(value, label, null, null);
    }
}
