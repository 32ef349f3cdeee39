package org.heed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The invented council with more people: a second officer in a service, and a second chair who is an officer there too. */
public class Colleagues implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    public static final String OLGA = "00000000-0000-4000-8000-000000000011";
    public static final String CARYS = "00000000-0000-4000-8000-000000000012";

    private static final String LEARNING = "/services/learning";
    private static final String CHILDREN = "/panels/children";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        JsonMapper json = new JsonMapper();
        try {
            ObjectNode realm = (ObjectNode) json.readTree(Files.readString(Path.of("config/keycloak/realm.json")));
            ArrayNode users = (ArrayNode) realm.get("users");
            users.add(json.valueToTree(person(OLGA, "olga", "Olga Pike", List.of("officer"), List.of(LEARNING))));
            users.add(json.valueToTree(
                    person(CARYS, "carys", "Carys Bell", List.of("officer", "chair"), List.of(LEARNING, CHILDREN))));
            Path file = Path.of(
                    "target/realm-with-colleagues-" + ProcessHandle.current().pid() + ".json");
            Files.createDirectories(file.getParent());
            Files.writeString(file, realm.toString());
            TestPropertyValues.of("heed.identity.realm-file=" + file.toUri()).applyTo(context);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Map<String, Object> person(
            String id, String username, String name, List<String> roles, List<String> groups) {
        return Map.of(
                "id",
                id,
                "username",
                username,
                "enabled",
                "true",
                "firstName",
                name.split(" ")[0],
                "lastName",
                name.split(" ")[1],
                "email",
                username + "@alderbridge.example",
                "credentials",
                List.of(Map.of("type", "password", "value", "demo")),
                "realmRoles",
                roles,
                "groups",
                groups);
    }
}
