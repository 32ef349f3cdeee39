package org.heed.web.branding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** The council's name, logo, colours and links, checked when Heed starts. Its files have addresses that change with what they hold. */
@Component
public class Branding {
    static final String FOLDER = "/assets/branding/";

    private final BrandingSettings settings;
    private final @Nullable Logo logo;
    private final @Nullable String styles;

    public Branding(BrandingSettings settings) {
        this.settings = settings;
        this.logo = Logo.read(settings.logo());
        Colour header = Colour.of("heed.branding.header-colour", settings.headerColour(), Colour.LEAST_CONTRAST);
        Colour links = Colour.of("heed.branding.link-colour", settings.linkColour(), Colour.LEAST_CONTRAST_OF_LINKS);
        boolean own = header.toString().equals(BrandingSettings.HEADER)
                && links.toString().equals(BrandingSettings.LINKS);
        this.styles = own
                ? null
                : ":root{--heed-brand:" + header + ";--govuk-brand-colour:" + header + ";--govuk-link-colour:" + links
                        + ";--govuk-link-hover-colour:" + links.darker() + "}";
    }

    public String name() {
        return settings.name();
    }

    public String headerColour() {
        return settings.headerColour();
    }

    public List<BrandingSettings.FooterLink> footer() {
        return settings.footer();
    }

    /** Where the colours are; null where they are Heed's own. */
    public @Nullable String stylesheet() {
        return styles == null ? null : FOLDER + hash(styles.getBytes(StandardCharsets.UTF_8)) + ".css";
    }

    /** Where the logo is; null where it is Heed's own. */
    public @Nullable String logo() {
        return logo == null ? null : FOLDER + hash(logo.content()) + "." + logo.ending();
    }

    @Nullable
    String styles() {
        return styles;
    }

    @Nullable
    Logo logoFile() {
        return logo;
    }

    private static String hash(byte[] content) {
        return DigestUtils.md5DigestAsHex(content);
    }
}
