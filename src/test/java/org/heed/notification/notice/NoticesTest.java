package org.heed.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.CaseScope;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.notification.outbox.Content;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.Reference;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.NotFound;
import org.heed.shared.Page;
import org.heed.shared.text.Bundles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a notice says to its recipient, by what is true when it is read. */
class NoticesTest {
    private static final UUID ID = UUID.randomUUID();
    private static final UUID CASE = UUID.randomUUID();
    private static final CaseScope LEARNING = new CaseScope("children", "learning");
    private static final User OWEN = officer("learning");

    private final NoticeTable table = mock(NoticeTable.class);
    private final Register register = mock(Register.class);
    private final OpenTasks tasks = mock(OpenTasks.class);
    private final RegisterEntry about = mock(RegisterEntry.class);
    private Notices notices;

    private static User officer(String service) {
        return new User("owen", "owen", "Owen Marsh", "", Set.of(Role.OFFICER), Set.of(), Set.of(service));
    }

    @BeforeEach
    void aCase() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(Bundles.names());
        messages.setDefaultEncoding("UTF-8");
        notices = new Notices(table, register, tasks, new MessageSourceAccessor(messages));
        when(about.id()).thenReturn(CASE);
        when(about.reference()).thenReturn(Reference.read("CLSP-2025-26-01"));
        when(about.subject()).thenReturn("Pupils are asked");
        when(about.scope()).thenReturn(LEARNING);
        when(register.byId(any(), any())).thenReturn(Map.of(CASE, about));
        when(register.shown(any(), any())).thenReturn(Map.of(CASE, about));
        OpenTask task = new OpenTask(
                "7",
                CASE,
                "CLSP/2025-26/01",
                "respond",
                "Respond",
                Set.of(Role.OFFICER),
                LEARNING,
                "owen",
                Set.of(),
                LocalDate.of(2027, 1, 27),
                Instant.EPOCH,
                null);
        when(tasks.ofCases(any())).thenReturn(Map.of(CASE, List.of(task)));
    }

    private OwnNotice read(String kind, @Nullable Content content, User reader) {
        NoticeTable.Row row = new NoticeTable.Row(ID, CASE, kind, content, Instant.EPOCH, true);
        when(table.page("owen", false, null, 50)).thenReturn(new Page<>(List.of(row), null));
        return notices.of(reader, false, null, 50).items().get(0);
    }

    private static Content saying(String more, @Nullable String link) {
        return new Content("Owen Marsh", more, true, "Sana Qureshi", link);
    }

    @Test
    void itSaysWhatToDoByWhenAndLeadsThere() {
        OwnNotice assigned = read("assigned", saying("", null), OWEN);
        assertThat(assigned.text()).isEqualTo("You are now the lead officer and need to answer this recommendation");
        assertThat(assigned.toDo()).isEqualTo("To do by 27 January 2027: “Respond”");
        assertThat(assigned.address()).isEqualTo("/tasks/7");
        assertThat(assigned.covering()).isNull();
        OwnNotice mentioned = read("mentioned", saying("", "comments"), OWEN);
        assertThat(mentioned.address()).isEqualTo("/recommendations/CLSP-2025-26-01/comments");
        assertThat(mentioned.toDo()).isNull();
    }

    @Test
    void whatIsDoneLeadsToTheRecord() {
        OwnNotice reminder = read("reminder", saying("Assign", "/tasks/6"), OWEN);
        assertThat(reminder.address()).isEqualTo("/recommendations/CLSP-2025-26-01");
        assertThat(reminder.toDo()).isEqualTo("You do not need to do anything about this now.");
    }

    @Test
    void ofACaseThatOneMayNoLongerSeeItSaysNothing() {
        OwnNotice gone = read("task.handed", saying("Because of the pupils", null), officer("highways"));
        assertThat(gone.text()).isEqualTo("This is about a recommendation that you can no longer see.");
        assertThat(gone.about()).isNull();
        assertThat(gone.address()).isNull();
        assertThat(gone.toDo()).isNull();
        verify(register, never()).shown(any(), any());
    }

    @Test
    void whatIsExemptIsWithheldFromWhoMayNotSeeIt() {
        when(about.withheld()).thenReturn(true);
        assertThat(read("task.handed", saying("Because of the pupils", null), OWEN)
                        .text())
                .isEqualTo("Sana Qureshi has transferred a task to you. Reason: (The wording is exempt.)");
    }

    @Test
    void whoCoversIsToldForWhom() {
        Content content = saying("", null).to("Owen Marsh (covering for Priya Nair)");
        assertThat(read("assigned", content, OWEN).covering()).isEqualTo("Owen Marsh (covering for Priya Nair)");
    }

    @Test
    void whatAnEarlierVersionWroteLeadsToTheRecord() {
        assertThat(read("assigned", null, OWEN).address()).isEqualTo("/recommendations/CLSP-2025-26-01");
    }

    @Test
    void thoseOfOthersAreNotThere() {
        when(table.find(any(), anyString())).thenReturn(Optional.empty());
        assertThatThrownBy(() -> notices.open(ID, OWEN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notices.markRead(ID, OWEN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notices.markReadUpTo(ID, OWEN)).isInstanceOf(NotFound.class);
        verify(table, never()).read(any(), any());
        verify(table, never()).readUpTo(any(), any());
    }
}
