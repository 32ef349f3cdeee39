package org.heed.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heed.Api;
import org.heed.HeedServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is sent, wherever: what cannot be read is the sender's fault, and below the API it is said as a problem. */
@HeedServer
class OddRequestsTest {
    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private Set<String> paths(RequestMethod method) {
        Set<String> paths = new TreeSet<>();
        for (RequestMappingInfo route : routes.getHandlerMethods().keySet()) {
            if (route.getMethodsCondition().getMethods().contains(method)) {
                route.getPatternValues().forEach(path -> paths.add(path.replaceAll("\\{[^}]*}", "1")));
            }
        }
        assertThat(paths).isNotEmpty();
        return paths;
    }

    @Test
    void noParameterOfAnyPageMayBeUnreadable() {
        Client executive = new Client(port);
        executive.signIn("executive", "demo");
        for (String page : List.of("/published", "/planner", "/search", "/recommendations", "/work", "/audit")) {
            assertThat(executive.get(page + "?panel=%00&q=%00&cursor=%00").statusCode())
                    .as(page)
                    .isEqualTo(400);
        }
        Client nobody = new Client(port);
        List<String> failed = new ArrayList<>();
        // In turn, so that nobody's ration is used up for other tests
        List<String> users = List.of("executive", "director", "chair", "chair2", "member", "auditor", "officer2");
        Map<String, Client> clients = new HashMap<>();
        for (String user : users) {
            clients.put(user, new Client(port));
            clients.get(user).signIn(user, "demo");
        }
        int turn = 0;
        for (String path : paths(RequestMethod.GET)) {
            String user = users.get(turn++ % users.size());
            for (String value : List.of("%00", "%FF")) {
                String odd = path + "?panel=" + value + "&cursor=" + value + "&q=" + value + "&officer=" + value
                        + "&words=" + value + "&chosen=" + value;
                int inside = path.startsWith("/api")
                        ? Api.as(user, port).get(odd).status()
                        : clients.get(user).get(odd).statusCode();
                int outside = nobody.get(odd, "X-Forwarded-For", "203.0.113.9").statusCode();
                if (inside >= 500 || outside >= 500) {
                    failed.add(odd + " " + inside + " " + outside);
                }
            }
        }
        assertThat(failed).isEmpty();
        for (String list :
                List.of("/api/planner?panel=%FF", "/api/tasks/1/choices/who?cursor=%C3%28", "/api/tasks?cursor=%FF")) {
            assertThat(Api.as("officer", port).get(list))
                    .as(list)
                    .matches(answer -> answer.status() == 400 || answer.status() == 404)
                    .matches(answer -> answer.type().startsWith("application/problem+json"));
        }
    }

    @Test
    void aNameWithALineBreakIsABadRequest() {
        Client officer = new Client(port);
        officer.signIn("officer", "demo");
        String token = officer.csrf("/absence");
        assertThat(officer.post("/absence", token + "&a%0D%0AINFO+Signed+in%3A+admin=x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(officer.get("/recommendations?a%0AINFO=x&q=a").statusCode()).isEqualTo(400);
    }

    @Test
    void aContentOfAnotherKindIsAProblem() {
        List<String> failed = new ArrayList<>();
        for (RequestMethod method : List.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.GET)) {
            Set<String> paths = paths(method);
            paths.removeIf(path -> !path.startsWith("/api"));
            for (String path : paths) {
                for (String type : List.of("text/plain", "nonsense", "application/json;charset=nonsense")) {
                    for (String accept : List.of("*/*", "nonsense")) {
                        String answer = raw(method + " " + path, "Content-Type: " + type + "\r\nAccept: " + accept);
                        if (!answer.matches("(?s)HTTP/1\\.1 (2\\d\\d .*|4\\d\\d .*application/problem\\+json.*)")) {
                            failed.add(method + " " + path + " " + type + " " + accept + ": "
                                    + answer.lines().findFirst().orElse(""));
                        }
                    }
                }
            }
        }
        assertThat(failed).isEmpty();
        for (String path : List.of("/api/recommendations", "/api/absences")) {
            assertThat(raw("POST " + path, "Content-Type: text/plain\r\nAccept: */*"))
                    .as(path)
                    .startsWith("HTTP/1.1 415 ")
                    .contains("application/problem+json");
        }
    }

    @Test
    void everyRefusalBelowTheApiIsAProblem() {
        for (String path : List.of(
                "/api/tasks/%00",
                "/api/%FF",
                "/api/..%2f",
                "/api/tasks/%zz",
                "/api//tasks",
                "/api/tasks;a=b",
                "/api/<",
                "/api/a%0Ab",
                "/api/tasks?a=<",
                "/api",
                "/api/tasks/%25%32%66",
                "/api/%2e%2e/work")) {
            assertThat(raw("GET " + path, "Accept: text/html"))
                    .as(path)
                    .matches("(?s)HTTP/1\\.1 4\\d\\d .*")
                    .contains("application/problem+json")
                    .doesNotContain("<html", "Tomcat");
        }
    }

    /** As it is on the wire, which Java's own client would not send. */
    private String raw(String request, String headers) {
        String credentials = Base64.getEncoder().encodeToString("executive:demo".getBytes(StandardCharsets.UTF_8));
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Basic "
                                    + credentials + "\r\n" + headers + "\r\nContent-Length: 2\r\n\r\n{}")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
