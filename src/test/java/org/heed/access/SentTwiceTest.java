package org.heed.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.Api;
import org.heed.HeedServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A request that is sent again, because its answer was lost, is done once; by program, by form, and with a file. */
@HeedServer
class SentTwiceTest {
    private static final Pattern ONCE = Pattern.compile("name=\"_once\" value=\"([^\"]+)\"");
    private static final String BASIC = "Basic c2NydXRpbnk6ZGVtbw==";

    private final String words = "Heron" + System.nanoTime();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private String slug() {
        return Api.as("scrutiny", port)
                .get("/api/recommendations?limit=1&panel=children")
                .at("/items/0/slug");
    }

    private HttpResponse<String> send(String path, String key, String type, String body) {
        return new Client(port)
                .postAs(path, body, "Authorization", BASIC, "Idempotency-Key", key, "Content-Type", type);
    }

    private HttpResponse<String> comment(String slug, String key, String text) {
        return send(
                "/api/recommendations/" + slug + "/comments", key, "application/json", "{\"words\":\"" + text + "\"}");
    }

    private long comments(String text) {
        return database.sql("select count(*) from case_comment where words = ?")
                .param(text)
                .query(Long.class)
                .single();
    }

    @Test
    void aProgramsRequestIsDoneOnce() {
        String slug = slug();
        String key = "\"" + words + "\"";
        assertThat(comment(slug, key, "").statusCode()).as("refused").isEqualTo(422);
        assertThat(comment(slug, key, words).statusCode())
                .as("a refusal leaves the key free")
                .isEqualTo(204);
        assertThat(comment(slug, key, words).statusCode()).isEqualTo(204);
        assertThat(comments(words)).isOne();
        HttpResponse<String> other = comment(slug, key, words + " other");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(comments(words + " other")).isZero();
        assertThat(comment(slug, "two words", words).statusCode()).as("no key").isEqualTo(400);
    }

    @Test
    void theSecondAnswerIsThatOfTheFirst() {
        HttpResponse<String> first = send("/api/tasks/next", words, "application/json", "");
        HttpResponse<String> second = send("/api/tasks/next", words, "application/json", "");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body()).isNotEmpty();
        assertThat(second.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
    }

    @Test
    void aFileIsKeptOnce() {
        String path = "/api/recommendations/" + slug() + "/evidence";
        for (String boundary : List.of("first", "second")) {
            HttpResponse<String> kept = send(
                    path,
                    words,
                    "multipart/form-data; boundary=" + boundary,
                    part(boundary, "title", words)
                            + part(boundary, "shows", words)
                            + part(boundary, "withheld", "no")
                            + part(boundary, "link", "https://example.org/")
                            + "--" + boundary + "--\r\n");
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        }
        assertThat(database.sql("select count(*) from evidence where title = ?")
                        .param(words)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private static String part(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    @Test
    void theSecondSubmissionOfAFormLeadsToTheResultOfTheFirst() {
        Client client = new Client(port);
        client.signIn("scrutiny", "demo");
        String path = "/recommendations/" + slug() + "/comments";
        String page = client.get(path).body();
        String token = client.csrf(path) + "&_once=" + once(page);
        assertThat(client.post(path, token + "&words=").statusCode()).isEqualTo(422);
        String typed = token + "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        HttpResponse<String> first = client.post(path, typed);
        HttpResponse<String> second = client.post(path, typed);
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(comments(words)).isOne();
        HttpResponse<String> other = client.post(path, typed + "+and+more");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).as("what was typed is not lost").contains(words, " and more<");
    }

    @Test
    void takingTheNextTaskTwiceTakesOne() {
        Client client = new Client(port);
        client.signIn("scrutiny", "demo");
        String form = client.csrf("/work?view=team") + "&_once=" + words;
        String first = client.post("/work-list/next", form)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(first).contains("/tasks/");
        assertThat(client.post("/work-list/next", form).headers().firstValue("Location"))
                .hasValue(first);
    }

    private static String once(String page) {
        Matcher found = ONCE.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void everyFormThatChangesSomethingHasAKeyOfItsOwn() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                Pattern.compile("<form[^>]*method=\"post\"(?:\"[^\"]*\"|[^>\"])*>")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(form -> assertThat(form.group())
                                // The last sends the key once more with which it came
                                .as(file.toString())
                                .containsAnyOf("th:action=", "${again.isEmpty()}"));
            }
        }
        Client client = new Client(port);
        client.signIn("scrutiny", "demo");
        String page = client.get("/work?view=team").body();
        List<String> keys =
                ONCE.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(keys).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        assertThat(keys).hasSize((int)
                Pattern.compile("name=\"_csrf\"").matcher(page).results().count());
    }

    @Test
    void aQuestionBeforeTheDeedIsNotTheDeed() {
        Client client = new Client(port);
        client.signIn("scrutiny", "demo");
        String path = "/recommendations/" + slug() + "/do/withdraw";
        String sent = client.csrf(path) + "&_once=" + once(client.get(path).body()) + "&reason=";
        assertThat(client.post(path, sent + "First").statusCode()).isEqualTo(200);
        HttpResponse<String> again = client.post(path, sent + "Second");
        assertThat(again.statusCode()).as("gone back, and the words changed").isEqualTo(200);
        assertThat(again.body()).contains("value=\"Second\"");
    }
}
