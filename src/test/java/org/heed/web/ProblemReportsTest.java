package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.valves.ErrorReportValve;
import org.heed.Sentences;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import tools.jackson.databind.json.JsonMapper;

/** What Tomcat refuses before Heed is asked is a problem below the API, and a short page elsewhere. */
class ProblemReportsTest {
    private static WebServer server;

    @BeforeAll
    static void start() {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ErrorReportValve()));
        new ProblemReports(Sentences.bundled(), new JsonMapper()).customize(factory);
        server = factory.getWebServer();
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    /** As it is on the wire: a client of Java's own would not send these. */
    private static String answer(String target) throws IOException {
        try (Socket socket = new Socket("localhost", server.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/tasks/%00",
                "/api/tasks/%FF",
                "/api/tasks/..%2f",
                "/api/%2e%2e%2f",
                "/api/tasks/%zz",
                "/api/tasks/a%5Cb",
                "/api/tasks/<b>",
                "/api/tasks?a=<|>",
                "/api/tasks/..%c0%af",
                "/api"
            })
    void theApiAnswersWithProblems(String target) throws IOException {
        String answer = answer(target);
        assertThat(answer)
                .matches("(?s)HTTP/1\\.1 4\\d\\d .*")
                .contains("Content-Type: application/problem+json")
                .containsPattern("\"status\" ?: ?4\\d\\d")
                .doesNotContain("<html", "Tomcat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks/%00", "/apis/%00"})
    void pagesStayPages(String target) throws IOException {
        assertThat(answer(target))
                .matches("(?s)HTTP/1\\.1 4\\d\\d .*")
                .contains("<html")
                .doesNotContain("problem+json");
    }
}
