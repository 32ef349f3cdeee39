package org.heed.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.access.limits.LimitSettings;
import org.heed.access.limits.RateLimits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a browser is told, what a cookie may do, and what is refused before anybody thinks about it. */
@HeedServer
class HygieneTest {
    private static final String CHAIR_2 = "00000000-0000-4000-8000-000000000007";

    @Autowired
    private RateLimits limits;

    @Autowired
    private LimitSettings settings;

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int management;

    @Autowired
    private JdbcClient database;

    @Test
    void everyPageTellsTheBrowserWhatToAllow() {
        HttpResponse<String> page = new Client(port).get("/sign-in");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("script-src 'self';", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe-inline'", "unsafe-eval");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.headers().firstValue("Server"))
                .as("no word of the server")
                .isEmpty();
        assertThat(page.headers().firstValue("Strict-Transport-Security"))
                .as("only behind TLS")
                .isEmpty();
        HttpResponse<String> behindTls = new Client(port).get("/sign-in", "X-Forwarded-Proto", "https");
        assertThat(behindTls.headers().firstValue("Strict-Transport-Security").orElseThrow())
                .contains("max-age=31536000");
    }

    @Test
    void theCookieIsForThisHostAndNoScript() {
        assertThat(new Client(port)
                        .get("/sign-in")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow())
                .startsWith("heed-session=")
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(new Client(port)
                        .get("/sign-in", "X-Forwarded-Proto", "https")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow())
                .startsWith("__Host-heed-session=")
                .contains("HttpOnly", "SameSite=Lax", "Secure", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void signingInChangesTheSessionsName() {
        Client client = new Client(port);
        client.get("/sign-in");
        String before = client.cookie();
        assertThat(client.signIn("officer", "demo").statusCode()).isEqualTo(302);
        assertThat(client.cookie()).isNotEqualTo(before);
        assertThat(client.get("/work").statusCode()).isEqualTo(200);
        Client thief = new Client(port).with(before);
        assertThat(thief.get("/work").statusCode())
                .as("the old name opens nothing")
                .isEqualTo(302);
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        Client client = new Client(port);
        client.signIn("admin", "demo");
        assertThat(client.post("/clock", "days=1").statusCode()).isEqualTo(403);
        assertThat(client.post("/sign-out", "").statusCode()).isEqualTo(403);
        assertThat(client.get("/work").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyIsSentToAnotherSite() {
        Client client = new Client(port);
        for (String path : List.of("//evil.example/", "/sign-in?continue=https://evil.example", "/\\evil.example")) {
            client.get(path.replace("\\", "%5C"));
        }
        HttpResponse<String> in = client.signIn("officer", "demo");
        assertThat(in.headers().firstValue("Location").orElseThrow()).startsWith("http://localhost:" + port + "/");
        assertThat(in.headers().firstValue("Location").orElseThrow()).doesNotContain("evil");
    }

    @Test
    void guessingIsStopped() {
        String address = "203.0.113.7";
        Client client = new Client(port);
        List<Integer> codes = IntStream.range(0, 12)
                .mapToObj(guess -> client.get(
                                "/api/panels", "Authorization", "Basic Y2hhaXI6d3Jvbmc=", "X-Forwarded-For", address)
                        .statusCode())
                .toList();
        assertThat(codes.subList(0, 10)).containsOnly(401);
        assertThat(codes.subList(10, 12)).containsOnly(429);
        HttpResponse<String> refused =
                client.get("/api/panels", "Authorization", "Basic Y2hhaXI6d3Jvbmc=", "X-Forwarded-For", address);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(refused.body()).contains("too many requests");
        assertThat(client.get("/sign-in", "X-Forwarded-For", address).statusCode())
                .as("others at the same address are not kept out")
                .isEqualTo(200);
    }

    @Test
    void whatCostsMuchIsLimitedForEachUser() {
        String table = "/api/panels/places/monitoring-table";
        assertThat(Api.as("chair2", port).get(table).status()).isEqualTo(200);
        limits.bucket("heavy", CHAIR_2, settings.heavy()).tryConsumeAsMuchAsPossible();
        // A little of it comes back while this asks
        assertThat(IntStream.range(0, 100)
                        .map(time -> Api.as("chair2", port).get(table).status())
                        .filter(status -> status != 200)
                        .findFirst())
                .hasValue(429);
        assertThat(Api.as("chair2", port).get("/api/panels").status())
                .as("the rest stays open")
                .isEqualTo(200);
    }

    @Test
    void onlyHealthAndNumbersAreOpenAndOnTheirOwnPort() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        for (String open : List.of("/actuator/health", "/actuator/health/readiness", "/actuator/prometheus")) {
            assertThat(status(http, management, open)).as(open).isEqualTo(200);
            assertThat(status(http, port, open)).as(open + " for everybody").isNotEqualTo(200);
        }
        for (String shut :
                List.of("/actuator/env", "/actuator/heapdump", "/actuator/beans", "/actuator/loggers", "/actuator")) {
            assertThat(status(http, management, shut)).as(shut).isNotEqualTo(200);
        }
    }

    private static int status(HttpClient http, int at, String path) throws Exception {
        return http.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + at + path))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void aFailureTellsNothingOfTheInside() {
        Client client = new Client(port);
        client.signIn("auditor", "demo");
        for (String path : List.of(
                "/recommendations/%00", "/tasks/'", "/nothing", "/audit?cursor=%FF", "/recommendations?stage=x")) {
            String body = client.get(path).body();
            assertThat(body).as(path).doesNotContain("org.heed", "Exception", "springframework", "Tomcat/", "at java");
        }
    }

    @Test
    void aSessionThatCannotBeReadEndsItself() {
        Client client = new Client(port);
        client.signIn("director", "demo");
        assertThat(client.get("/work").statusCode()).isEqualTo(200);
        database.sql(
                        "update web_session_attributes set attribute_bytes = decode('aced00057372', 'hex') "
                                + "where session_primary_id in (select primary_id from web_session where principal_name = 'director')")
                .update();
        assertThat(client.get("/work").statusCode())
                .as("signed out, and no failure")
                .isEqualTo(302);
    }

    @Test
    void noSessionLastsForEver() {
        Client client = new Client(port);
        client.signIn("executive", "demo");
        client.get("/work");
        long rows = database.sql("select count(*) from web_session where principal_name = 'executive'"
                        + " and max_inactive_interval = 1800 and expiry_time > ?")
                .param(Instant.now().toEpochMilli())
                .query(Long.class)
                .single();
        assertThat(rows).isPositive();
        assertThat(client.get("/work").body()).contains("data-session-idle=\"1800\"");
    }

    @Test
    void aFileThatOnlyCallsItselfCsvIsRefused() {
        byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0, (byte) 0xff, (byte) 0xfe};
        Api.Answer answer = Api.as("scrutiny", port).post("/api/recommendations/import", "text/csv", zip);
        assertThat(answer.status()).isEqualTo(422);
    }
}
