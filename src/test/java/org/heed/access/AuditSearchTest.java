package org.heed.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.heed.HeedServer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The auditor finds entries of the trail by the words that the page shows. */
@HeedServer
class AuditSearchTest {
    private static final Pattern WHO = Pattern.compile("data-label=\"Person\">([^<]*)<");
    private static final Pattern WHAT = Pattern.compile("data-label=\"Event\"><span>([^<]*)<");

    @LocalServerPort
    private int port;

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    @Test
    void byWhatHappenedAndByWhom() throws Exception {
        Client auditor = new Client(port);
        auditor.signIn("auditor", "demo");
        String found = auditor.get("/audit?what=task+claimed").body();
        assertThat(all(WHAT, found)).containsExactly("Task claimed");
        String name = all(WHO, found).get(0);
        String own = auditor.get("/audit?who=" + name.replace(' ', '+')).body();
        assertThat(all(WHO, own)).containsExactly(name);
        assertThat(all(WHAT, own)).hasSizeGreaterThan(1);
        assertThat(auditor.get("/audit?who=nobody+of+that+name").body()).contains("No entries found");
        assertThat(auditor.get("/audit?to=2001-01-01").body()).contains("No entries found");
        assertThat(auditor.get("/audit?what=%25&from=2001-01-01").body()).contains("No entries found");
    }
}
