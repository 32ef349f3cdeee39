package org.heed.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.heed.ConnectionWatch;
import org.heed.CouncilWithColleagues;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a page costs once what it needs is warm: its statements, and what of it goes over the wire beside what the browser keeps. */
@CouncilWithColleagues
class PageCostsTest {
    /** A few more statements than there are today, since what other tests left counts too; fewer are welcome, and then the number is made smaller. */
    private static final List<Cost> COSTS = List.of(
            new Cost("scrutiny", "/home", 14),
            new Cost("officer", "/home", 12),
            new Cost("chair", "/home", 14),
            new Cost("member", "/home", 12),
            new Cost("admin", "/home", 9),
            new Cost("auditor", "/home", 9),
            new Cost("officer", "/work", 15),
            new Cost("scrutiny", "/work?view=team", 15),
            new Cost("officer", "/notices", 10),
            new Cost("auditor", "/recommendations", 12),
            new Cost("auditor", "/recommendations?q=attendance", 11),
            new Cost("auditor", "/recommendations/CLSP-2025-26-01", 17),
            new Cost("scrutiny", "/panels/children/monitoring-table", 14),
            new Cost("scrutiny", "/meetings", 7),
            new Cost("admin", "/operations", 15),
            new Cost("admin", "/outbox", 7),
            new Cost("auditor", "/audit", 11),
            new Cost("member", "/planner", 12),
            new Cost("member", "/planner?view=calendar", 12),
            new Cost("member", "/published", 9));

    private static final int MOST_BYTES = 30_000;

    @LocalServerPort
    private int port;

    /** Of a page that this person reads. */
    private record Cost(String user, String page, long statements) {}

    @Test
    void aPageTakesNoMoreThanItDid() throws Exception {
        List<String> dearer = new ArrayList<>();
        for (Cost cost : COSTS) {
            Client client = new Client(port);
            client.signIn(cost.user(), "demo");
            HttpResponse<byte[]> first = zipped(client, cost.page());
            assertThat(first.statusCode()).as(cost.page()).isEqualTo(200);
            ConnectionWatch.STATEMENTS.set(0);
            int bytes = zipped(client, cost.page()).body().length;
            long statements = ConnectionWatch.STATEMENTS.get();
            System.out.printf("%-40s %3d statements %6d bytes%n", cost.page(), statements, bytes);
            if (statements > cost.statements() || bytes > MOST_BYTES) {
                dearer.add(cost.page() + " " + statements + " statements, " + bytes + " bytes");
            }
        }
        assertThat(dearer).isEmpty();
    }

    @Test
    void aCalendarTakesNoMoreThanAList() throws Exception {
        Client member = new Client(port);
        member.signIn("member", "demo");
        for (String filter : List.of("", "&panel=children", "&officer=00000000-0000-4000-8000-000000000002")) {
            assertThat(statements(member, "/planner?view=calendar" + filter))
                    .isLessThanOrEqualTo(statements(member, "/planner?view=list" + filter));
        }
    }

    private long statements(Client client, String page) throws IOException, InterruptedException {
        zipped(client, page);
        ConnectionWatch.STATEMENTS.set(0);
        zipped(client, page);
        return ConnectionWatch.STATEMENTS.get();
    }

    private HttpResponse<byte[]> zipped(Client client, String page) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                                .header("Cookie", client.cookie())
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).as(page).hasValue("gzip");
        return answer;
    }
}
