package org.heed.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.heed.Sentences;
import org.heed.audit.chain.Verification;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.shared.Page;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;

/** A short trail is verified at each look, a long one when that is asked for. */
class AuditPageTest {
    private static final User AUDITOR = new User("a", "a", "A", "a@x", Set.of(Role.AUDITOR), Set.of(), Set.of());

    private final AuditTrail trail = mock(AuditTrail.class);
    private final Model model = new ConcurrentModel();
    private final AuditController page = new AuditController(
            trail,
            mock(AuditText.class),
            List.of(),
            new VerificationText(Sentences.bundled()),
            mock(TrailExport.class));

    private void has(long entries) {
        when(trail.length()).thenReturn(entries);
        when(trail.page(any(), anyInt())).thenReturn(new Page<>(List.of(), null));
        when(trail.verify()).thenReturn(new Verification(true, entries, null, "0", List.of(), 0, List.of()));
    }

    @Test
    void aShortTrailIsVerified() {
        has(5_000);
        page.page(AUDITOR, null, false, model);
        assertThat(model.getAttribute("verification")).isNotNull();
    }

    @Test
    void aLongOneIsNot() {
        has(5_001);
        page.page(AUDITOR, null, false, model);
        assertThat(model.getAttribute("verification")).isNull();
        assertThat(model.getAttribute("entries")).isEqualTo(5_001L);
        verify(trail, never()).verify();
    }

    @Test
    void unlessThatIsAskedFor() {
        has(5_001);
        page.page(AUDITOR, null, true, model);
        assertThat(model.getAttribute("verification")).isNotNull();
    }
}
