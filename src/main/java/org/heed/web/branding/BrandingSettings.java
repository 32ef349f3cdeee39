package org.heed.web.branding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How Heed looks as the council's own.
 *
 * @param name what the header and the titles of pages say
 * @param logo a file, or what is on the class path as classpath:logo.svg; Heed's own where it is empty
 * @param headerColour what is behind white text in the header and in tabs
 * @param linkColour the colour of links on white
 * @param footer further links at the foot of each page
 */
@Validated
@ConfigurationProperties("heed.branding")
public record BrandingSettings(
        @NotBlank @Size(max = 60) @DefaultValue("Heed") String name,
        @NotNull @DefaultValue("") String logo,
        @NotNull @DefaultValue(HEADER) String headerColour,
        @NotNull @DefaultValue(LINKS) String linkColour,
        @Size(max = 10) @DefaultValue List<@Valid FooterLink> footer) {
    static final String HEADER = "#0f4c4a";
    static final String LINKS = "#0b5754";

    /** A link at the foot of each page, to a page of this site or by https. */
    public record FooterLink(
            @NotBlank @Size(max = 60) String label,
            @NotNull
                    @Pattern(
                            regexp = "https://[^\\s\"'<>]+|/(?!/)[^\\s\"'<>\\\\]*",
                            message = "must begin with https:// or, for a page of this site, with one /")
                    String address) {}
}
