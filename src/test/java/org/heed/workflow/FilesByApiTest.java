package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heed.Api;
import org.heed.evidence.Upload;
import org.heed.journey.Journey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Programs upload files for a task, and name them in its answers; what is not named, and whose task it is not, gets nothing. */
@OwnWorkflow
class FilesByApiTest {
    private static final byte[] PDF = org.heed.evidence.file.Files.PDF;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Journey about;
    private String files;

    @BeforeEach
    void aCaseWaitsAtTheForm() {
        about = FilesInFormsTest.waiting(port);
        files = "/api/tasks/" + about.task("equalityCheck") + "/files";
    }

    private Api.Answer upload(String user, String field, String name, byte[] content) {
        return Api.as(user, port).post(files, Upload.TYPE, Upload.of(Map.of("field", field), name, content));
    }

    private String uploaded(String field, String name, byte[] content) {
        Api.Answer made = upload("officer", field, name, content);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.at("/id");
    }

    private long waiting() {
        return database.sql("select count(*) from handed_in where case_id = ?::uuid")
                .param(about.id())
                .query(Long.class)
                .single();
    }

    @Test
    void areNamedInTheAnswers() {
        String plan = uploaded("plan", "plan.pdf", PDF);
        String picture = uploaded("pictures", "a.png", org.heed.evidence.file.Files.PNG);
        uploaded("pictures", "not-named.png", org.heed.evidence.file.Files.PNG);
        assertThat(Api.as("officer", port).get(files).text()).contains(plan, "plan.pdf", picture);
        Api.Answer form = Api.as("officer", port).get(files.replace("/files", ""));
        assertThat(form.at("/form/fields/1/files/kinds")).isEqualTo("PDF, TXT");
        assertThat(form.text()).as("readers see the form, and not what waits").doesNotContain("plan.pdf");
        assertThat(refusal(Map.of("fair", "YES"))).contains("Upload a file for “The plan”");
        assertThat(refusal(Map.of("fair", "YES", "plan", List.of(picture)))).contains("was not uploaded here");
        assertThat(refusal(Map.of("fair", "YES", "plan", plan))).contains("wrong type");
        about.done(
                "officer", "equalityCheck", Map.of("fair", "YES", "plan", List.of(plan), "pictures", List.of(picture)));
        Api.Answer evidence = Api.as("member", port).get("/api/recommendations/" + about.slug() + "/evidence");
        assertThat(evidence.json()).hasSize(2);
        assertThat(evidence.text()).contains("The plan", "plan.pdf", "a.png").doesNotContain("not-named.png");
        assertThat(evidence.at("/0/saidOf")).isNotEmpty();
        assertThat(waiting()).isZero();
        assertThat(engineHolds(plan)).as("the engine hears nothing of it").isFalse();
        assertThat(about.waitsAt()).containsExactly("consider");
    }

    private boolean engineHolds(String id) {
        return database.sql(
                        "select exists (select 1 from act_hi_varinst where text_ like ? or text_ like '%plan.pdf%')")
                .param("%" + id + "%")
                .query(Boolean.class)
                .single();
    }

    private String refusal(Map<String, ?> answers) {
        Api.Answer refused = about.answer("officer", "equalityCheck", answers);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        return refused.text();
    }

    @Test
    void whatCannotBeTakenIsSaid() {
        assertThat(upload("officer", "plan", "page.pdf", org.heed.evidence.file.Files.HTML)
                        .at("/errors/file"))
                .contains("“page.pdf” must be one of these file types");
        assertThat(upload("officer", "plan", "a.png", org.heed.evidence.file.Files.PNG)
                        .at("/errors/file"))
                .contains("must be one of these file types: PDF, TXT");
        assertThat(upload("officer", "fair", "a.pdf", PDF).status()).isEqualTo(422);
        assertThat(Api.as("officer", port)
                        .post(files, Upload.TYPE, Upload.of(Map.of("field", "plan")))
                        .at("/errors/file"))
                .isEqualTo("Select a file");
        for (int picture = 0; picture < 10; picture++) {
            uploaded("pictures", picture + ".png", org.heed.evidence.file.Files.PNG);
        }
        assertThat(upload("officer", "pictures", "11.png", org.heed.evidence.file.Files.PNG)
                        .at("/errors/file"))
                .contains("up to 10 files");
    }

    @Test
    void areForThoseWhoMayDoTheTask() {
        String plan = uploaded("plan", "secret-plan.pdf", PDF);
        for (String user : List.of("scrutiny", "chair", "member", "director", "admin", "auditor", "officer2")) {
            assertThat(upload(user, "plan", "a.pdf", PDF).status()).as(user).isEqualTo(403);
            assertThat(Api.as(user, port).get(files).status()).as(user).isEqualTo(403);
            assertThat(Api.as(user, port).get(files + "/" + plan).status())
                    .as(user)
                    .isEqualTo(403);
            assertThat(Api.as(user, port).delete(files + "/" + plan).status())
                    .as(user)
                    .isEqualTo(403);
        }
        for (String path : List.of("", "/timeline", "/evidence", "/everything")) {
            assertThat(Api.as("auditor", port)
                            .get("/api/recommendations/" + about.slug() + path)
                            .text())
                    .doesNotContain("secret-plan");
        }
        Journey other = Journey.begin(port).assigned().done("officer", "respond", Journey.reply(Map.of()));
        String others = files.replace(about.task("equalityCheck"), other.task("equalityCheck"));
        assertThat(Api.as("officer", port).get(others + "/" + plan).status()).isEqualTo(404);
        assertThat(other.answer("officer", "equalityCheck", Map.of("fair", "YES", "plan", List.of(plan)))
                        .status())
                .as("a file of another task")
                .isEqualTo(422);
        assertThat(Api.as("officer", port).delete(files + "/" + plan).status()).isEqualTo(204);
        assertThat(Api.as("officer", port).delete(files + "/" + plan).status()).isEqualTo(404);
    }

    @Test
    void goWithATaskThatIsOverInAnotherWay() {
        uploaded("plan", "plan.pdf", PDF);
        assertThat(waiting()).isEqualTo(1);
        Api.Answer withdrawn = Api.as("scrutiny", port)
                .post(
                        "/api/recommendations/" + about.slug() + "/do/withdraw",
                        Map.of("reason", "It was done already."));
        assertThat(withdrawn.status()).as(withdrawn.text()).isLessThan(300);
        assertThat(waiting()).isZero();
    }

    @Test
    void cannotLeadTheWayNorBeAskedWhereThereIsNoCase() {
        assertThat(deployed(FilesInFormsTest.FORM.replace(
                        "\"accept\": \".pdf, text/plain\"", "\"properties\": {\"routingFact\": \"true\"}")))
                .contains("rows or files: “The plan”");
        assertThat(deployed(FilesInFormsTest.FORM.replace("=fair = \\\"NO\\\"", "=plan = null")))
                .contains("rows and files not at all");
        assertThat(deployed(FilesInFormsTest.FORM.replace(".pdf, text/plain", "=kinds")))
                .contains("endings and media types");
        assertThat(
                        refused(
                                Files.ofVersion(1, port)
                                        .with(
                                                "forms/register.form",
                                                "\"components\": [",
                                                "\"components\": [{\"type\": \"filepicker\", \"key\": \"plan\", \"label\": \"The plan\"},")))
                .contains("Registration cannot ask for files");
        assertThat(deployed(FilesInFormsTest.FORM.replace("\"multiple\": true", "\"multiple\": \"=many\"")))
                .contains("yes or no");
    }

    private String deployed(String form) {
        return refused(Files.ofVersion(1, port).withEqualityCheck().and("forms/equality.form", form));
    }

    private String refused(Files files) {
        Api.Answer answer = files.deploy(port, "reason=Try");
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.text();
    }
}
