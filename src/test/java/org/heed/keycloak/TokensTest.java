package org.heed.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.ClientRepresentation;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The API believes the tokens of our realm for our audience, and no others. */
@KeycloakHeed
class TokensTest {
    private static final String COMMITTEE = "demo-only-committee-secret";
    private static final String LIFESPAN = "access.token.lifespan";

    @LocalServerPort
    private int port;

    @BeforeAll
    static void letPeopleAskWithPasswords() {
        RealmKeeper.of(KeycloakServer.shared()).change("heed-cli", client -> client.setDirectAccessGrantsEnabled(true));
        RealmKeeper.of(KeycloakServer.shared())
                .realm()
                .clients()
                .create(strangeClient())
                .close();
    }

    @AfterAll
    static void andNoLonger() {
        RealmKeeper keeper = RealmKeeper.of(KeycloakServer.shared());
        keeper.change("heed-cli", client -> {
            client.setDirectAccessGrantsEnabled(false);
            client.getAttributes().remove(LIFESPAN);
        });
    }

    /** A client of the same realm that is none of ours. */
    private static ClientRepresentation strangeClient() {
        ClientRepresentation client = new ClientRepresentation();
        client.setClientId("payroll");
        client.setPublicClient(true);
        client.setDirectAccessGrantsEnabled(true);
        return client;
    }

    @Test
    void aPersonReadsWithAToken() {
        String token = Tokens.ofPerson("heed-cli", "chair");
        assertThat(Tokens.get(port, "/api/panels", token).body())
                .contains("children")
                .doesNotContain("places");
        assertThat(Tokens.get(port, "/api/audit/verification", token).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theCommitteeSystemRegisters() {
        String token = Tokens.ofProgram("heed-committee", COMMITTEE);
        var meeting = Tokens.post(
                port,
                "/api/meetings",
                token,
                Map.of(
                        "panel",
                        "children",
                        "heldOn",
                        LocalDate.now().minusDays(2).toString()));
        String id = new JsonMapper().readTree(meeting.body()).path("id").asString();
        var made = Tokens.post(
                port,
                "/api/recommendations",
                token,
                Map.of(
                        "meeting",
                        id,
                        "item",
                        "From the committee system",
                        "kind",
                        "RECOMMENDATION",
                        "wording",
                        "That systems talk to each other. " + UUID.randomUUID()));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String slug = new JsonMapper().readTree(made.body()).path("slug").asString();
        assertThat(Tokens.get(port, "/api/recommendations/" + slug + "/timeline", token)
                        .body())
                .as("the program stands in the trail under its own id")
                .contains("00000000-0000-4000-8000-000000000102");
    }

    @Test
    void theWrongAudienceIsRefused() {
        var answer = Tokens.get(port, "/api/panels", Tokens.ofPerson("payroll", "admin"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"Heed\"");
        assertThat(answer.body()).contains("a valid access token");
    }

    @Test
    void anExpiredTokenIsRefused() {
        RealmKeeper.of(KeycloakServer.shared())
                .change("heed-cli", client -> client.getAttributes().put(LIFESPAN, "1"));
        String token = Tokens.ofPerson("heed-cli", "chair");
        // Ten seconds' difference between clocks is forgiven.
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> Tokens.get(port, "/api/panels", token).statusCode() == 401);
    }

    @Test
    void aForgedTokenIsRefused() throws Exception {
        RSAKey ours = new RSAKeyGenerator(2048).keyID("forged").generate();
        assertThat(Tokens.get(port, "/api/panels", signed(ours)).statusCode()).isEqualTo(401);
        String real = Tokens.ofPerson("heed-cli", "member");
        String[] parts = real.split("\\.");
        String other = Tokens.ofPerson("heed-cli", "admin").split("\\.")[1];
        assertThat(Tokens.get(port, "/api/panels", parts[0] + "." + other + "." + parts[2])
                        .statusCode())
                .as("another's claims under one's own signature")
                .isEqualTo(401);
        String none = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());
        assertThat(Tokens.get(port, "/api/panels", none + "." + other + ".").statusCode())
                .isEqualTo(401);
    }

    private static String signed(RSAKey key) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(KeycloakServer.shared().issuer())
                        .audience("heed-api")
                        .subject("00000000-0000-4000-8000-000000000009")
                        .claim("typ", "Bearer")
                        .claim("realm_access", Map.of("roles", List.of("administrator")))
                        .expirationTime(new Date(System.currentTimeMillis() + 60_000))
                        .build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    @Test
    void aTokenForPagesIsNoTokenForTheApi() {
        RealmKeeper keeper = RealmKeeper.of(KeycloakServer.shared());
        keeper.change("heed-web", client -> client.setDirectAccessGrantsEnabled(true));
        try {
            String token = Tokens.ofPasswordAt("heed-web", "demo-only-web-secret", "admin");
            assertThat(Tokens.get(port, "/api/panels", token).statusCode()).isEqualTo(401);
        } finally {
            keeper.change("heed-web", client -> client.setDirectAccessGrantsEnabled(false));
        }
    }
}
