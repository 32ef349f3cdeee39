package org.heed.recommendation.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A page reads all that was said in its cases by one statement, and reads the same as what asks table by table. */
@HeedServer
class SaidTogetherTest {
    @LocalServerPort
    private int port;

    @Autowired
    private CaseRecord caseRecord;

    @Autowired
    private Register register;

    @Autowired
    private Directory directory;

    @AfterEach
    void end() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void isTheSameAsTableByTable() {
        User auditor = directory.withRole(Role.AUDITOR).get(0);
        List<RegisterEntry> cases = Api.as("auditor", port).every("/api/recommendations?limit=200", "items").stream()
                .map(each -> register.open(UUID.fromString(each.path("id").asString()), auditor))
                .toList();
        Map<UUID, List<RecordEntry>> alone = caseRecord.said(cases, auditor);
        assertThat(alone.values().stream().flatMap(List::stream)).hasSizeGreaterThan(50);

        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest("GET", "/")));
        assertThat(caseRecord.said(cases.subList(0, 2), auditor))
                .as("and some of them once more")
                .allSatisfy((id, said) -> assertThat(said).isEqualTo(alone.get(id)));
        assertThat(caseRecord.said(cases, auditor)).isEqualTo(alone);
    }
}
