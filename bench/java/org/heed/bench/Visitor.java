package org.heed.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who has signed in and reads pages over one connection. */
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*? name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String address;
    private final String name;

    Visitor(int port, String user) {
        address = "http://localhost:" + port;
        name = "Basic " + Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
        Matcher token = TOKEN.matcher(new String(send(request("/sign-in").GET()).body(), StandardCharsets.UTF_8));
        if (!token.find()) {
            throw new IllegalStateException("No form to sign in with");
        }
        post("/sign-in", Map.of("_csrf", token.group(1), "username", user, "password", "demo"));
    }

    /** The styles and scripts that a page names. */
    List<String> assetsOf(String path) {
        String page = new String(send(request(path).GET()).body(), StandardCharsets.UTF_8);
        return ASSET.matcher(page).results().map(asset -> asset.group(1)).distinct().toList();
    }

    /** Opens a form, fills it in and sends it; returns where the answer leads, which is not followed. */
    String fillIn(String path, Map<String, String> answers) {
        String page = new String(send(request(path).GET()).body(), StandardCharsets.UTF_8);
        Map<String, String> sent = new LinkedHashMap<>();
        HIDDEN.matcher(page.substring(page.indexOf("data-heed-form"))).results().forEach(field -> sent.putIfAbsent(field.group(1), field.group(2)));
        sent.putAll(answers);
        HttpResponse<byte[]> answer = post(path.split("\\?")[0], sent);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(path + " " + answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8)));
    }

    private HttpResponse<byte[]> post(String path, Map<String, String> fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(LONGEST);
    }

    /** What came over the wire, or the number of the refusal below zero; 0 where no answer came in a minute. */
    int read(String path) {
        HttpRequest.Builder request = request(path).header("Accept-Encoding", "gzip").GET();
        HttpResponse<byte[]> answer = send(path.startsWith("/api/") ? request.header("Authorization", name) : request);
        return answer == null ? 0 : answer.statusCode() == 200 ? answer.body().length : -answer.statusCode();
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (HttpTimeoutException late) {
            return null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
