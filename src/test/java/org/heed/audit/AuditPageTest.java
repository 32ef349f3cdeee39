package org.heed.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.heed.audit.chain.Verification;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.shared.Page;
import org.heed.web.PageSlice;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A short trail is verified at each look, a long one when that is asked for, and nobody reads it who may not. */
@PageSlice
@Import({AuditController.class, AuditSearch.class, VerificationText.class})
@MockitoBean(types = {AuditText.class, TrailGuard.class, TrailExport.class})
class AuditPageTest {
    private static final User AUDITOR = somebody(Role.AUDITOR);
    private static final String ASKS = "Verify the audit trail";
    private static final String HOLDS = ">Verified<";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Directory directory;

    @MockitoBean
    private AuditTrail trail;

    private static User somebody(Role role) {
        return new User("a", "a", "A", "a@x", Set.of(role), Set.of(), Set.of());
    }

    private void has(long entries) {
        when(trail.length()).thenReturn(entries);
        when(trail.page(any(), anyInt())).thenReturn(new Page<>(List.of(), null));
        when(trail.verify()).thenReturn(new Verification(true, entries, null, "0", List.of(), 0, List.of()));
    }

    private MvcTestResult page(String address, User reader) {
        return pages.get().uri(address).with(PageSlice.Reader.as(reader)).exchange();
    }

    @Test
    void aShortTrailIsVerified() {
        has(5_000);
        assertThat(page("/audit", AUDITOR))
                .hasStatusOk()
                .bodyText()
                .contains(HOLDS)
                .doesNotContain(ASKS);
    }

    @Test
    void aLongOneIsNot() {
        has(5_001);
        assertThat(page("/audit", AUDITOR))
                .bodyText()
                .contains(ASKS, "5,001 entries")
                .doesNotContain(HOLDS);
        verify(trail, never()).verify();
    }

    @Test
    void unlessThatIsAskedFor() {
        has(5_001);
        assertThat(page("/audit?verify=true", AUDITOR))
                .bodyText()
                .contains(HOLDS)
                .doesNotContain(ASKS);
    }

    @Test
    void oneThatDoesNotHoldIsSaidToBeBroken() {
        has(3);
        when(trail.verify()).thenReturn(new Verification(false, 3, 2L, "0", List.of(), 0, List.of()));
        assertThat(page("/audit", AUDITOR)).bodyText().contains(">Broken<").doesNotContain(HOLDS);
    }

    @Test
    void whoMayNotReadItIsRefused() {
        has(3);
        assertThat(page("/audit", somebody(Role.OFFICER)))
                .hasStatus(403)
                .bodyText()
                .doesNotContain(HOLDS);
        verify(trail, never()).page(any(), anyInt());
    }

    @Test
    void wordsAreLookedForAmongWhatHappenedAndNamesAmongPeople() {
        User olive = new User("o1", "olive", "Olive Marsh", "o@x", Set.of(Role.OFFICER), Set.of(), Set.of());
        when(directory.withRole(Role.OFFICER)).thenReturn(List.of(olive));
        when(trail.page(any(), any(), anyInt())).thenReturn(new Page<>(List.of(), null));
        assertThat(page("/audit?what=task claimed&who=marsh&from=2026-03-29&to=2026-03-29", AUDITOR))
                .hasStatusOk()
                .bodyText()
                .contains("No entries found", "value=\"marsh\"", "Clear search", "/api/audit/export")
                .doesNotContain(ASKS, HOLDS);
        ArgumentCaptor<AuditQuery> asked = ArgumentCaptor.forClass(AuditQuery.class);
        verify(trail).page(asked.capture(), any(), anyInt());
        assertThat(asked.getValue())
                .isEqualTo(new AuditQuery(
                        List.of("TASK_CLAIMED"),
                        List.of("o1"),
                        Instant.parse("2026-03-29T00:00:00Z"),
                        Instant.parse("2026-03-29T23:00:00Z")));
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertThat(page("/audit?from=2026-02-30", AUDITOR))
                .hasStatus(400)
                .bodyText()
                .contains("must be a real date");
    }

    @Test
    void whoMayNotExportItIsNotOfferedThat() {
        has(3);
        assertThat(page("/audit", somebody(Role.ADMINISTRATOR))).bodyText().doesNotContain("/api/audit/export");
    }
}
