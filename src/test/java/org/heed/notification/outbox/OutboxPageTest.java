package org.heed.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
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

/** What the page of e-mails shows, and of which it offers to send them again. */
@PageSlice
@Import(OutboxController.class)
class OutboxPageTest {
    private static final User ADMINISTRATOR =
            new User("a", "a", "A", "a@x", Set.of(Role.ADMINISTRATOR), Set.of(), Set.of());
    private static final UUID OPEN = UUID.randomUUID();
    private static final UUID WITHHELD = UUID.randomUUID();

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Directory directory;

    @MockitoBean
    private Emails emails;

    @MockitoBean
    private Mailer mailer;

    @MockitoBean
    private Register register;

    @MockitoBean
    private EmailRetry retry;

    @MockitoBean
    private FreshText text;

    private static QueuedEmail email(UUID about, String recipient, EmailState state, String subject) {
        return new QueuedEmail(
                UUID.randomUUID(),
                about,
                "assigned",
                recipient,
                "p@example.org",
                subject,
                "Please repair <b>the roof</b>.",
                null,
                Instant.EPOCH,
                state,
                null,
                3,
                null,
                null,
                null);
    }

    private void written(QueuedEmail... letters) {
        when(emails.page(any(), any(), anyInt())).thenReturn(new Page<>(Arrays.asList(letters), null));
    }

    @BeforeEach
    void aCaseIsWithheld() {
        when(directory.nameOf("p")).thenReturn("Priya Nair");
        RegisterEntry entry = mock(RegisterEntry.class);
        when(entry.id()).thenReturn(WITHHELD);
        when(entry.withheld()).thenReturn(true);
        when(register.byId(any(), any())).thenReturn(Map.of(WITHHELD, entry));
        when(mailer.delivers()).thenReturn(true);
        when(text.asTheyWouldLeave(any(), any())).thenAnswer(asked -> asked.getArgument(0));
    }

    private MvcTestResult page() {
        return pages.get()
                .uri("/outbox")
                .with(PageSlice.Reader.as(ADMINISTRATOR))
                .exchange();
    }

    @Test
    void wordsAreShownAsTheyAreUnlessTheirCaseIsWithheld() {
        written(email(OPEN, "p", EmailState.SENT, "One"));
        assertThat(page()).hasStatusOk().bodyText().contains("Please repair &lt;b&gt;the roof&lt;/b&gt;.");
        written(email(WITHHELD, "p", EmailState.SENT, "One"));
        assertThat(page()).bodyText().contains("(The wording is exempt.)").doesNotContain("the roof");
    }

    @Test
    void whatDidNotArriveMayBeSentAgain() {
        written(email(OPEN, "p", EmailState.FAILED, "The roof"));
        assertThat(page()).bodyText().contains("Send again: “The roof” to Priya Nair");
        for (EmailState state : List.of(EmailState.SENT, EmailState.WITHHELD)) {
            written(email(OPEN, "p", state, "The roof"));
            assertThat(page()).bodyText().doesNotContain("Send again");
        }
        written(email(OPEN, "", EmailState.NOBODY, "The roof"));
        assertThat(page()).bodyText().doesNotContain("Send again");
    }

    @Test
    void nothingIsSentAgainWhereNoMailServerIsSet() {
        when(mailer.delivers()).thenReturn(false);
        written(email(OPEN, "p", EmailState.KEPT, "The roof"));
        assertThat(page()).bodyText().contains("The roof").doesNotContain("Send again");
    }

    @Test
    void sendingAgainComesBackToTheList() {
        UUID id = UUID.randomUUID();
        MvcTestResult sent = pages.post()
                .uri("/outbox/" + id + "/send-again")
                .with(PageSlice.Reader.as(ADMINISTRATOR))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(sent).hasStatus3xxRedirection().hasRedirectedUrl("/outbox");
        verify(retry).sendAgain(id, ADMINISTRATOR);
    }
}
