package org.heed.web.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.identity.home.HomeFigure;
import org.heed.identity.home.HomeFigures;
import org.heed.identity.home.HomePart;
import org.heed.web.PageSlice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The home page has a part for each role; its figures are words, bars and links, and are there as a table. */
@PageSlice
@Import(HomeController.class)
class HomePageTest {
    @Autowired
    private MockMvcTester pages;

    @MockitoBean
    private HomeFigures figures;

    private MvcTestResult home(Role... roles) {
        User user = new User("a", "a", "A", "a@x", Set.of(roles), Set.of("children"), Set.of("learning"));
        return pages.get().uri("/home").with(PageSlice.Reader.as(user)).exchange();
    }

    @Test
    void severalRolesFollowEachOther() {
        assertThat(home(Role.AUDITOR, Role.OFFICER, Role.SCRUTINY))
                .bodyText()
                .containsSubsequence(">Scrutiny</h2>", ">Replies and reports</h2>", ">Audit</h2>");
        assertThat(home(Role.DIRECTOR, Role.CHAIR))
                .bodyText()
                .satisfies(page -> assertThat(page.split(">Decisions</h2>", -1)).hasSize(2));
        assertThat(home(Role.MEMBER)).bodyText().contains(">Your panels</h2>").doesNotContain(">Scrutiny</h2>");
        assertThat(home()).hasStatusOk().bodyText().contains("no role in Heed yet");
    }

    @Test
    void aFigureIsALinkABarAndALineOfATable() {
        when(figures.figures(eq(HomePart.SCRUTINY), any()))
                .thenReturn(List.of(
                        new HomeFigure("home.overdue", 4, "/work?view=all&due=overdue"),
                        new HomeFigure("home.toAssign", 1, "/work?view=all&stage=ASSIGNMENT"),
                        new HomeFigure("home.toConsider", 0, "/work?view=all&stage=CONSIDERATION")));
        assertThat(home(Role.SCRUTINY))
                .bodyText()
                .contains(
                        "href=\"/work?view=all&amp;due=overdue\"",
                        "<strong>4</strong> <span>Overdue tasks</span>",
                        "height=\"8\" width=\"100\"",
                        "height=\"8\" width=\"25\"",
                        "height=\"8\" width=\"0\"",
                        "These numbers as a table: Scrutiny",
                        ">To assign</th>");
    }

    @Test
    void thatAreTooManyToCountAreSaidSo() {
        when(figures.figures(eq(HomePart.SCRUTINY), any()))
                .thenReturn(List.of(new HomeFigure("home.overdue", 1_001, "/work?view=all&due=overdue")));
        assertThat(home(Role.SCRUTINY)).bodyText().contains("<strong>More than 1,000</strong>");
    }

    @Test
    void theSiteBeginsThere() {
        assertThat(pages.get()
                        .uri("/")
                        .with(PageSlice.Reader.as(
                                new User("a", "a", "A", "a@x", Set.of(Role.MEMBER), Set.of(), Set.of()))))
                .hasStatus3xxRedirection()
                .hasHeader("Location", "/home");
    }
}
