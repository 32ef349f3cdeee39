package org.heed.browser;

import java.util.List;
import org.heed.HeedServer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The search, the planner and the narrowed timeline are perceivable and fit. */
@HeedServer
class FindingPagesTest {
    @LocalServerPort
    private int port;

    @Test
    void arePerceivableAndFit() {
        try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port)) {
            for (String address : List.of(
                    "/search",
                    "/search?q=school+OR+gullies+OR+report",
                    "/search?q=nothing+at+all",
                    "/search?q=CLSP-2025-26-011",
                    "/planner",
                    "/planner?panel=children",
                    "/recommendations/CLSP-2025-26-01",
                    "/recommendations/CLSP-2025-26-01?kind=STEPS")) {
                AccessiblePage.judge(scrutiny.open(address));
            }
        }
    }
}
