package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.heed.Api;
import org.heed.ConnectionWatch;
import org.heed.CouncilWithColleagues;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What each step of a case costs: its statements, from the request to its end, and one connection. */
@CouncilWithColleagues
class StepStatementsTest {
    /** As many as there are today; fewer are welcome, and then the number is made smaller. */
    private static final Map<String, Long> MOST = Map.of(
            "register", 41L,
            "assign", 54L,
            "respond", 56L,
            "consider", 42L,
            "review", 50L,
            "checkClosure", 45L,
            "approveClosure", 44L);

    @LocalServerPort
    private int port;

    @Test
    void aStepTakesNoMoreStatementsThanItDid() {
        play("That the first case warms up what is kept.");
        ConnectionWatch.SECOND.clear();
        Map<String, Long> took = play("That each step is counted.");
        System.out.printf("Statements of the steps: %s%n", took);
        assertThat(took.keySet()).containsExactlyInAnyOrderElementsOf(MOST.keySet());
        took.forEach((step, statements) ->
                assertThat(statements).as(step).isPositive().isLessThanOrEqualTo(MOST.get(step)));
        assertThat(ConnectionWatch.SECOND).isEmpty();
    }

    private Map<String, Long> play(String wording) {
        Map<String, Long> took = new LinkedHashMap<>();
        Map<String, Object> registration = Journey.register(port, wording + " " + System.nanoTime());
        String[] slug = new String[1];
        took.put("register", counted(() -> {
            Api.Answer made = Api.as("scrutiny", port).post("/api/recommendations", registration);
            slug[0] = made.at("/slug");
            return made;
        }));
        Journey journey = Journey.of(port, slug[0]);
        took.put("assign", done(journey, "scrutiny", "assign", Journey.assignment()));
        took.put("respond", done(journey, "officer", "respond", Journey.accepted("It is done.")));
        took.put("consider", done(journey, "scrutiny", "consider", Map.of("view", "KEEP_WATCHING")));
        journey.decided("scrutiny", "bringForward", Map.of("reason", "News"));
        took.put("review", done(journey, "officer", "review", OpenPartsTest.DONE));
        took.put("checkClosure", done(journey, "scrutiny", "checkClosure", Map.of("result", "READY")));
        took.put(
                "approveClosure",
                done(journey, "chair", "approveClosure", Map.of("result", "APPROVE", "judgement", "CLOSED_SATISFIED")));
        return took;
    }

    private long done(Journey journey, String user, String key, Map<String, ?> answers) {
        String task = journey.task(key);
        return counted(() -> Api.as(user, port).post("/api/tasks/" + task + "/completion", answers));
    }

    private static long counted(Supplier<Api.Answer> request) {
        ConnectionWatch.STATEMENTS.set(0);
        Api.Answer answer = request.get();
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
        return ConnectionWatch.STATEMENTS.get();
    }
}
