package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.Api;
import org.heed.Colleagues;
import org.heed.CouncilWithColleagues;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody decides on what they did themselves, nor on what somebody did in their place, by whatever door they come. */
@CouncilWithColleagues
class SeparationTest {
    private static final String APART = "or someone did so on your behalf";
    private static final Map<String, String> APPROVE = Map.of("result", "APPROVE", "judgement", "CLOSED_SATISFIED");
    private static final Map<String, Object> REPLY = Journey.accepted("It is done.");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    /** Carys leads, as an officer; she is a chair of the panel too. */
    private Journey ledByCarys() {
        Map<String, Object> assignment = new HashMap<>(Journey.assignment());
        assignment.put("leadOfficer", Colleagues.CARYS);
        return Journey.begin(port, "That duties are separated.").done("scrutiny", "assign", assignment);
    }

    private void covered(String user, String cover, Runnable meanwhile) {
        String today = "" + LocalDate.now();
        Api absent = Api.as(user, port);
        assertThat(absent.post("/api/absences", Map.of("cover", cover, "from", today, "until", today))
                        .status())
                .isEqualTo(204);
        meanwhile.run();
        absent.get("/api/absences")
                .json()
                .forEach(absence ->
                        absent.delete("/api/absences/" + absence.path("id").asString()));
    }

    private void keptFromCarys(Journey journey) {
        String task = journey.task("approveClosure");
        Api carys = Api.as("carys", port);
        Api.Answer approved = carys.post("/api/tasks/" + task + "/completion", APPROVE);
        assertThat(approved.status()).as(approved.text()).isEqualTo(403);
        assertThat(approved.text()).contains(APART);
        assertThat(carys.post("/api/tasks/" + task + "/claim", Map.of()).status())
                .as("claim")
                .isEqualTo(403);
        assertThat(carys.post("/api/tasks/" + task + "/hand", Map.of("to", Journey.OFFICER, "reason", "x"))
                        .status())
                .as("hands it on")
                .isEqualTo(403);
        assertThat(Api.as("chair", port)
                        .post("/api/tasks/" + task + "/hand", Map.of("to", Colleagues.CARYS, "reason", "x"))
                        .status())
                .as("is handed it")
                .isEqualTo(422);
        assertThat(Api.as("chair", port)
                        .post("/api/tasks/" + task + "/claim", Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(Api.as("chair", port)
                        .post("/api/tasks/" + task + "/help", Map.of("to", Colleagues.CARYS, "wanted", "x"))
                        .status())
                .as("is asked to help")
                .isEqualTo(422);
        covered("chair", Colleagues.CARYS, () -> assertThat(carys.post("/api/tasks/" + task + "/completion", APPROVE)
                        .status())
                .as("covers for the other chair")
                .isEqualTo(403));
        try (Visit visit = Visit.as("carys", "http://localhost:" + port)) {
            assertThat(visit.open("/tasks/" + task).locator("main").innerText()).contains(APART);
        }
        journey.closed();
    }

    @Test
    void whoIsCoveredForDoesNotApproveTheClosureOfTheirOwnReply() {
        Journey journey = ledByCarys();
        covered("carys", Colleagues.OLGA, () -> journey.done("olga", "respond", REPLY));
        journey.considered("CLOSE");
        keptFromCarys(journey);
    }

    @Test
    void norDoesWhoLeadsAndHasHandedTheReplyOn() {
        Journey journey = ledByCarys();
        String task = journey.task("respond");
        assertThat(Api.as("carys", port)
                        .post("/api/tasks/" + task + "/hand", Map.of("to", Colleagues.OLGA, "reason", "x"))
                        .status())
                .isEqualTo(204);
        journey.done("olga", "respond", REPLY).considered("CLOSE");
        keptFromCarys(journey);
    }

    @Test
    void norWhoRepliedBeforeTheLast() {
        Journey journey = ledByCarys().done("carys", "respond", REPLY);
        journey.done(
                "scrutiny",
                "consider",
                Map.of(
                        "view",
                        "MORE_WANTED",
                        "wanted",
                        "Figures",
                        "wantedBy",
                        "" + LocalDate.now().plusDays(20)));
        String reason = "Carys is on other work";
        journey.decided(
                "scrutiny",
                "reassign",
                Map.of("service", "highways", "leadOfficer", "00000000-0000-4000-8000-000000000003", "reason", reason));
        journey.done("officer2", "respond", REPLY).considered("CLOSE");
        keptFromCarys(journey);
    }

    @Test
    void norWhoRepliedToAPartOnly() {
        Journey journey = Journey.begin(port, "That parts are separated.").assigned();
        journey.decided("scrutiny", "addPart", Map.of("wording", "That one is done"))
                .decided("scrutiny", "givePart?number=1", Map.of("leadOfficer", Colleagues.CARYS))
                .decided("olga", "replyToPart?number=1", REPLY);
        assertThat(journey.decide(
                                "olga",
                                "reportOnPart?number=1",
                                Map.of("delivery", "DONE_AWAITING_CHECK", "words", "It is there"))
                        .status())
                .isEqualTo(204);
        assertThat(journey.decide("carys", "judgePart?number=1", Map.of("view", "CONTENT"))
                        .at("/errors/view"))
                .as("the part is hers, whoever replied to it")
                .isNotEmpty();
        journey.decided("scrutiny", "judgePart?number=1", Map.of("view", "CONTENT"));
        journey.replied("It is done.").considered("CLOSE");
        keptFromCarys(journey);
    }

    @Test
    void whoActsForAPartWhileTheClosureWaitsIsKeptFromItToo() {
        Journey journey = Journey.begin(port, "That it is done meanwhile.")
                .assigned()
                .replied("It is done.")
                .considered("CLOSE");
        String task = journey.task("approveClosure");
        String team = "/api/tasks?view=team&limit=200";
        assertThat(Api.as("carys", port).get(team).text()).contains(task);
        assertThat(Api.as("carys", port)
                        .post("/api/tasks/" + task + "/claim", Map.of())
                        .status())
                .isEqualTo(204);
        Map<String, String> action = Map.of(
                "what",
                "One more",
                "owner",
                "Carys Bell",
                "targetDate",
                "" + LocalDate.now().plusDays(9));
        journey.decided("carys", "promiseAction", action)
                .decided("officer", "reportOnAction?number=1", Map.of("state", "DONE", "words", "Done"));
        assertThat(Api.as("carys", port).get(team).text()).doesNotContain(task);
        assertThat(Api.as("chair", port).get(team).text())
                .as("it is the team's again")
                .contains(task);
        keptFromCarys(journey);
    }

    @Test
    void nobodyProposesAClosureInAChairsPlace() {
        Journey journey =
                Journey.begin(port, "That chairs only approve.").assigned().replied("It is done.");
        String task = journey.task("consider");
        assertThat(Api.as("chair", port)
                        .post("/api/tasks/" + task + "/claim", Map.of())
                        .status())
                .isEqualTo(204);
        covered("chair", "00000000-0000-4000-8000-000000000001", () -> assertThat(
                        journey.answer("scrutiny", "consider", Map.of("view", "CLOSE"))
                                .at("/errors/view"))
                .contains("in your own name"));
    }

    /** What was done before the table was there is found in the rows of the stages and in the trail. */
    @Test
    void theDutiesOfRunningCasesAreFoundFromWhatWasSaid() throws Exception {
        Journey journey = ledByCarys();
        covered("carys", Colleagues.OLGA, () -> journey.done("olga", "respond", REPLY));
        journey.considered("CLOSE");
        String[] steps = Files.readString(Path.of("src/main/resources/db/recommendation/017-separated-duties.sql"))
                .split(";\\s*\\n");
        transaction.executeWithoutResult(status -> {
            List<String> before = duties();
            String open = excluded(journey);
            assertThat(open).contains(Colleagues.CARYS, Colleagues.OLGA);
            database.sql("delete from duty_done").update();
            database.sql("update open_task set excluded = array[?] where task_id = ?")
                    .params(Colleagues.OLGA, journey.task("approveClosure"))
                    .update();
            for (int step = 1; step < steps.length; step++) {
                database.sql(steps[step]).update();
            }
            assertThat(duties()).containsExactlyElementsOf(before);
            assertThat(excluded(journey)).contains(Colleagues.CARYS, Colleagues.OLGA);
            status.setRollbackOnly();
        });
    }

    private List<String> duties() {
        return database.sql("select case_id || ' ' || duty || ' ' || person as done from duty_done order by done")
                .query(String.class)
                .list();
    }

    private String excluded(Journey journey) {
        return database.sql(
                        "select excluded::text from open_task where task_key = 'approveClosure' and case_id = ?::uuid")
                .param(journey.id())
                .query(String.class)
                .single();
    }
}
