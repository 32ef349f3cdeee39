package org.heed.process.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.permission.TaskPermissions;
import org.heed.process.completion.Submissions;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever people are permitted to do, in whatever order: a case always has a task, a timer, or its end. */
@HeedServer
class RandomWalkTest {
    private static final int CASES = 12;
    private static final int STEPS = 40;
    private static final String OFFICER = "00000000-0000-4000-8000-000000000002";

    private static final String OTHER_OFFICER = "00000000-0000-4000-8000-000000000003";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private OpenTasks tasks;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Directory directory;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private Clock clock;

    private int taken;

    @Test
    void neverLeavesACaseWithoutAWayOn() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Walk walk = begin(seed);
            for (int step = 0; step < STEPS; step++) {
                go(walk, random);
                stands(walk, "seed " + seed + ", step " + step);
            }
        }
        assertThat(taken).as("steps that were really taken").isGreaterThan(CASES * STEPS / 3);
    }

    private record Walk(UUID caseId, String slug) {}

    private Walk begin(int seed) {
        String meeting =
                Api.as("scrutiny", port).get("/api/meetings?panel=children").at("/0/id");
        String wording = "That it is walked at random, " + seed + ". " + UUID.randomUUID();
        Api.Answer made = Api.as("scrutiny", port)
                .post(
                        "/api/recommendations",
                        Map.of("meeting", meeting, "item", "Walks", "kind", "RECOMMENDATION", "wording", wording));
        String slug = made.at("/slug");
        return new Walk(
                UUID.fromString(Api.as("auditor", port)
                        .get("/api/recommendations/" + slug)
                        .at("/id")),
                slug);
    }

    /** A task with random answers, a wait cut short, or something that is decided outside the tasks. */
    private void go(Walk walk, Random random) {
        List<OpenTask> open = tasks.ofCase(walk.caseId());
        if (!open.isEmpty() && random.nextInt(4) > 0) {
            complete(open.get(random.nextInt(open.size())), random);
            return;
        }
        String user = random.nextBoolean() ? "scrutiny" : "officer";
        List<String> may = new ArrayList<>();
        Api.as(user, port)
                .get("/api/recommendations/" + walk.slug() + "/inside")
                .json()
                .path("may")
                .forEach(name -> may.add(name.asString()));
        if (!may.isEmpty()) {
            String action = may.get(random.nextInt(may.size()));
            Api.Answer answer = Api.as(user, port)
                    .post("/api/recommendations/" + walk.slug() + "/do/" + action + "?number=1", answers(action));
            assertThat(answer.status()).as(action + " " + answer.text()).isIn(204, 404, 409, 422);
            taken += answer.status() == 204 ? 1 : 0;
        }
    }

    private void complete(OpenTask task, Random random) {
        Map<String, Object> answers = new HashMap<>();
        new RehearsalAnswers(random, clock::instant)
                .atRandom(tasks.form(task))
                .forEach((key, value) -> answers.put(key, value instanceof LocalDate date ? date.toString() : value));
        answers.computeIfPresent("leadOfficer", (key, value) -> OFFICER);
        answers.computeIfPresent("service", (key, value) -> "learning");
        answers.computeIfPresent(
                "receivedOn", (key, value) -> LocalDate.now(clock).toString());
        answers.remove("noticeOn");
        User by = task.roles().stream()
                .flatMap(role -> directory.withRole(role).stream())
                .filter(user -> TaskPermissions.mayComplete(user, task.taskScope()))
                .findFirst()
                .orElse(null);
        if (by != null && submissions.submit(task.id(), answers, by).isEmpty()) {
            taken++;
        }
    }

    private Map<String, ?> answers(String action) {
        String soon = LocalDate.now(clock).plusYears(2).toString();
        return switch (action) {
            case "extend" -> Map.of("until", soon, "agreedBy", "Chair", "reason", "Illness");
            case "askMoreTime" -> Map.of("until", soon, "reason", "Illness");
            case "reassign" -> Map.of("service", "highways", "leadOfficer", OTHER_OFFICER, "reason", "It is theirs");
            case "addPart" -> Map.of("wording", "That one part is done");
            case "givePart" -> Map.of("leadOfficer", OFFICER);
            case "replyToPart" -> Map.of("decision", "ALTERNATIVE_OFFERED", "alternative", "Something else");
            case "judgePart" -> Map.of("view", "MORE_WANTED", "words", "Say more");
            case "reportOnPart" -> Map.of("delivery", "IN_PROGRESS", "words", "On the way");
            case "promiseAction" -> Map.of("what", "Write", "owner", "Owen", "targetDate", soon);
            case "reportOnAction" -> Map.of("state", "DONE", "words", "Written");
            case "merge", "supersede", "relate" -> Map.of("other", "CLSP-2024/25-01", "reason", "The same");
            default -> Map.of("reason", "As it falls");
        };
    }

    private void stands(Walk walk, String where) {
        Recommendation recommendation = recommendations.get(walk.caseId());
        boolean waits = !tasks.ofCase(walk.caseId()).isEmpty()
                || engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(walk.caseId().toString())
                        .list()
                        .stream()
                        .anyMatch(instance -> engine.getManagementService()
                                        .createJobQuery()
                                        .processInstanceId(instance.getId())
                                        .timers()
                                        .count()
                                > 0);
        assertThat(waits || !recommendation.isOpen()).as(where).isTrue();
        assertThat(waits && !recommendation.isOpen())
                .as(where + ": closed, and yet waiting")
                .isFalse();
    }
}
