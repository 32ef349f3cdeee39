package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heed.Api;
import org.heed.browser.Visit;
import org.heed.journey.Journey;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The workflow from outside: a pipeline deploys a checked bundle, and reads back what runs. */
@OwnWorkflow
class ModelsApiTest {
    @LocalServerPort
    private int port;

    @Test
    void deploysWhatIsFitAndSaysWhatIsNot() {
        int before = Files.shippedAgain(port);
        Files files = Files.ofVersion(before, port);
        assertThat(files.deploy(port, "").status()).as("no reason").isEqualTo(400);
        Api.Answer broken = files.with("processes/follow-up.bpmn", "name=\"keep watching\"", "name=\"\"")
                .deploy(port, "reason=A+slip");
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.at("/problems/0/element")).isEqualTo("keepWatching");
        assertThat(broken.at("/problems/0/message")).isEqualTo("Enter a name for each path out of the gateway.");
        assertThat(Files.latest(port)).as("nothing is deployed").isEqualTo(before);

        Files changed = files.with("processes/review-period.dmn", "\"P3M\"", "\"P2M\"");
        Api.Answer made = changed.deploy(port, "reason=Look+again+sooner&base=" + before);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        int number = made.json().path("version").asInt();
        assertThat(number).isEqualTo(before + 1);
        assertThat(Files.ofVersion(number, port).all()).isEqualTo(changed.all());
        Api.Answer version = Api.as("auditor", port).get("/api/models/" + number);
        assertThat(version.at("/version/reason")).isEqualTo("Look again sooner");
        assertThat(version.at("/changes/0/element")).isEqualTo("reviewPeriodRule2");
        assertThat(version.at("/changes/0/was")).contains("P3M");

        Api.Answer baseless =
                Api.as("admin", port).post("/api/models?reason=From+nowhere", "application/zip", files.packed());
        assertThat(baseless.status()).isEqualTo(409);
        assertThat(baseless.at("/detail")).contains("Enter the version", "base=" + number);
        assertThat(Files.latest(port)).as("nothing is overwritten").isEqualTo(number);

        Api.Answer stale = files.deploy(port, "reason=Too+late&base=" + before);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.at("/detail")).contains("Version " + number + " was deployed after");
        assertThat(Api.as("auditor", port).get("/api/audit/verification").at("/holds"))
                .isEqualTo("true");
    }

    /** A version deployed while cases run takes effect for new ones at once; an old case keeps its own form. */
    @Test
    void aTaskWithoutJavaWorksWithoutARestart() {
        Journey old = Journey.begin(port).assigned();
        Files files = Files.ofVersion(1, port)
                .withEqualityCheck()
                .with(
                        "forms/respond.form",
                        "\n  \"components\": [",
                        "\n  \"components\": [{\"type\": \"number\", \"key\": \"cost\", \"label\": \"What will it cost?\"},");
        Api.Answer made = files.deploy(port, "reason=Equality+Act");
        assertThat(made.status()).as(made.text()).isEqualTo(201);

        Journey fresh = Journey.begin(port).assigned();
        assertThat(old.answer("officer", "respond", Journey.reply(Map.of("cost", 5)))
                        .status())
                .as("the old form does not ask for it")
                .isEqualTo(422);
        fresh.done("officer", "respond", Journey.reply(Map.of("cost", 1200)));
        assertThat(fresh.answer("scrutiny", "equalityCheck", Map.of("fair", "YES"))
                        .status())
                .as("another role")
                .isEqualTo(403);
        assertThat(fresh.answer("officer", "equalityCheck", Map.of()).status()).isEqualTo(422);
        fresh.done("officer", "equalityCheck", Map.of("fair", "NO"));
        fresh.done("officer", "respond", Journey.reply(Map.of()));
        fresh.done("officer", "equalityCheck", Map.of("fair", "YES", "groups", "Carers"));
        assertThat(fresh.waitsAt()).containsExactly("consider");

        String record = Visit.read(port, "auditor", "/recommendations/" + fresh.slug() + "/history");
        assertThat(record).contains("Equality check", "Is the reply fair to everybody?", "Yes, it is", "Carers");
        assertThat(record).contains("What will it cost?", "1200");
        String timeline = Api.as("auditor", port)
                .get("/api/recommendations/" + fresh.slug() + "/timeline")
                .text();
        assertThat(timeline).contains("ANSWERED", "Which groups were thought of?", "Carers");
        String export = Visit.read(port, "scrutiny", "/panels/children/monitoring-table.csv");
        assertThat(export).contains("Which groups were thought of?: Carers", "What will it cost?: 1200");
    }
}
