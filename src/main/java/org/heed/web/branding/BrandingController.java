package org.heed.web.branding;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The council's colours and logo as files that browsers keep. */
@Controller
class BrandingController {
    private static final int DAYS = 365;

    private final Branding branding;

    BrandingController(Branding branding) {
        this.branding = branding;
    }

    @GetMapping(Branding.FOLDER + "{file}")
    ResponseEntity<byte[]> file(@PathVariable String file) {
        String asked = Branding.FOLDER + file;
        String styles = branding.styles();
        if (styles != null && asked.equals(branding.stylesheet())) {
            return answer(MediaType.valueOf("text/css;charset=UTF-8"), styles.getBytes(StandardCharsets.UTF_8));
        }
        Logo logo = branding.logoFile();
        if (logo != null && asked.equals(branding.logo())) {
            return answer(logo.type(), logo.content());
        }
        return ResponseEntity.notFound().build();
    }

    /** An SVG that somebody opens by itself draws, and may do nothing else. */
    private static ResponseEntity<byte[]> answer(MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(DAYS)).cachePublic())
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .body(content);
    }
}
