package org.heed.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docker-compose.yml keeps to the Compose specification, asks for its secrets, and starts its pieces in order. */
class ComposeTest {
    private final ComposeFile file = ComposeFile.read();

    @Test
    void keepsToTheSpecification() throws Exception {
        Process linter = new ProcessBuilder(
                        "node",
                        "src/main/frontend/node_modules/dclint/bin/dclint.cjs",
                        "--formatter",
                        "json",
                        ComposeFile.FILE.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(linter.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        JsonNode messages =
                new JsonMapper().readTree(said.substring(said.indexOf('['))).at("/0/messages");
        assertThat(messages.isArray()).as(said).isTrue();
        assertThat(messages.valueStream()
                        .filter(message -> message.path("type").asString().equals("error"))
                        .map(message -> message.path("rule").asString())
                        .distinct())
                .as("the proxy alone is open to the world, as it must be")
                .containsExactly("no-unbound-port-interfaces");
        assertThat(messages.valueStream().map(message -> message.path("rule").asString()))
                .doesNotContain("invalid-schema");
    }

    @Test
    void theLinterKnowsTheSpecification() throws Exception {
        Path wrong = Files.createTempFile("compose", ".yml");
        Files.writeString(wrong, "services:\n  app:\n    image: x\n    tmpfss: /tmp\n");
        Process linter = new ProcessBuilder(
                        "node", "src/main/frontend/node_modules/dclint/bin/dclint.cjs", wrong.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(linter.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("invalid-schema");
    }

    @Test
    void asksForEverySecretAndHoldsNone() throws Exception {
        String example = Files.readString(Path.of(".env.example"));
        assertThat(file.required()).isNotEmpty().allSatisfy(name -> assertThat(example)
                .containsPattern("(?m)^" + name + "=$"));
        assertThat(Files.readString(Path.of(".gitignore")).lines()).contains(".env");
        assertThat(Files.readString(ComposeFile.FILE)).doesNotContain("demo-only");
    }

    @Test
    void startsInOrderAndCanBeScaled() {
        assertThat(file.services()).containsExactlyInAnyOrder("postgres", "keycloak", "mail", "app", "proxy");
        assertThat(ComposeFile.map(file.service("app").get("depends_on")).toString())
                .contains("postgres={condition=service_healthy}", "keycloak={condition=service_healthy}");
        assertThat(ComposeFile.map(file.service("proxy").get("depends_on")).toString())
                .contains("app={condition=service_healthy}");
        for (String watched : List.of("postgres", "keycloak", "app")) {
            assertThat(file.service(watched)).containsKey("healthcheck");
        }
        assertThat(file.service("app"))
                .as("a published port or a name of its own would forbid a second node")
                .doesNotContainKeys("ports", "container_name")
                .containsEntry("read_only", true);
    }

    @Test
    void worksWithARoleThatDoesNotOwnTheTrailAndKeepsItsKeyElsewhere() {
        Map<String, String> app = file.environment("app", Secrets.env("heed.example"));
        assertThat(app)
                .containsEntry("SPRING_DATASOURCE_USERNAME", "heed")
                .containsEntry("SPRING_LIQUIBASE_USER", "heed_owner")
                .containsEntry("SPRING_LIQUIBASE_PASSWORD", "an-owner's-password-of-this-test")
                .containsEntry("HEED_AUDIT_KEY_FILE", "/run/secrets/trail_key");
        assertThat(file.service("app").get("secrets")).isEqualTo(List.of("trail_key"));
        assertThat(app.get("HEED_AUDIT_HEADS_FILE")).startsWith("/trail/");
        assertThat(file.service("app").get("volumes")).isEqualTo(List.of("trail:/trail"));
        assertThat(file.service("postgres").get("volumes").toString()).doesNotContain("trail:");
    }
}
