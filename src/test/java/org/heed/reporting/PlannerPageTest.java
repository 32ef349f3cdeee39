package org.heed.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.meeting.Meetings;
import org.heed.web.PageSlice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The planner as a calendar: a table of weeks, whose filter and month stay with its links. */
@PageSlice
@Import(PlannerController.class)
class PlannerPageTest {
    private static final User MEMBER =
            new User("a", "a", "A", "a@x", Set.of(Role.MEMBER), Set.of("children"), Set.of());

    private static final UUID MEETING = UUID.randomUUID();

    @Autowired
    private MockMvcTester pages;

    @MockitoBean
    private Planner planner;

    @MockitoBean
    private PlannerCalendar calendar;

    @MockitoBean
    private Meetings meetings;

    @BeforeEach
    void aMonth() {
        when(planner.of(any(), any())).thenReturn(new Plan(List.of(), List.of(), List.of(), null));
        when(calendar.of(any(), any()))
                .thenReturn(new PlannerMonth(
                        YearMonth.of(2027, 1),
                        List.of(day(5, 10, true), day(6, 201, false)),
                        List.of(new Plan.Officer("o", "Owen Marsh"))));
    }

    private static PlannerMonth.Day day(int day, int count, boolean overdue) {
        return new PlannerMonth.Day(
                LocalDate.of(2027, 1, day),
                List.of(new PlannerMonth.Held(MEETING, "Children & schools")),
                3,
                List.of(new PlannerMonth.Entry(
                        "CLSP-2025/26-01", "CLSP-2025-26-01", "<Bells>", Plan.Kind.REPLY, "Reply due", overdue)),
                count);
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(PageSlice.Reader.as(MEMBER)).exchange();
    }

    @Test
    void aMonthIsATableOfWeeks() {
        assertThat(get("/planner?month=2027-01&panel=children&officer=o"))
                .hasStatusOk()
                .bodyText()
                .contains(">January 2027</caption>")
                .contains("<th scope=\"col\" class=\"govuk-table__header\">Monday</th>")
                .contains("Tuesday 5 January 2027")
                .contains("/meetings/" + MEETING, "Meeting: Children &amp; schools", "and 2 more meetings")
                .contains("/recommendations/CLSP-2025-26-01", "&lt;Bells&gt;", "Reply due")
                .containsOnlyOnce("Overdue")
                .contains("and 9 more", "more than 200 in all")
                .contains("/planner?view=list&amp;month=2027-01&amp;day=2027-01-05&amp;panel=children&amp;officer=o")
                .contains("/planner?view=calendar&amp;month=2026-12&amp;panel=children&amp;officer=o")
                .contains("Previous month: December 2026", "Next month: February 2027")
                .contains("/planner?view=calendar&amp;panel=children&amp;officer=o")
                .contains("<input type=\"hidden\" name=\"month\" value=\"2027-01\">")
                .contains("<option value=\"o\" selected=\"selected\">Owen Marsh</option>");
    }

    @Test
    void theListKeepsTheMonthOfTheCalendar() {
        assertThat(get("/planner?view=list&month=2027-01"))
                .hasStatusOk()
                .bodyText()
                .contains("/planner?view=calendar&amp;month=2027-01")
                .contains("<input type=\"hidden\" name=\"view\" value=\"list\">")
                .doesNotContain("heed-calendar");
        assertThat(get("/planner")).bodyText().doesNotContain("type=\"hidden\" name=\"view\"");
    }

    @Test
    void theListOfADaySaysSo() {
        assertThat(get("/planner?view=list&month=2027-01&day=2027-01-05"))
                .hasStatusOk()
                .bodyText()
                .contains("This is what is due on Tuesday 5 January 2027.")
                .contains("/planner.csv?day=2027-01-05");
    }

    @Test
    void whatIsNoViewIsRefused() {
        assertThat(get("/planner?view=year")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void programsGetTheDays() {
        assertThat(get("/api/planner/month?month=2027-01"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.days[0].dueCount")
                .isEqualTo(10);
        assertThat(get("/api/planner/month?month=2027-01"))
                .bodyJson()
                .doesNotHavePath("$.officers")
                .extractingPath("$.month")
                .isEqualTo("2027-01");
    }
}
