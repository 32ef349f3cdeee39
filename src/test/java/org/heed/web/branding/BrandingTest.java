package org.heed.web.branding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heed.shared.database.StartImpossible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a council sets is checked when Heed starts: colours can be read, and a logo only draws. */
class BrandingTest {
    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8z\"/></svg>";

    @TempDir
    private Path folder;

    private static Branding with(String logo, String header, String links) {
        return new Branding(new BrandingSettings("Alderbridge", logo, header, links, List.of()));
    }

    private Branding withLogo(byte[] content) throws IOException {
        Path file = folder.resolve("logo");
        Files.write(file, content);
        return with(file.toString(), "#0f4c4a", "#0b5754");
    }

    private Branding withLogo(String content) throws IOException {
        return withLogo(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void ownColoursNeedNoStylesheet() {
        assertThat(with("", "#0F4C4A", "#0b5754").stylesheet()).isNull();
        assertThat(with("", "#0F4C4A", "#0b5754").logo()).isNull();
    }

    @Test
    void othersAreInOneThatIsNamedByThem() {
        Branding blue = with("", "#1d3557", "#1d3557");
        assertThat(blue.styles())
                .contains("--heed-brand:#1d3557", "--govuk-link-colour:#1d3557", "hover-colour:#112034");
        assertThat(blue.stylesheet())
                .matches("/assets/branding/[0-9a-f]{32}\\.css")
                .isNotEqualTo(with("", "#1d3557", "#0b5754").stylesheet());
    }

    @Test
    void contrastIsThatOfWcag() {
        assertThat(Colour.of("x", "#000000", 1).contrastWithWhite()).isEqualTo(21);
        assertThat(Colour.of("x", "#767676", 1).contrastWithWhite()).isBetween(4.54, 4.55);
    }

    @Test
    void aColourOnWhichWhiteCannotBeReadIsRefused() {
        assertThatThrownBy(() -> with("", "#777777", "#0b5754"))
                .isInstanceOf(StartImpossible.class)
                .hasMessageContaining("heed.branding.header-colour is #777777")
                .hasMessageContaining("4.4 to 1")
                .hasMessageContaining("at least 4.5");
        assertThatThrownBy(() -> with("", "#767676", "#767676"))
                .hasMessageContaining("heed.branding.link-colour is #767676")
                .hasMessageContaining("at least 5.1");
        assertThatThrownBy(() -> with("", "#0f4c4a", "green")).hasMessageContaining("heed.branding.link-colour");
    }

    @Test
    void aDrawingAndAPictureAreLogos() throws IOException {
        assertThat(withLogo(DRAWING).logo()).endsWith(".svg");
        assertThat(withLogo(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0})
                        .logo())
                .endsWith(".png");
        assertThat(with("classpath:logo-of-tests.svg", "#0f4c4a", "#0b5754").logo())
                .endsWith(".svg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no picture",
                "<html/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><g><foreignObject/></g></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"https://elsewhere.example/x.png\"/></svg>",
                "<!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&e;</svg>"
            })
    void whatDoesMoreThanDrawIsNone(String content) {
        assertThatThrownBy(() -> withLogo(content))
                .isInstanceOf(StartImpossible.class)
                .hasMessageContaining("heed.branding.logo");
    }

    @Test
    void aLargeFileAndNoFileAreRefused() {
        assertThatThrownBy(() -> withLogo(new byte[Logo.LARGEST + 1])).hasMessageContaining("larger than 100 KB");
        assertThatThrownBy(() -> with(folder.resolve("none").toString(), "#0f4c4a", "#0b5754"))
                .hasMessageContaining("cannot be read");
    }
}
