package org.heed.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a script: keeps its cookie, follows nothing by itself. */
public final class Client {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private String cookie = "";

    public Client(int port) {
        this.port = port;
    }

    String cookie() {
        return cookie;
    }

    Client with(String other) {
        cookie = other;
        return this;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** With headers of the caller's choice, the kind of the content among them. */
    HttpResponse<String> postAs(String path, String content, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(content)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(set -> cookie = set.split(";")[0]);
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    String csrf(String path) {
        Matcher matcher = TOKEN.matcher(get(path).body());
        assertThat(matcher.find()).isTrue();
        return "_csrf=" + URLEncoder.encode(matcher.group(1), StandardCharsets.UTF_8);
    }

    public HttpResponse<String> signIn(String user, String password) {
        return post("/sign-in", csrf("/sign-in") + "&username=" + user + "&password=" + password);
    }
}
