package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heed.Api;
import org.heed.HeedServer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The path by the API, and what it refuses on the way. */
@HeedServer
class PathByApiTest {
    @LocalServerPort
    private int port;

    @Test
    void fromRegistrationToClosure() {
        Journey journey = Journey.begin(port, "That the path is walked.");
        assertThat(journey.recommendation().at("/stage")).isEqualTo("ASSIGNMENT");
        journey.assigned();
        assertThat(journey.recommendation().at("/stage")).isEqualTo("RESPONSE");
        LocalDate deadline = LocalDate.now().plusMonths(1).minusDays(1);
        assertThat(journey.recommendation().at("/deadline/basis")).contains("one month");
        assertThat(LocalDate.parse(journey.recommendation().at("/deadline/date")))
                .isBetween(deadline, deadline.plusDays(1));
        assertThat(journey.recommendation().at("/dueOn"))
                .isEqualTo(journey.recommendation().at("/deadline/date"));
        journey.replied("It will be walked.").considered("CLOSE");
        assertThat(journey.recommendation().at("/stage")).isEqualTo("CLOSURE");
        journey.closed();
        Api.Answer closed = journey.recommendation();
        assertThat(closed.at("/stage")).isEqualTo("CLOSED");
        assertThat(closed.at("/judgement")).isEqualTo("CLOSED_SATISFIED");
        assertThat(closed.at("/closedOn")).isNotEmpty();
        List<String> happened = Api.as("member", port)
                .get("/api/recommendations/" + journey.slug() + "/timeline")
                .json()
                .findValuesAsString("what");
        assertThat(happened)
                .containsSubsequence(
                        "REGISTERED", "ASSIGNED", "RESPONDED", "CLOSURE_PROPOSED", "CLOSURE_APPROVED", "STAGE_ENTERED");
    }

    @Test
    void answersAreRefusedInTheWordsOfTheField() {
        Journey journey = Journey.begin(port, "That answers are checked.").assigned();
        Api.Answer missing = journey.answer("officer", "respond", Map.of("decision", "NOT_ACCEPTED"));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.type()).startsWith("application/problem+json");
        assertThat(missing.at("/errors/reason")).isEqualTo("Enter why it is not accepted");
        assertThat(journey.answer("officer", "respond", Map.of("decision", "NOTED"))
                        .at("/errors/decision"))
                .isEqualTo("Select one of the options for “What is the decision?”");
        assertThat(journey.answer("officer", "respond", Map.of("decision", List.of()))
                        .at("/errors/decision"))
                .contains("wrong type");
        assertThat(journey.answer("officer", "respond", Map.of("decision", "NOT_ACCEPTED", "reason", "x".repeat(4001)))
                        .at("/errors/reason"))
                .contains("4,000 characters or fewer; it has 4,001");
        assertThat(journey.recommendation().at("/stage")).isEqualTo("RESPONSE");
        assertThat(journey.recommendation().at("/decision")).isEmpty();
    }

    @Test
    void datesThatCannotBeAreRefused() {
        Journey journey = Journey.begin(port, "That dates make sense.");
        Map<String, Object> early = Journey.assignment();
        early.put("receivedOn", "1900-01-01");
        assertThat(journey.answer("scrutiny", "assign", early).at("/errors/receivedOn"))
                .contains("on or after the date of the meeting");
        journey.assigned();
        assertThat(journey.answer(
                                "officer",
                                "respond",
                                Map.of("decision", "ACCEPTED", "action", "x", "targetDate", "1900-01-01"))
                        .at("/errors/targetDate"))
                .contains("on or after the date of the meeting");
        assertThat(Api.as("scrutiny", port)
                        .post("/api/meetings", Map.of("panel", "children", "heldOn", "2100-01-05"))
                        .at("/detail"))
                .startsWith("Date of the meeting must be between 1 April 1974 and ");
    }

    @Test
    void whoMayNotIsToldWhy() {
        Journey journey = Journey.begin(port, "That doors are shut.");
        String task = journey.task("assign");
        assertThat(Api.as("", port).get("/api/panels").status()).isEqualTo(401);
        assertThat(Api.as("", port).get("/api/panels").type()).startsWith("application/problem+json");
        assertThat(Api.as("", port).get("/api/panels").at("/detail"))
                .isEqualTo("Sign in: the request does not have a valid access token.");
        for (String other :
                List.of("officer", "officer2", "member", "chair", "chair2", "director", "auditor", "admin")) {
            Api.Answer refused = journey.complete(other, task, Journey.assignment());
            assertThat(refused.status()).as(other).isEqualTo(403);
            assertThat(Api.as(other, port)
                            .post("/api/tasks/" + task + "/claim", Map.of())
                            .status())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(Api.as("officer2", port)
                        .get("/api/recommendations/" + journey.slug())
                        .status())
                .isEqualTo(403);
        assertThat(Api.as("chair2", port)
                        .get("/api/panels/children/monitoring-table")
                        .status())
                .isEqualTo(403);
        assertThat(Api.as("officer", port).get("/api/audit/verification").status())
                .isEqualTo(403);
        assertThat(Api.as("officer", port)
                        .post("/api/recommendations", Journey.register(port, "not mine"))
                        .status())
                .isEqualTo(403);
        assertThat(journey.recommendation().at("/stage")).isEqualTo("ASSIGNMENT");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(Api.as("scrutiny", port).get("/api/tasks/none").status()).isEqualTo(404);
        assertThat(Api.as("scrutiny", port)
                        .get("/api/recommendations/CLSP-2018-19-99")
                        .at("/detail"))
                .contains("CLSP-2018/19-99");
        assertThat(Api.as("scrutiny", port)
                        .get("/api/panels/none/monitoring-table")
                        .status())
                .isEqualTo(404);
        assertThat(Api.as("scrutiny", port).get("/api/nothing").status()).isEqualTo(404);
        assertThat(Api.as("scrutiny", port).get("/api/tasks?view=yours").status())
                .isEqualTo(400);
        for (String wrong : List.of(
                "/api/tasks?limit=abc",
                "/api/tasks?cursor=" + org.heed.shared.Cursor.of("+99999-01-01", "x"),
                "/api/tasks?cursor=" + org.heed.shared.Cursor.of("2026-01-01", "x\u0000"))) {
            assertThat(Api.as("scrutiny", port).get(wrong).status()).as(wrong).isEqualTo(400);
        }
        assertThat(Api.as("scrutiny", port)
                        .get("/api/recommendations?panel=%00")
                        .status())
                .isEqualTo(400);
        for (String day : List.of("null", "\"0026-01-22\"", "\"+20226-01-22\"")) {
            String meeting = "{\"panel\":\"children\",\"heldOn\":" + day + "}";
            assertThat(Api.as("scrutiny", port)
                            .post("/api/meetings", "application/json", meeting.getBytes())
                            .status())
                    .as(day)
                    .isEqualTo(400);
        }
        assertThat(Api.as("scrutiny", port).get("/api/tasks?limit=0").status()).isEqualTo(400);
        assertThat(Api.as("scrutiny", port)
                        .get("/api/recommendations?cursor=%00x")
                        .status())
                .isEqualTo(400);
        assertThat(Api.as("scrutiny", port)
                        .get("/api/recommendations?stage=NOWHERE")
                        .status())
                .isEqualTo(400);
        assertThat(Api.as("scrutiny", port)
                        .post("/api/recommendations", "application/json", "[1".getBytes())
                        .status())
                .isEqualTo(400);
        assertThat(Api.as("scrutiny", port)
                        .post(
                                "/api/meetings",
                                "application/json",
                                "{\"panel\":\"children\",\"heldOn\":\"x\"}".getBytes())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void twoPeopleCompletingTheSameTaskInTheSameMomentDoItOnce() throws Exception {
        Journey journey = Journey.begin(port, "That it is done once.");
        String task = journey.task("assign");
        Callable<Api.Answer> submit = () -> journey.complete("scrutiny", task, Journey.assignment());
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Future<Api.Answer>> answers = people.invokeAll(List.of(submit, submit, submit, submit));
            List<Integer> statuses = new java.util.ArrayList<>();
            for (Future<Api.Answer> answer : answers) {
                statuses.add(answer.get().status());
                if (answer.get().status() == 409) {
                    assertThat(answer.get().at("/detail")).contains("You have already sent");
                }
            }
            assertThat(statuses).containsExactlyInAnyOrder(204, 409, 409, 409);
        } finally {
            people.shutdown();
        }
        assertThat(Api.as("auditor", port)
                        .get("/api/recommendations/" + journey.slug() + "/timeline")
                        .json()
                        .findValuesAsString("what"))
                .containsOnlyOnce("ASSIGNED");
    }

    @Test
    void nobodyApprovesWhatTheyProposedOrAnswered() {
        Journey journey =
                Journey.begin(port, "That two people see it.").assigned().replied("Yes.");
        Api.Answer chairCloses = journey.answer("chair", "consider", Map.of("view", "CLOSE"));
        assertThat(chairCloses.at("/errors/view")).contains("someone else must propose");
        journey.considered("CLOSE");
        assertThat(journey.answer(
                                "scrutiny",
                                "approveClosure",
                                Map.of("result", "APPROVE", "judgement", "CLOSED_SATISFIED"))
                        .status())
                .isEqualTo(403);
        assertThat(journey.answer(
                                "chair2",
                                "approveClosure",
                                Map.of("result", "APPROVE", "judgement", "CLOSED_SATISFIED"))
                        .status())
                .isEqualTo(403);
        Api.Answer noReason = journey.answer("chair", "approveClosure", Map.of("result", "RETURN"));
        assertThat(noReason.at("/errors/reason")).isEqualTo("Enter why you are returning it");
    }

    @Test
    void tasksAreClaimedAndReleased() {
        Journey journey = Journey.begin(port, "That tasks are held.");
        String task = journey.task("assign");
        Api scrutiny = Api.as("scrutiny", port);
        assertThat(scrutiny.post("/api/tasks/" + task + "/claim", Map.of()).status())
                .isEqualTo(204);
        assertThat(scrutiny.get("/api/tasks?view=mine&limit=200").text()).contains(task);
        assertThat(scrutiny.get("/api/tasks/" + task).at("/task/holder")).isEqualTo("Sana Qureshi");
        assertThat(scrutiny.get("/api/tasks/" + task).at("/form/fields/0/key")).isEqualTo("service");
        assertThat(scrutiny.post("/api/tasks/" + task + "/release", Map.of()).status())
                .isEqualTo(204);
        assertThat(scrutiny.get("/api/tasks?view=team&limit=200").text()).contains(task);
    }
}
