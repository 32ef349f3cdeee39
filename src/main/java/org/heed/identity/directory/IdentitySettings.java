package org.heed.identity.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;
import org.springframework.validation.annotation.Validated;

/**
 * The realm that decides who is who; without an issuer the local sign-in does.
 *
 * @param realmFile the users of the local sign-in, where there is no issuer
 * @param localSignIn whether they may sign in where there is neither an issuer nor the demonstration
 * @param issuerUri the realm as browsers and tokens name it
 * @param internalUri where Heed itself reaches the realm, if that is not the issuer's address
 * @param webClient the client under which people sign in on pages
 * @param audience the client that tokens for the API must name
 * @param directoryClient the service account that reads names and groups
 * @param recheckEvery after how long a signed-in person's account is looked at again
 * @param refreshEvery how often the names and memberships that e-mails and lists need are read again
 */
@Validated
@ConfigurationProperties("heed.identity")
public record IdentitySettings(
        @NotNull Resource realmFile,
        boolean localSignIn,
        String issuerUri,
        String internalUri,
        @NotBlank String webClient,
        String webSecret,
        @NotBlank String audience,
        @NotBlank String directoryClient,
        String directorySecret,
        @NotNull Duration recheckEvery,
        @NotNull Duration refreshEvery) {

    private static final String REALMS = "/realms/";

    /** Whether Keycloak decides who is who. */
    public boolean keycloak() {
        return StringUtils.hasText(issuerUri);
    }

    /** The address of one of the realm's endpoints as a browser reaches it. */
    public String outside(String endpoint) {
        return issuerUri + "/protocol/openid-connect/" + endpoint;
    }

    /** The address of one of the realm's endpoints as Heed reaches it. */
    public String inside(String endpoint) {
        return realm() + "/protocol/openid-connect/" + endpoint;
    }

    /** The server without the realm, as Heed reaches it. */
    String server() {
        return realm().substring(0, realm().indexOf(REALMS));
    }

    String realmName() {
        return realm().substring(realm().indexOf(REALMS) + REALMS.length());
    }

    private String realm() {
        return StringUtils.hasText(internalUri) ? internalUri : issuerUri;
    }

    /** Raises an exception that says which setting is missing. */
    public void requireComplete() {
        if (!issuerUri.contains(REALMS)) {
            throw new IllegalStateException("heed.identity.issuer-uri must name a realm of a Keycloak server, as in "
                    + "https://id.example.org/realms/heed; it is " + issuerUri);
        }
        if (!StringUtils.hasText(webSecret) || !StringUtils.hasText(directorySecret)) {
            throw new IllegalStateException(
                    "With heed.identity.issuer-uri set, the secrets of its clients are needed too: "
                            + "HEED_IDENTITY_WEB_SECRET and HEED_IDENTITY_DIRECTORY_SECRET");
        }
    }
}
