package org.heed.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.shared.BadRequest;
import org.heed.shared.Page;
import org.heed.shared.RuleViolation;
import org.heed.web.PageSlice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The list of meetings: who may add one, and what a mistake leaves of what was typed. */
@PageSlice
@Import(MeetingsController.class)
class MeetingsPageTest {
    private static final Panel CHILDREN = new Panel("children", "CHI", "Children’s Services", false, false, false);

    @Autowired
    private MockMvcTester pages;

    @MockitoBean
    private Meetings meetings;

    private static User somebody(Role role) {
        return new User("a", "a", "A", "a@x", Set.of(role), Set.of("children"), Set.of());
    }

    @BeforeEach
    void aPanelMeets() {
        when(meetings.panelsOf(any())).thenReturn(List.of(CHILDREN));
        when(meetings.page(any(), any(), anyInt()))
                .thenReturn(new Page<>(
                        List.of(new Meeting(UUID.randomUUID(), "children", LocalDate.of(2027, 3, 4))), "after-this"));
    }

    private MvcTestResult list(Role role) {
        return pages.get()
                .uri("/meetings")
                .with(PageSlice.Reader.as(somebody(role)))
                .exchange();
    }

    private MvcTestResult add(String day, String month, String year) {
        return pages.post()
                .uri("/meetings")
                .param("panel", "children")
                .param("heldOn-day", day)
                .param("heldOn-month", month)
                .param("heldOn-year", year)
                .with(PageSlice.Reader.as(somebody(Role.SCRUTINY)))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    @Test
    void whoMayAddOneIsOfferedIt() {
        assertThat(list(Role.SCRUTINY))
                .hasStatusOk()
                .bodyText()
                .contains("4 March 2027", "Children’s Services", "Add a meeting", "cursor=after-this");
        assertThat(list(Role.MEMBER))
                .hasStatusOk()
                .bodyText()
                .contains("4 March 2027")
                .doesNotContain("Add a meeting");
    }

    @Test
    void aDayThatIsNoneIsSaidAndStaysAsTyped() {
        when(meetings.add(any(), isNull(), any())).thenThrow(new BadRequest("meetings.error.date"));
        assertThat(add("31", "2", "2027"))
                .hasStatus(422)
                .bodyText()
                .contains("must be a real date", "value=\"31\"", "value=\"2027\"");
    }

    @Test
    void aRuleThatIsBrokenIsSaidAboveAndAtTheField() {
        when(meetings.add(any(), any(), any()))
                .thenThrow(new RuleViolation("rule.meetingExists", "Children’s Services", "4 March 2027"));
        assertThat(add("4", "3", "2027")).hasStatus(409).bodyText().satisfies(page -> assertThat(
                        page.split("already", -1))
                .hasSize(3));
    }
}
