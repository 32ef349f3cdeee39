package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.heed.HeedServer;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.process.completion.Submissions;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two decisions at the same moment that are about each other: one holds, the other is told why not. */
@HeedServer
class CrossingDecisionsTest {
    private static final int ROUNDS = 12;

    @LocalServerPort
    private int port;

    @Autowired
    private OpenTasks tasks;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Directory directory;

    private List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> first = two.submit(() -> {
                start.await();
                return one.call();
            });
            Future<Integer> second = two.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        } finally {
            two.shutdownNow();
        }
    }

    private static int into(Journey from, String how, Journey other) {
        return from.decide("scrutiny", how, Map.of("other", other.at("/reference"), "reason", "The same thing"))
                .status();
    }

    @Test
    void ofTwoThatGoIntoEachOtherOneStays() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String how = round % 2 == 0 ? "merge" : "supersede";
            Journey one = Journey.begin(port, "That one crosses.").assigned();
            Journey other = Journey.begin(port, "That another crosses.").assigned();
            List<Integer> answers = atOnce(() -> into(one, how, other), () -> into(other, how, one));
            assertThat(answers).containsExactlyInAnyOrder(204, 422);
            assertThat(List.of(one.at("/stage"), other.at("/stage"))).containsExactlyInAnyOrder("CLOSED", "RESPONSE");
            leaveNothing(one, other);
        }
    }

    @Test
    void nothingGoesIntoWhatIsWithdrawnAtThatMoment() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Journey one = Journey.begin(port, "That one joins.").assigned();
            Journey other = Journey.begin(port, "That another goes.").assigned();
            List<Integer> answers = atOnce(() -> into(one, "merge", other), () -> other.decide(
                            "scrutiny", "withdraw", Map.of("reason", "No longer wanted"))
                    .status());
            assertThat(answers.get(1)).isEqualTo(204);
            String timeline = one.timeline().text();
            boolean mergedFirst = answers.get(0) == 204;
            assertThat(answers.get(0)).isIn(204, 422);
            assertThat(timeline.contains("\"LINKED\"")).isEqualTo(mergedFirst);
            if (mergedFirst) {
                assertThat(sequence(one, "LINKED"))
                        .as("the withdrawal came after it")
                        .isLessThan(sequence(other, "WITHDRAWN"));
            }
            leaveNothing(one);
        }
    }

    /** So that nobody else has a long list of work. */
    private static void leaveNothing(Journey... journeys) {
        for (Journey journey : journeys) {
            if (!journey.at("/stage").equals("CLOSED")) {
                journey.decided("scrutiny", "withdraw", Map.of("reason", "Only for a test"));
            }
        }
    }

    private static long sequence(Journey journey, String what) {
        return StreamSupport.stream(journey.timeline().json().spliterator(), false)
                .filter(entry -> entry.path("what").asString().equals(what))
                .findFirst()
                .orElseThrow()
                .path("sequence")
                .asLong();
    }

    @Test
    void whoComesTooLateForATaskIsToldSoAndNotThatThereIsNone() {
        Journey journey = Journey.begin(port, "That one is done twice.");
        User scrutiny = directory.present(Journey.SCRUTINY).orElseThrow();
        OpenTask seen = tasks.open(journey.task("assign"), scrutiny);
        journey.assigned();
        assertThat(tasks.form(seen).field("service"))
                .as("still the form that was sent")
                .isPresent();
        assertThatThrownBy(() -> submissions.submit(seen.id(), Journey.assignment(), scrutiny))
                .isInstanceOf(RuleViolation.class);
    }
}
