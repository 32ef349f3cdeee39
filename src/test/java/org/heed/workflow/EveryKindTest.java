package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heed.browser.AccessiblePage;
import org.heed.browser.Desk;
import org.heed.browser.Visit;
import org.heed.journey.Journey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form that asks in every way is filled in on a small screen, with a script and without, and stands on the record. */
@OwnWorkflow
class EveryKindTest {
    @LocalServerPort
    private int port;

    private Journey about;

    @BeforeEach
    void aCaseWaitsAtTheForm() {
        var made = Files.ofVersion(1, port)
                .withEqualityCheck()
                .and("forms/equality.form", EveryKind.FORM)
                .deploy(port, "reason=Ask+in+every+way");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        about = Journey.begin(port).assigned().done("officer", "respond", Journey.reply(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isFilledInByAnybody(boolean script) {
        try (Visit officer = Visit.as("officer", "http://localhost:" + port, Visit.NARROW, script)) {
            Desk desk = new Desk(officer).take(about.slug());
            Page page = officer.page();
            look(page, script);
            desk.choose("fair", "YES").tick("groups-0").tick("groups-1").tick("wards-11");
            assertThat(page.locator("#carers").isVisible()).isTrue();
            desk.write("carers", "Time").write("actions-0-what", "Ask them").write("actions-0-cost", "much");
            rows(page, script);
            assertThat(page.locator("#carers").inputValue()).isEqualTo("Time");
            assertThat(page.locator("#wards-11").isChecked()).isTrue();
            errors(page, script);
            desk.write("actions-0-cost", "12.50")
                    .write("actions-1-what", "Tell them")
                    .date("actions-1-by", LocalDate.of(2030, 3, 7))
                    .choose("actions-1-sort", "S")
                    .tick("actions-1-agreed")
                    .send();
        }
        stands();
    }

    private static void look(Page page, boolean script) {
        page.waitForLoadState();
        assertThat(page.locator("form h2").first().innerText()).isEqualTo("Before you begin");
        assertThat(page.locator("form ul li").allInnerTexts()).contains("Young <b>people</b>", "Old people");
        assertThat(page.locator("form hr").count()).isEqualTo(1);
        assertThat(page.locator("#carers").isVisible()).isEqualTo(!script);
        if (script) {
            AccessiblePage.judge(page);
            page.locator("input.heed-choice-filter").fill("ward 12");
            assertThat(page.locator("input[name=wards-0]").isVisible()).isFalse();
            assertThat(page.locator("input[name=wards-11]").isVisible()).isTrue();
            page.locator("input.heed-choice-filter").fill("");
        } else {
            assertThat(page.locator("#carers-info").innerText()).isEqualTo("You can enter up to 200 characters");
        }
    }

    /** Rows come and go, and the next thing to do has the focus. */
    private static void rows(Page page, boolean script) {
        follow(button(page, "Add another to Further actions"));
        Locator second = page.locator("#actions-1-what");
        second.waitFor();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("actions-1-what");
        second.fill("Superfluous");
        page.locator("#actions-1-owner-words").fill("Oyelaran");
        follow(button(page, "Add another to Further actions"));
        page.locator("#actions-2-what").fill("Kept");
        assertThat(second.inputValue()).isEqualTo("Superfluous");
        assertThat(page.locator("#actions-0-cost").inputValue()).isEqualTo("much");
        follow(button(page, "Remove Action 2"));
        page.locator("#actions-2-what").waitFor(gone());
        assertThat(page.locator("#actions-1-what").inputValue()).isEqualTo("Kept");
        if (script) {
            AccessiblePage.judge(page);
        }
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }

    /** Enter sends the form and takes no row away; each error leads to its input. */
    private static void errors(Page page, boolean script) {
        page.locator("#actions-1-what").fill("");
        page.locator("#actions-1-note").fill("A note and no action");
        page.locator("#actions-0-what").press("Enter");
        page.locator(".govuk-error-summary").waitFor();
        assertThat(page.locator(".govuk-error-summary a").allInnerTexts())
                .isEqualTo(List.of("Action 1: “Cost” must be a number", "Action 2: Enter an answer for “What?”"));
        if (script) {
            AccessiblePage.judge(page);
        }
        page.locator(".govuk-error-summary a").last().click();
        assertThat(page.evaluate("document.activeElement.id || location.hash.slice(1)"))
                .isEqualTo("actions-1-what");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void stands() {
        assertThat(about.waitsAt()).containsExactly("consider");
        String actions = "What?: Ask them, Cost: 12.50, Agreed: No\n"
                + "What?: Tell them, By when?: 7 March 2030, Of what sort?: Slow, Note: A note and no action, Agreed: Yes";
        try (Visit auditor = Visit.as("auditor", "http://localhost:" + port)) {
            Page page = auditor.open("/recommendations/" + about.slug() + "/history");
            assertThat(page.locator("main").innerText())
                    .contains("Which groups?\n", "Carers; Pupils", "Ward 12", "Further actions\n", actions);
        }
        String export = Visit.read(port, "scrutiny", "/panels/children/monitoring-table.csv");
        assertThat(export).contains("Which groups?: Carers; Pupils", actions);
    }

    @Test
    void isKeptWhenTheSessionEnds() {
        try (Visit officer = Visit.as("officer", "http://localhost:" + port, Visit.WIDE, false)) {
            Desk desk = new Desk(officer).take(about.slug()).tick("groups-2").write("actions-0-what", "Not lost");
            officer.forgetSession();
            follow(officer.page().locator("form[data-heed-form] button:not([name])"));
            officer.page().getByText("We have kept your answers").waitFor();
            officer.signIn("officer", "demo");
            assertThat(officer.page().locator("#groups-2").isChecked()).isTrue();
            assertThat(officer.page().locator("#actions-0-what").inputValue()).isEqualTo("Not lost");
            desk.choose("fair", "YES").send();
        }
        assertThat(about.waitsAt()).containsExactly("consider");
    }

    @Test
    void isAnsweredByProgramsInLists() {
        Map<String, Object> good = Map.of(
                "fair", "YES",
                "groups", List.of("PUPILS"),
                "services", List.of("learning"),
                "actions", List.of(Map.of("what", "Ask them", "cost", 12.5, "agreed", true)));
        var refused = about.answer(
                "officer",
                "equalityCheck",
                Map.of("fair", "YES", "groups", "PUPILS", "actions", List.of(Map.of("cost", -1))));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Action 1: Enter an answer for “What?”", "Action 1: “Cost” must be 0 or more", "wrong type");
        about.done("officer", "equalityCheck", good);
        assertThat(Visit.read(port, "auditor", "/recommendations/" + about.slug() + "/history"))
                .contains("What?: Ask them, Cost: 12.5, Agreed: Yes");
    }
}
