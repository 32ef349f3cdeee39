package org.heed.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.heed.HeedServer;
import org.heed.identity.absence.Absences;
import org.heed.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** One person has a few covers, and not as many as fill the list of everybody. */
@HeedServer
class CoversTest {
    private static final String OFFICER = "00000000-0000-4000-8000-000000000002";
    private static final String COLLEAGUE = "00000000-0000-4000-8000-000000000003";
    private static final LocalDate DAY = LocalDate.of(2090, 1, 1);

    @Autowired
    private Absences absences;

    @Autowired
    private Directory directory;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void thereIsAnEndToThem() {
        User officer = directory.present(OFFICER).orElseThrow();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            for (int cover = 0; cover < 200; cover++) {
                absences.add(OFFICER, COLLEAGUE, DAY, DAY, officer);
            }
            assertThatThrownBy(() -> absences.add(OFFICER, COLLEAGUE, DAY, DAY, officer))
                    .isInstanceOf(RuleViolation.class);
        });
    }
}
