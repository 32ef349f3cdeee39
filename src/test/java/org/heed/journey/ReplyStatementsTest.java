package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heed.Api;
import org.heed.ConnectionWatch;
import org.heed.CouncilWithColleagues;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a completed reply costs: its statements, from the request to its end, and one connection. */
@CouncilWithColleagues
class ReplyStatementsTest {
    /** As many as there are today; fewer are welcome, and then this number is made smaller. */
    private static final long MOST = 59;

    @LocalServerPort
    private int port;

    @Test
    void aReplyTakesNoMoreStatementsThanItDid() {
        replied("That the first reply warms up what is kept.");
        ConnectionWatch.SECOND.clear();
        long took = replied("That a reply is counted.");
        System.out.printf("Statements of a reply: %d%n", took);
        assertThat(took).isLessThanOrEqualTo(MOST).isPositive();
        assertThat(ConnectionWatch.SECOND).isEmpty();
    }

    private long replied(String wording) {
        Journey journey = Journey.begin(port, wording).assigned();
        String task = journey.task("respond");
        Map<String, Object> reply = Journey.accepted("It is done.");
        ConnectionWatch.STATEMENTS.set(0);
        Api.Answer answer = Api.as("officer", port).post("/api/tasks/" + task + "/completion", reply);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        return ConnectionWatch.STATEMENTS.get();
    }
}
