package org.heed.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** The panels with which a council begins; afterwards its administrators keep them. */
@Validated
@ConfigurationProperties("heed")
record PanelSettings(@NotEmpty List<@Valid Named> panels) {
    record Named(@NotBlank String id, @Pattern(regexp = Panel.CODE) String code, @NotBlank String name) {
        Panel panel() {
            return new Panel(id, code, name, false, false, false);
        }
    }
}
