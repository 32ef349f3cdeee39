package org.heed.web.branding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.web.PageSlice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;

/** A page in the council's colours: its name, logo and links, and files that browsers keep; nothing in the page is styled by itself. */
@PageSlice
@Import({BrandingController.class, BrandedPageTest.Somewhere.class, BrandedPageTest.Council.class})
class BrandedPageTest {
    private static final Pattern FILES = Pattern.compile("(?:href|src)=\"(/assets/branding/[^\"]+)\"");

    @Autowired
    private MockMvcTester pages;

    @TestConfiguration
    static class Council {
        @Bean
        @Primary
        Branding council() {
            return new Branding(new BrandingSettings(
                    "Alderbridge Council",
                    "classpath:logo-of-tests.svg",
                    "#1d3557",
                    "#1d3557",
                    List.of(new BrandingSettings.FooterLink("Privacy", "https://alderbridge.example/privacy"))));
        }
    }

    @Controller
    static class Somewhere {
        @GetMapping("/somewhere")
        String page() {
            return "web/accessibility";
        }
    }

    private MvcTestResult get(String address) {
        User member = new User("a", "a", "A", "a@x", Set.of(Role.MEMBER), Set.of("children"), Set.of());
        return pages.get().uri(address).with(PageSlice.Reader.as(member)).exchange();
    }

    @Test
    void saysWhoseItIs() {
        assertThat(get("/somewhere"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "– Alderbridge Council</title>",
                        ">Alderbridge Council</span>",
                        "content=\"#1d3557\"",
                        "href=\"https://alderbridge.example/privacy\">Privacy</a>",
                        "class=\"heed-header__logo\"")
                .doesNotContain("style=\"", "<style");
    }

    @Test
    void itsFilesAreKept() throws Exception {
        Matcher files = FILES.matcher(get("/somewhere").getResponse().getContentAsString());
        int found = 0;
        while (files.find()) {
            found++;
            assertThat(get(files.group(1))).hasStatusOk().hasHeader("Cache-Control", "max-age=31536000, public");
        }
        assertThat(found).isEqualTo(2);
        assertThat(get("/assets/branding/another.css")).hasStatus(404);
    }
}
