package org.heed.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.heed.identity.CaseScope;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.Reference;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.text.Bundles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Each e-mail says what to do, by when, and where, of what is open when it is written. */
class EmailTextTest {
    private static final CaseScope SCOPE = new CaseScope("children", "learning");
    private static final User OWEN = officer("owen", "Owen Marsh");
    private static final LocalDate DUE = LocalDate.of(2027, 1, 27);
    private static final String TASK = "http://localhost/tasks/7";
    private static final String RECORD = "http://localhost/recommendations/CLSP-2025-26-01";

    private final RegisterEntry about = mock(RegisterEntry.class);
    private EmailText text;

    private static User officer(String id, String name) {
        return new User(id, id, name, id + "@x.example", Set.of(Role.OFFICER), Set.of(), Set.of("learning"));
    }

    private static OpenTask task(String id, String title, @Nullable String assignee, @Nullable LocalDate due) {
        return new OpenTask(
                id,
                UUID.randomUUID(),
                "CLSP/2025-26/01",
                "respond",
                title,
                Set.of(Role.OFFICER),
                SCOPE,
                assignee,
                Set.of(),
                due,
                Instant.EPOCH,
                null);
    }

    @BeforeEach
    void aCase() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(Bundles.names());
        messages.setDefaultEncoding("UTF-8");
        text = new EmailText(Mails.settings(Duration.ofSeconds(30)), new MessageSourceAccessor(messages));
        when(about.reference()).thenReturn(Reference.read("CLSP-2025-26-01"));
        when(about.wording()).thenReturn("That pupils are asked.");
        when(about.open()).thenReturn(true);
        when(about.dueOn()).thenReturn(LocalDate.of(2026, 12, 5));
    }

    private String written(String kind, String more, @Nullable String link, User reader, OpenTask... open) {
        Content content = new Content(reader.name(), more, true, "Sana Qureshi", link);
        return text.write(kind, about, content, ToDo.of(reader, content, List.of(open)))
                .body();
    }

    private String assigned(User reader, OpenTask... open) {
        return written("assigned", "", null, reader, open);
    }

    @Test
    void theTaskThatFollowsIsNamedWithItsOwnDateAndLink() {
        assertThat(assigned(OWEN, task("7", "Respond", "owen", DUE)))
                .contains("To do by 27 January 2027: “Respond”\n" + TASK, "The recommendation:\n" + RECORD)
                .as("the date of the step before")
                .doesNotContain("5 December 2026");
        assertThat(assigned(OWEN, task("7", "Respond", "owen", null))).contains("To do: “Respond”\n" + TASK);
        assertThat(assigned(OWEN))
                .contains(RECORD)
                .as("a date that is not the reader's")
                .doesNotContain("To do", "5 December 2026");
        assertThat(written("escalation", "Respond", null, OWEN)).contains("Due by 5 December 2026.");
    }

    @Test
    void theTasksOfOthersAreNotTheReaders() {
        assertThat(assigned(OWEN, task("7", "Respond", "priya", DUE))).doesNotContain(TASK);
        assertThat(assigned(OWEN.covering(Set.of("priya")), task("7", "Respond", "priya", DUE)))
                .as("who covers does it")
                .contains(TASK);
    }

    @Test
    void whatIsAboutOneTaskNamesNoOther() {
        OpenTask seven = task("7", "Respond", "owen", DUE);
        OpenTask eight = task("8", "Report", "owen", DUE);
        assertThat(written("reminder", "Respond", "/tasks/7", OWEN, seven, eight))
                .contains(TASK)
                .doesNotContain("/tasks/8");
        assertThat(written("reminder", "Respond", "/tasks/7", OWEN, eight))
                .contains("You no longer need to complete this task.", RECORD)
                .doesNotContain("/tasks/", "Due by", "To do");
    }

    @Test
    void whatIsNoTaskHasALinkToItsPage() {
        OpenTask seven = task("7", "Respond", "owen", DUE);
        assertThat(written("mentioned", "", "comments", OWEN, seven))
                .contains("Read the comment and answer it:\n" + RECORD + "/comments")
                .doesNotContain(TASK);
        assertThat(written("part.given", "Ask pupils.", "do/replyToPart?number=2", OWEN))
                .contains("Answer this part:\n" + RECORD + "/do/replyToPart?number=2");
    }

    @Test
    void eachKindCanBeWrittenAndLeavesNothingOpen() {
        Stream.of(
                        "assigned",
                        "closureProposed",
                        "told",
                        "reminder",
                        "escalation",
                        "mentioned",
                        "escalated",
                        "moreTime.asked",
                        "moreTime.given",
                        "moreTime.refused",
                        "task.handed",
                        "task.help",
                        "task.givenBack",
                        "part.given",
                        "lead")
                .forEach(kind -> assertThat(written(kind, "More", null, OWEN, task("7", "Respond", "owen", DUE)))
                        .as(kind)
                        .startsWith("Dear Owen Marsh,\n\n")
                        .endsWith("\n\nHeed")
                        .contains("To do by 27 January 2027", TASK, RECORD)
                        .doesNotContain("{", "\n\n\n"));
    }
}
