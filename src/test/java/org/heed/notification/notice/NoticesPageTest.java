package org.heed.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.recommendation.Reference;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Page;
import org.heed.web.PageSlice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of notices, and their number in the head of every page. */
@PageSlice
@Import(NoticesController.class)
class NoticesPageTest {
    private static final User OWEN = new User("o", "o", "Owen", "o@x", Set.of(Role.OFFICER), Set.of(), Set.of());
    private static final UUID ID = UUID.randomUUID();

    @Autowired
    private MockMvcTester pages;

    @MockitoBean
    private Notices notices;

    private static OwnNotice notice(boolean unread, @Nullable String address) {
        RegisterEntry about = mock(RegisterEntry.class);
        when(about.reference()).thenReturn(Reference.read("CLSP-2025-26-01"));
        when(about.subject()).thenReturn("Repair <b>the roof</b>");
        return address == null
                ? new OwnNotice(ID, unread, Instant.EPOCH, "You can no longer see it", null, null, null, null, false)
                : new OwnNotice(
                        ID,
                        unread,
                        Instant.EPOCH,
                        "Answer it",
                        "Owen (covering for Priya)",
                        about,
                        "To do by 27 January 2027: “Respond”",
                        address,
                        true);
    }

    private MvcTestResult page(Long unread, OwnNotice... shown) {
        when(notices.of(any(), anyBoolean(), any(), anyInt())).thenReturn(new Page<>(List.of(shown), null));
        when(notices.newestUnread(any())).thenReturn(Optional.of(ID).filter(any -> unread > 0));
        return pages.get()
                .uri("/notices")
                .requestAttr("unreadNotices", unread)
                .with(PageSlice.Reader.as(OWEN))
                .exchange();
    }

    private MvcTestResult post(String address) {
        return pages.post()
                .uri(address)
                .with(PageSlice.Reader.as(OWEN))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    @Test
    void anUnreadOneSaysSoAndIsReadBySending() {
        assertThat(page(1L, notice(true, "/tasks/7")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Unread</strong>",
                        "Answer it",
                        "CLSP-2025/26-01",
                        "Repair &lt;b&gt;the roof&lt;/b&gt;",
                        "To do by 27 January 2027: “Respond”",
                        "To Owen (covering for Priya)",
                        "action=\"/notices/" + ID + "/open\"",
                        "action=\"/notices/" + ID + "/read\"",
                        "name=\"newest\" value=\"" + ID + "\"")
                .as("no look marks it")
                .doesNotContain("href=\"/tasks/7\"");
    }

    @Test
    void oneThatWasReadIsALink() {
        assertThat(page(0L, notice(false, "/tasks/7")))
                .bodyText()
                .contains("href=\"/tasks/7\"")
                .doesNotContain("Unread</strong>", "/read\"", "/open\"");
    }

    @Test
    void oneOfACaseThatIsHiddenLeadsNowhere() {
        assertThat(page(1L, notice(true, null)))
                .bodyText()
                .contains("You can no longer see it", "/read\"")
                .doesNotContain("/open\"", "CLSP");
    }

    @Test
    void theNumberOfUnreadOnesIsInTheHead() {
        assertThat(page(0L))
                .bodyText()
                .contains("href=\"/notices\"", "No notices yet.")
                .doesNotContain(" unread</span>");
        assertThat(page(1L)).bodyText().contains(">1 unread</span>");
        assertThat(page(99L)).bodyText().contains(">99 unread</span>");
        assertThat(page(100L)).bodyText().contains(">more than 99 unread</span>");
    }

    @Test
    void openingGoesWhereItLeads() {
        OwnNotice ofTask = notice(true, "/tasks/7");
        when(notices.open(ID, OWEN)).thenReturn(ofTask);
        assertThat(post("/notices/" + ID + "/open")).hasRedirectedUrl("/tasks/7");
        OwnNotice hidden = notice(true, null);
        when(notices.open(ID, OWEN)).thenReturn(hidden);
        assertThat(post("/notices/" + ID + "/open")).hasRedirectedUrl("/notices");
    }

    @Test
    void markingComesBackToTheListAsItWas() {
        assertThat(post("/notices/" + ID + "/read?unread=true")).hasRedirectedUrl("/notices?unread=true");
        verify(notices).markRead(ID, OWEN);
        assertThat(post("/notices/read?newest=" + ID)).hasRedirectedUrl("/notices");
        verify(notices).markReadUpTo(ID, OWEN);
    }
}
