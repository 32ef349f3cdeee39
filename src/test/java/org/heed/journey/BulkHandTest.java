package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import java.util.List;
import org.heed.Api;
import org.heed.CouncilWithColleagues;
import org.heed.browser.AccessiblePage;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Many tasks go to somebody who could do them, whatever kind of tasks they are. */
@CouncilWithColleagues
class BulkHandTest {
    private final String mark = "plover" + System.nanoTime();

    @LocalServerPort
    private int port;

    private Journey replied() {
        return Journey.begin(port, "That each " + mark + " is seen.").assigned().replied("It is.");
    }

    private Page choose(Visit visit, String name) {
        Page page = visit.open("/work?view=all&q=" + mark);
        page.locator("input[name=task]").all().forEach(box -> box.check());
        press(page, "Transfer");
        page.fill("#to-words", name);
        follow(page.locator("button[name=_find]").first());
        return page;
    }

    private static void press(Page page, String button) {
        follow(page.locator("button", new Page.LocatorOptions().setHasText(button)));
    }

    private static List<String> found(Page page) {
        return page.locator(".govuk-radios__label").allInnerTexts();
    }

    private void hand(Page page, String name, int tasks) {
        page.getByLabel(name).first().check();
        page.fill("#reason", "While I am away.");
        press(page, "Transfer " + tasks);
    }

    private String holder(Journey journey, String key) {
        return Api.as("scrutiny", port).get("/api/tasks/" + journey.task(key)).at("/task/holder");
    }

    @Test
    void aScrutinyOfficerHandsOnWhatThePanelHasToConsider() {
        Journey one = replied();
        Journey other = replied();
        Journey unanswered =
                Journey.begin(port, "That this " + mark + " is seen.").assigned();
        try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port, Visit.NARROW, false)) {
            Page page = choose(scrutiny, "Olga");
            assertThat(found(page))
                    .as("who could reply")
                    .singleElement()
                    .asString()
                    .contains("Olga Pike");
            page = choose(scrutiny, "Milan");
            assertThat(found(page)).as("who could do none").isEmpty();
            page = choose(scrutiny, "Chandra");
            assertThat(page.locator("main").innerText())
                    .contains("You can select people who can complete at least one of the tasks")
                    .doesNotContain("officer of the service");
            hand(page, "Chandra", 3);
            assertThat(page.locator("main").innerText()).contains("2 tasks changed, 1 left unchanged");
            assertThat(page.locator("#kept").innerText()).contains(unanswered.at("/reference"));
        }
        for (Journey each : List.of(one, other)) {
            assertThat(holder(each, "consider")).startsWith("Chandra");
        }
        assertThat(holder(unanswered, "respond")).isEqualTo("Owen Marsh");
    }

    @Test
    void aChairHandsOnClosures() {
        Journey one = replied().considered("CLOSE");
        Journey other = replied().considered("CLOSE");
        try (Visit chair = Visit.as("chair", "http://localhost:" + port, Visit.NARROW, true)) {
            Page page = chair.open("/work?view=all&q=" + mark);
            page.locator("input[name=task]").all().forEach(box -> box.check());
            press(page, "Transfer");
            AccessiblePage.judge(page);
            page = choose(chair, "Owen");
            assertThat(found(page)).as("an officer approves nothing").isEmpty();
            page = choose(chair, "Carys");
            hand(page, "Carys Bell", 2);
            assertThat(page.locator("main").innerText()).contains("2 tasks changed, none left unchanged");
        }
        for (Journey each : List.of(one, other)) {
            assertThat(holder(each, "approveClosure")).isEqualTo("Carys Bell");
        }
    }
}
