package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.heed.browser.Visit;
import org.heed.model.ModelFile;
import org.heed.process.Rehearsals;
import org.heed.process.Rehearsed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form with lists and rows is made in the form editor and rehearsed. */
@OwnWorkflow
class EveryKindWorkshopTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Rehearsals rehearsals;

    @Test
    void rowsAreDrawnInTheFormEditor() {
        Files.shippedAgain(port);
        try (Visit admin = Visit.as("admin", "http://localhost:" + port)) {
            Page page = admin.open("/workshop");
            page.locator("#title").fill("Rows");
            page.locator("form[action$='/workshop/drafts'] button").first().click();
            page.waitForURL("**/workshop/drafts/*");
            page.locator("#key").fill("planning");
            page.locator("form:has(#key) button").first().click();
            Locator rows = page.locator(".fjs-palette-field[data-field-type=dynamiclist]");
            rows.focus();
            rows.press("Enter");
            page.locator("#bio-properties-panel-path").fill("actions");
            page.locator("#bio-properties-panel-heed-row-name").fill("Action");
            page.locator("#bio-properties-panel-heed-row-name").blur();
            page.locator("#bio-properties-panel-heed-at-least-one").check();
            page.locator("[data-editor-preview]", containing("The rows of actions ask nothing."))
                    .waitFor();
            assertThat(page.locator(".fjs-palette-field").evaluateAll("all => all.map(each => each.dataset.fieldType)"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                    .contains("checklist", "taglist", "group", "separator", "spacer")
                    .doesNotContain("html", "iframe", "table", "filepicker");
        }
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    /** Random answers can be given by hand again, and lead the same way. */
    @Test
    void randomAnswersArePlayedAgainByHand() {
        List<ModelFile> files = Files.ofVersion(1, port)
                .withEqualityCheck()
                .and("forms/equality.form", EveryKind.FORM)
                .all()
                .entrySet()
                .stream()
                .map(file -> ModelFile.of(file.getKey().replaceFirst(".*/", ""), file.getValue()))
                .toList();
        boolean rowsWereAnswered = false;
        for (long seed = 0; seed < 6; seed++) {
            Rehearsed random = rehearsals.atRandom(files, seed);
            assertThat(random.standing()).isNotEqualTo(Rehearsed.Standing.DEAD_END);
            Rehearsed again = rehearsals.byHand(files, random.moves());
            assertThat(again.course())
                    .extracting(Rehearsed.Happened::element)
                    .isEqualTo(random.course().stream()
                            .map(Rehearsed.Happened::element)
                            .toList());
            rowsWereAnswered |=
                    random.moves().stream().anyMatch(move -> move.answers().get("actions") instanceof List<?>);
        }
        assertThat(rowsWereAnswered).isTrue();
    }
}
