package org.heed.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.heed.Api;
import org.heed.HeedServer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The description of the API: clients are generated from it, so names stay, and each request and answer says its media type. */
@HeedServer
class OperationsTest {
    private static final Path RELEASED = Path.of("src/test/resources/released-operations.txt");

    @LocalServerPort
    private int port;

    private TreeMap<String, JsonNode> operations() {
        TreeMap<String, JsonNode> operations = new TreeMap<>();
        JsonNode description = Api.as("auditor", port).get("/api/openapi").json();
        description
                .path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) ->
                        operations.put(method.toUpperCase(java.util.Locale.ROOT) + " " + path, operation)));
        return operations;
    }

    @Test
    void eachOperationKeepsItsOneName() throws Exception {
        List<String> released = Files.readAllLines(RELEASED).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        List<String> described = new ArrayList<>();
        operations()
                .forEach((route, operation) -> described.add(
                        route + " " + operation.path("operationId").asString("")));
        assertThat(described).as("add new operations to " + RELEASED).containsExactlyInAnyOrderElementsOf(released);
        assertThat(released.stream().map(line -> line.substring(line.lastIndexOf(' '))))
                .doesNotHaveDuplicates();
    }

    @Test
    void eachRequestAndAnswerSaysItsMediaType() {
        List<String> unnamed = new ArrayList<>();
        operations().forEach((route, operation) -> {
            JsonNode body = operation.path("requestBody");
            List<JsonNode> contents = new ArrayList<>();
            if (!body.isMissingNode()) {
                contents.add(body.path("content"));
            }
            operation.path("responses").forEachEntry((status, response) -> {
                if (status.equals("204")) {
                    assertThat(response.path("content").size()).as(route).isZero();
                } else {
                    contents.add(response.path("content"));
                }
            });
            if (contents.stream().anyMatch(content -> content.isEmpty() || content.has("*/*"))) {
                unnamed.add(route + " " + contents);
            }
        });
        assertThat(unnamed).isEmpty();
    }

    @Test
    void filesLeaveAndComeAsWhatTheyAre() {
        TreeMap<String, JsonNode> operations = operations();
        for (String route : new String[] {"GET /api/evidence/{id}", "GET /api/tasks/{id}/files/{file}"}) {
            assertThat(operations.get(route).at("/responses/200/content").propertyNames())
                    .containsExactly("application/octet-stream");
        }
        for (String route :
                new String[] {"POST /api/recommendations/{reference}/evidence", "POST /api/tasks/{id}/files"}) {
            assertThat(operations.get(route).at("/requestBody/content").propertyNames())
                    .containsExactly("multipart/form-data");
        }
        assertThat(operations.get("POST /api/models").at("/requestBody/content").propertyNames())
                .containsExactly("application/zip");
        assertThat(operations
                        .get("POST /api/recommendations/import")
                        .at("/requestBody/content")
                        .propertyNames())
                .containsExactly("text/csv");
        assertThat(operations
                        .get("GET /api/panels/{id}/monitoring-table")
                        .at("/responses/200/content")
                        .propertyNames())
                .contains("application/json");
    }
}
