package org.heed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that uses the API as one of the demo users. */
public final class Api {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final String user;
    private final String start;

    private Api(String user, int port) {
        this.user = user;
        this.start = "http://localhost:" + port;
    }

    public static Api as(String user, int port) {
        return new Api(user, port);
    }

    /** What came back. */
    public record Answer(int status, String type, String text) {
        public JsonNode json() {
            return JSON.readTree(text);
        }

        public String at(String pointer) {
            return json().at(pointer).asString("");
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** All rows of a list that comes in pages, whatever their number. */
    public List<JsonNode> every(String path, String rows) {
        List<JsonNode> all = new ArrayList<>();
        String next = "";
        do {
            String more = next.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + "cursor=" + next;
            JsonNode page = get(path + more, "application/json").json();
            page.path(rows).forEach(all::add);
            next = page.path("nextCursor").asString("");
        } while (!next.isEmpty());
        return all;
    }

    public Answer get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET());
    }

    public Answer post(String path, Map<String, ?> body) {
        return post(path, "application/json", JSON.writeValueAsBytes(body));
    }

    public Answer post(String path, String type, byte[] body) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public Answer put(String path, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        String credentials = Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(start + path));
        return user.isEmpty() ? request : request.header("Authorization", "Basic " + credentials);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
