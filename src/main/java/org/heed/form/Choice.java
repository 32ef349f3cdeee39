package org.heed.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One answer that a list offers.
 *
 * @param hint what the answer means or what follows from it, in one line; null where its label says enough
 */
public record Choice(String value, String label, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String hint) {

    public Choice(String value, String label) {
        this(value, label, null);
    }
}
