package org.heed.tracker.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.form.FormErrors;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.identity.list.Density;
import org.heed.identity.list.KeptList;
import org.heed.identity.list.KeptLists;
import org.heed.identity.list.ListLayout;
import org.heed.meeting.Meetings;
import org.heed.recommendation.register.EntryMade;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterOrder;
import org.heed.recommendation.register.RegisterQuery;
import org.heed.shared.Page;
import org.heed.web.PageSlice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The register: how it is filtered, sorted and laid out stays with its links, and goes into its files. */
@PageSlice
@Import({RegisterController.class, RegisterPage.class, RegisterFileController.class, RegisterCells.class})
class RegisterPageTest {
    private static final User CLERK =
            new User("a", "a", "A", "a@x", Set.of(Role.SCRUTINY), Set.of("children"), Set.of());

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Directory directory;

    @MockitoBean
    private Register register;

    @MockitoBean
    private KeptLists kept;

    @MockitoBean
    private Meetings meetings;

    @BeforeEach
    void oneIsRegistered() {
        when(register.page(any(), any(), any(), anyInt()))
                .thenReturn(new Page<>(List.of(EntryMade.some().entry()), "after-this"));
        when(meetings.panelNames()).thenReturn(Map.of("p", "=Children"));
        when(directory.withRole(Role.OFFICER))
                .thenReturn(List.of(
                        new User("o", "omarsh", "Owen Marsh", "o@x", Set.of(Role.OFFICER), Set.of(), Set.of())));
        layout(RegisterColumn.USUAL, Density.COMFORTABLE);
    }

    private void layout(Set<RegisterColumn> columns, Density density) {
        when(kept.layout(KeptList.REGISTER, RegisterColumn.USUAL, RegisterColumn.class, CLERK))
                .thenReturn(new ListLayout<>(columns, density));
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(PageSlice.Reader.as(CLERK)).exchange();
    }

    @Test
    void aColumnSortsAndTheFilterStays() {
        assertThat(get("/recommendations?q=bells&panel=children&sort=reference"))
                .hasStatusOk()
                .bodyText()
                .contains("aria-sort=\"ascending\"")
                .contains("/recommendations?q=bells&amp;panel=children&amp;sort=reference-desc")
                .contains("/recommendations?q=bells&amp;panel=children&amp;sort=due")
                .contains("/recommendations?q=bells&amp;panel=children&amp;sort=reference&amp;cursor=after-this")
                .contains("/recommendations.csv?q=bells&amp;panel=children&amp;sort=reference");
        verify(register)
                .page(argThat(query -> query.order() == RegisterOrder.REFERENCE), eq(CLERK), isNull(), eq(Page.SIZE));
        assertThat(get("/recommendations?sort=reference-desc")).bodyText().contains("aria-sort=\"descending\"");
        assertThat(get("/recommendations")).bodyText().doesNotContain("aria-sort");
    }

    @Test
    void whatIsAskedForIsLookedFor() {
        assertThat(get("/recommendations?lead=marsh&due=four-weeks&since=2026-11-01"))
                .hasStatusOk();
        RegisterQuery asked = new RegisterQuery(
                null,
                null,
                null,
                null,
                RegisterQuery.Due.FOUR_WEEKS,
                Set.of("o"),
                LocalDate.of(2026, 11, 1),
                null,
                RegisterOrder.NEWEST);
        verify(register).page(asked, CLERK, null, Page.SIZE);
        verify(register).count(asked, CLERK);
    }

    @Test
    void whatWasCalledOverdueStillIs() {
        assertThat(new RegisterFilter(null, null, null, null, null, null, null, null, true, null).address())
                .isEqualTo("/recommendations?due=overdue");
    }

    @Test
    void whatCannotBeAskedForIsRefused() {
        assertThat(get("/recommendations?since=yesterday"))
                .hasStatus(400)
                .bodyText()
                .contains("2026-11-30");
        assertThat(get("/recommendations?sort=colour")).hasStatus(400);
        assertThat(get("/recommendations.xlsx?due=never")).hasStatus(400);
    }

    @Test
    void itIsLaidOutAsChosen() {
        layout(EnumSet.of(RegisterColumn.PANEL, RegisterColumn.CHANGED), Density.COMPACT);
        assertThat(get("/recommendations?sort=changed"))
                .bodyText()
                .contains("heed-compact", "Last change", "sort=changed-asc", "=Children")
                .doesNotContain("data-label=\"Service\"");
    }

    @Test
    void aViewIsKeptWithItsOrder() {
        when(kept.keep(any(), any(), any(), any())).thenReturn(FormErrors.none());
        assertThat(pages.post()
                        .uri("/register-list/saved")
                        .param("name", "Late ones")
                        .param("due", "overdue")
                        .param("sort", "due")
                        .with(PageSlice.Reader.as(CLERK))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .exchange())
                .hasRedirectedUrl("/recommendations?due=overdue&sort=due");
        verify(kept).keep(KeptList.REGISTER, "Late ones", "/recommendations?due=overdue&sort=due", CLERK);
    }

    @Test
    void aFileHasAllPages() {
        when(register.page(any(), any(), eq("after-this"), anyInt()))
                .thenReturn(new Page<>(List.of(EntryMade.some().withheld().entry()), null));
        assertThat(get("/recommendations.csv?sort=due"))
                .hasStatusOk()
                .bodyText()
                .startsWith("\ufeffreference,panel,meeting_date,kind,recommendation,")
                .contains("CLSP-2026/27-01,'=Children,2026-03-03,Recommendation,That it is done.,")
                .hasLineCount(3);
    }
}
