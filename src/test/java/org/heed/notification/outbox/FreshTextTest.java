package org.heed.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.CaseScope;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.identity.absence.Absences;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.Reference;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.text.Bundles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What the outbox shows of e-mails: those that left as they left, the others as they would leave now. */
class FreshTextTest {
    private static final UUID CASE = UUID.randomUUID();
    private static final CaseScope LEARNING = new CaseScope("children", "learning");
    private static final User ADMIN = new User("a", "a", "A", "a@x", Set.of(Role.ADMINISTRATOR), Set.of(), Set.of());
    private static final User OWEN =
            new User("owen", "owen", "Owen", "o@x", Set.of(Role.OFFICER), Set.of(), Set.of("learning"));
    private static final String TO_DO = "To do by 27 January 2027: “Respond”\nhttp://localhost/tasks/7";

    private final Register register = mock(Register.class);
    private final OpenTasks tasks = mock(OpenTasks.class);
    private final Directory directory = mock(Directory.class);
    private final Absences absences = mock(Absences.class);
    private final RegisterEntry about = mock(RegisterEntry.class);
    private FreshText text;

    @BeforeEach
    void aCase() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(Bundles.names());
        messages.setDefaultEncoding("UTF-8");
        EmailText words = new EmailText(Mails.settings(Duration.ofSeconds(30)), new MessageSourceAccessor(messages));
        text = new FreshText(register, tasks, directory, absences, words);
        when(about.id()).thenReturn(CASE);
        when(about.reference()).thenReturn(Reference.read("CLSP-2025-26-01"));
        when(about.wording()).thenReturn("That pupils are asked.");
        when(about.open()).thenReturn(true);
        when(about.scope()).thenReturn(LEARNING);
        when(register.byId(any(), any())).thenReturn(Map.of(CASE, about));
        when(directory.present("owen")).thenReturn(Optional.of(OWEN));
        taskOf("owen");
    }

    private void taskOf(String holder) {
        OpenTask task = new OpenTask(
                "7",
                CASE,
                "CLSP/2025-26/01",
                "respond",
                "Respond",
                Set.of(Role.OFFICER),
                LEARNING,
                holder,
                Set.of(),
                LocalDate.of(2027, 1, 27),
                Instant.EPOCH,
                null);
        when(tasks.ofCases(any())).thenReturn(Map.of(CASE, List.of(task)));
    }

    private static QueuedEmail email(EmailState state, @Nullable String salutation) {
        return new QueuedEmail(
                UUID.randomUUID(),
                CASE,
                "assigned",
                "owen",
                "o@x",
                "A subject",
                "As it was written",
                salutation == null ? null : new Content(salutation, "", false, "", null),
                Instant.EPOCH,
                state,
                null,
                0,
                null,
                null,
                null);
    }

    private String shown(QueuedEmail email) {
        return text.asTheyWouldLeave(List.of(email), ADMIN).get(0).body();
    }

    @Test
    void whatWasNotSentSaysWhatIsTrueNow() {
        assertThat(shown(email(EmailState.KEPT, "Owen")))
                .startsWith("Dear Owen,")
                .contains(TO_DO);
        assertThat(shown(email(EmailState.FAILED, "Owen"))).contains(TO_DO);
        when(directory.present("owen")).thenReturn(Optional.empty());
        assertThat(shown(email(EmailState.NOT_ALLOWED, "Owen"))).doesNotContain("/tasks/7");
    }

    @Test
    void whatWasSentAndWhatAnEarlierVersionWroteStaysAsItIs() {
        assertThat(shown(email(EmailState.SENT, "Owen"))).isEqualTo("As it was written");
        assertThat(shown(email(EmailState.KEPT, null))).isEqualTo("As it was written");
        verifyNoInteractions(register, tasks);
    }

    @Test
    void whoCoversHasTheLinkToo() {
        taskOf("priya");
        when(absences.coveredBy("owen")).thenReturn(Set.of("priya"));
        QueuedEmail covering = email(EmailState.KEPT, "Owen (covering for Priya)");
        assertThat(text.asTheyWouldLeave(List.of(covering, email(EmailState.KEPT, "Owen"), covering), ADMIN))
                .extracting(each -> each.body().contains(TO_DO))
                .containsExactly(true, false, true);
        verify(absences, times(1)).coveredBy("owen");
    }
}
