package org.heed.tasklist.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.description;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.identity.list.Density;
import org.heed.identity.list.KeptList;
import org.heed.identity.list.KeptLists;
import org.heed.identity.list.ListLayout;
import org.heed.meeting.Meetings;
import org.heed.process.task.Claims;
import org.heed.process.task.OpenTasks;
import org.heed.process.task.TaskLists;
import org.heed.process.task.TaskView;
import org.heed.recommendation.Stage;
import org.heed.recommendation.register.Timing;
import org.heed.shared.Page;
import org.heed.tasklist.draft.OwnDrafts;
import org.heed.web.PageSlice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** My work: which tasks are begun, what is asked before one of those is given back, and what is said where nothing waits. */
@PageSlice
@Import({MyWorkController.class, NextTaskController.class, WorkPage.class})
@MockitoBean(types = {Meetings.class, OpenTasks.class})
class MyWorkPageTest {
    private static final User OFFICER =
            new User("a", "a", "A", "a@x", Set.of(Role.OFFICER), Set.of(), Set.of("learning"));
    private static final String DRAFT = ">Draft</strong>";

    @Autowired
    private MockMvcTester pages;

    @MockitoBean
    private TaskLists lists;

    @MockitoBean
    private TaskRows rows;

    @MockitoBean
    private KeptLists kept;

    @MockitoBean
    private PendingRequests pending;

    @MockitoBean
    private OwnDrafts drafts;

    @MockitoBean
    private Claims claims;

    @MockitoBean
    private NextTask next;

    @BeforeEach
    void twoTasks() {
        own(2);
        when(kept.layout(KeptList.WORK, Column.USUAL, Column.class, OFFICER))
                .thenReturn(new ListLayout<>(Column.USUAL, Density.COMFORTABLE));
        when(pending.of(any())).thenReturn(new PendingRequests.Beside(List.of(), List.of()));
        when(rows.page(any(), any(), any(), anyInt()))
                .thenReturn(new Page<>(List.of(row("begun", true), row("other", true)), null));
        when(rows.row(any(), any())).thenReturn(row("begun", true));
        when(pending.drafts(any(), any())).thenReturn(Set.of("begun"));
        when(drafts.of(List.of("begun"), OFFICER)).thenReturn(Set.of("begun"));
        when(next.take(any(), any())).thenReturn(Optional.empty());
    }

    private void own(long tasks) {
        Map<TaskView, TaskLists.Count> counts = new EnumMap<>(TaskView.class);
        for (TaskView view : TaskView.values()) {
            counts.put(view, new TaskLists.Count(view == TaskView.MINE ? tasks : 0, 0));
        }
        when(lists.counts(any())).thenReturn(counts);
    }

    private static TaskRow row(String id, boolean mayRelease) {
        return new TaskRow(
                id,
                "respond",
                "Respond",
                "CHI-2027-" + id,
                "chi-2027-" + id,
                "Schools are counted",
                "That schools are counted.",
                new TaskRow.Standing("children", "learning", Stage.RESPONSE),
                null,
                Timing.NONE,
                "A",
                false,
                mayRelease,
                new TaskPeople(null, null, null, false, false, false, false));
    }

    private MvcTestResult work() {
        return pages.get()
                .uri("/work?view=mine")
                .with(PageSlice.Reader.as(OFFICER))
                .exchange();
    }

    private MvcTestResult release(String id, String... confirmed) {
        return pages.post()
                .uri("/tasks/" + id + "/release")
                .param("_confirmed", confirmed)
                .with(PageSlice.Reader.as(OFFICER))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    @Test
    void aTaskThatTheReaderHasBegunIsMarked() {
        assertThat(work()).hasStatusOk().bodyText().satisfies(page -> {
            assertThat(page).containsSubsequence("/tasks/begun\"", DRAFT, "/tasks/other\"");
            assertThat(page.split(DRAFT, -1)).as("one mark").hasSize(2);
        });
        verify(pending, description("one statement for the page")).drafts(any(), any());
    }

    @Test
    void whatIsBegunIsGivenBackWhenItIsMeant() {
        assertThat(release("begun"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Release Respond, CHI-2027-begun?",
                        "The draft stays with the task",
                        "action=\"/tasks/begun/release\"",
                        "name=\"_confirmed\" value=\"yes\"");
        verify(claims, never()).release(any(), any());
        assertThat(release("begun", "yes")).hasStatus3xxRedirection().hasHeader("Location", "/work?view=team");
        verify(claims).release("begun", OFFICER);
    }

    @Test
    void whatIsNotBegunIsGivenBackAtOnce() {
        assertThat(release("other")).hasStatus3xxRedirection().hasHeader("Location", "/work?view=team");
        verify(claims).release("other", OFFICER);
    }

    /** Its name and words are not for somebody who has no part in it any more. */
    @Test
    void nothingIsAskedOfWhomItIsNotFor() {
        when(rows.row(any(), any())).thenReturn(row("begun", false));
        assertThat(release("begun")).hasStatus3xxRedirection();
        verify(claims).release(eq("begun"), any());
    }

    private String nothingToStart() {
        MvcTestResult pressed = pages.post()
                .uri("/work-list/next")
                .with(PageSlice.Reader.as(OFFICER))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(pressed).hasStatus3xxRedirection();
        MvcTestResult shown = pages.get()
                .uri("/work?view=team")
                .flashAttr("nothing", pressed.getMvcResult().getFlashMap().get("nothing"))
                .with(PageSlice.Reader.as(OFFICER))
                .exchange();
        assertThat(shown).hasStatusOk();
        return new String(shown.getMvcResult().getResponse().getContentAsByteArray());
    }

    @Test
    void whereNothingWaitsOnesOwnTasksAreNamed() {
        own(18);
        assertThat(nothingToStart())
                .contains("Your teams have no unassigned tasks.")
                .containsPattern("<a [^>]*href=\"/work\\?view=mine\"[^>]*>You have 18 tasks of your own\\.</a>");
        own(1);
        assertThat(nothingToStart()).contains("You have 1 task of your own.");
        own(1_001);
        assertThat(nothingToStart()).contains("You have more than 1,000 tasks of your own.");
        own(0);
        assertThat(nothingToStart())
                .contains("Your teams have no unassigned tasks.")
                .doesNotContain("of your own");
    }
}
