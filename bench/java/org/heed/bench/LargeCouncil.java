package org.heed.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A council of 40 panels, 40 services and 2,000 people, with as many cases as are asked for, made set-wise. */
final class LargeCouncil {
    private static final int PEOPLE = 2_000;
    private static final int SERVICES = 40;

    private final JdbcClient database;
    private long cases;

    LargeCouncil(JdbcClient database) {
        this.database = database;
        run("functions.sql", Map.of());
        run("council.sql", Map.of());
    }

    /** The demonstration's realm with more services and people; nobody's password is secret. */
    static Path realm(Path folder) {
        JsonMapper json = new JsonMapper();
        ObjectNode realm = (ObjectNode) json.readTree(Files.read(Path.of("config/keycloak/realm.json")));
        ArrayNode services = (ArrayNode) realm.withArray("groups").valueStream()
                .filter(group -> group.path("name").asString().equals("services"))
                .findFirst()
                .orElseThrow()
                .get("subGroups");
        IntStream.rangeClosed(1, SERVICES)
                .forEach(number -> services.add(json.valueToTree(
                        Map.of("name", service(number), "attributes", Map.of("label", List.of("Service number " + number))))));
        ArrayNode users = (ArrayNode) realm.get("users");
        IntStream.range(0, PEOPLE)
                .forEach(number -> users.add(
                        person(json, number, "person" + number, "officer", "/services/" + service(1 + number % SERVICES))));
        users.add(person(json, PEOPLE, "clerk", "scrutiny", "/panels/p01", "/panels/p02"));
        try {
            java.nio.file.Files.createDirectories(folder);
            return java.nio.file.Files.writeString(folder.resolve("realm.json"), realm.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String service(int number) {
        return "sv%02d".formatted(number);
    }

    private static ObjectNode person(JsonMapper json, int number, String username, String role, String... groups) {
        return json.valueToTree(Map.of(
                "id", "00000004-0000-4000-9000-%012x".formatted(number),
                "username", username,
                "enabled", "true",
                "firstName", "Person",
                "lastName", "Number" + number,
                "email", username + "@council.example",
                "credentials", List.of(Map.of("type", "password", "value", "demo")),
                "realmRoles", List.of(role),
                "groups", List.of(groups)));
    }

    /** Until there are so many cases. */
    void grow(long wanted) {
        long step = 100_000;
        while (cases < wanted) {
            long until = Math.min(wanted, cases + step);
            run("cases.sql", Map.of("from", cases, "until", until - 1));
            cases = until;
        }
        database.sql("vacuum analyze").update();
    }

    /** One connection for all, since the first statement makes a table of the session. */
    private void run(String file, Map<String, Long> values) {
        String text = new String(readAll(file));
        for (Map.Entry<String, Long> value : values.entrySet()) {
            text = text.replace(":" + value.getKey(), value.getValue().toString());
        }
        Arrays.stream(text.split(";\n\n|;\n$"))
                .filter(statement -> !statement.isBlank())
                .forEach(statement -> database.sql(statement).update());
    }

    private static byte[] readAll(String file) {
        try {
            return Files.read(Path.of("bench/sql", file)).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
