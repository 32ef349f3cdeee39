package org.heed.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Tokens as programs get them from Keycloak, and requests that carry them. */
final class Tokens {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Tokens() {}

    /** The token of a program with an account of its own. */
    static String ofProgram(String client, String secret) {
        return ask(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    /** The token of a person, for a client that the test has allowed to ask with the password. */
    static String ofPerson(String client, String user) {
        return ask(Map.of("grant_type", "password", "client_id", client, "username", user, "password", "demo"));
    }

    /** The token that a confidential client gets for a person. */
    static String ofPasswordAt(String client, String secret, String user) {
        return ask(Map.of(
                "grant_type", "password",
                "client_id", client,
                "client_secret", secret,
                "username", user,
                "password", "demo"));
    }

    private static String ask(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(KeycloakServer.shared().issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return new JsonMapper().readTree(answer.body()).path("access_token").asString();
    }

    static HttpResponse<String> get(int port, String path, String token) {
        return send(request(port, path, token).GET().build());
    }

    static HttpResponse<String> post(int port, String path, String token, Map<String, ?> body) {
        return send(request(port, path, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(new JsonMapper().writeValueAsString(body)))
                .build());
    }

    private static HttpRequest.Builder request(int port, String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
