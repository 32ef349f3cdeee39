package org.heed.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.heed.identity.directory.IdentitySettings;
import org.heed.shared.Demonstration;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/** A real register never starts with what is public. */
class ProductionCheckTest {
    private static IdentitySettings settings(boolean localSignIn, String issuer, String secret) {
        Duration minute = Duration.ofMinutes(1);
        return new IdentitySettings(
                new ByteArrayResource(new byte[0]),
                localSignIn,
                issuer,
                "",
                "heed-web",
                secret,
                "heed-api",
                "heed-directory",
                secret,
                minute,
                minute);
    }

    @Test
    void publicPasswordsAreForTheDemonstration() {
        Demonstration off = new Demonstration(false);
        assertThatThrownBy(() -> new ProductionCheck(settings(false, "", ""), off))
                .hasMessageContaining("heed.identity.issuer-uri");
        assertThatCode(() -> new ProductionCheck(settings(true, "", ""), off)).doesNotThrowAnyException();
        assertThatCode(() -> new ProductionCheck(settings(false, "", ""), new Demonstration(true)))
                .doesNotThrowAnyException();
    }

    @Test
    void publicSecretsAreForTheDemonstration() {
        String issuer = "https://id.example/realms/heed";
        assertThatThrownBy(() ->
                        new ProductionCheck(settings(false, issuer, "demo-only-web-secret"), new Demonstration(false)))
                .hasMessageContaining("public");
        assertThatCode(() -> new ProductionCheck(settings(false, issuer, "chosen"), new Demonstration(false)))
                .doesNotThrowAnyException();
    }
}
