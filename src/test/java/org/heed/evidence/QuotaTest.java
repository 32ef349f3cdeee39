package org.heed.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.shared.BadRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** A case has so much evidence, and a person adds so much in a day, and no more: by number and by size. */
@HeedServer
class QuotaTest {
    private static final String OWEN = "00000000-0000-4000-8000-000000000002";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    private void require(QuotaSettings settings, UUID caseId, String by, long bytes) {
        transaction.executeWithoutResult(status -> new Quota(database, settings, clock).require(caseId, by, bytes));
    }

    private static QuotaSettings settings(int ofCase, int aDay, long bytes) {
        return new QuotaSettings(ofCase, DataSize.ofBytes(bytes), aDay, DataSize.ofBytes(bytes));
    }

    @Test
    void countsWhatThereIs() {
        EvidenceCase evidence = EvidenceCase.answered(port);
        UUID caseId = UUID.fromString(Api.as("auditor", port)
                .get("/api/recommendations/" + evidence.slug())
                .at("/id"));
        String nobody = UUID.randomUUID().toString();
        require(settings(1, 1, 10), caseId, nobody, 10);
        assertThatThrownBy(() -> require(settings(1, 1, 10), caseId, nobody, 11))
                .isInstanceOf(BadRequest.class)
                .hasMessage("evidence.error.quota.case");
        Api.Answer added = Api.as("officer", port)
                .post(
                        "/api/recommendations/" + evidence.slug() + "/evidence",
                        "multipart/form-data; boundary=heed-boundary",
                        Upload.of(Map.of("title", "A link", "shows", "That it is", "link", "https://example.org")));
        assertThat(added.status()).isEqualTo(201);
        assertThatThrownBy(() -> require(settings(1, 100, 10), caseId, nobody, 0))
                .hasMessage("evidence.error.quota.case");
        require(settings(2, 1, 10), caseId, nobody, 0);
        assertThatThrownBy(() -> require(settings(2, 1, 10), UUID.randomUUID(), OWEN, 0))
                .hasMessage("evidence.error.quota.day");
    }
}
