package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import org.heed.browser.Visit;
import org.heed.form.Form;
import org.heed.form.check.AnswerCheck;
import org.heed.form.reader.FormReader;
import org.heed.model.source.ModelFile;
import org.heed.process.engine.Rehearsed;
import org.heed.process.rehearsal.Rehearsals;
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
        try (Visit admin = Visit.as("admin", "http://localhost:" + port)) {
            Page page = admin.open("/workshop");
            draft(page, "Rows");
            page.locator("#key").fill("planning");
            follow(page.locator("form:has(#key) button").first());
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
                    .contains("checklist", "taglist", "group", "separator", "spacer", "filepicker")
                    .doesNotContain("html", "iframe", "table");
        }
    }

    /** One property that no form can have locks nothing: every page of the draft opens, and says what is wrong. */
    @Test
    void aDraftWithABrokenFormOpensAndCanBeMended() {
        String form = Files.ofVersion(1, port).text("forms/consider.form");
        try (Visit admin = Visit.as("admin", "http://localhost:" + port)) {
            Page page = admin.open("/workshop");
            draft(page, "Broken");
            String draft = page.url();
            for (String limit : List.of("\"=5\"", "true", "{}", "1.5")) {
                byte[] broken = form.replace("\"maxLength\": 200", "\"maxLength\": 200, \"minLength\": " + limit)
                        .getBytes();
                page.setInputFiles("#file", new FilePayload("consider.form", "application/json", broken));
                follow(page.locator("form[action$='/import'] button"));
                assertThat(page.locator("main").innerText()).contains("In minute, minLength must be a whole number");
            }
            for (String other : List.of("/rehearsal", "/catalogue", "/deployment", "/files/follow-up.bpmn")) {
                assertThat(page.navigate(draft + other).status()).as(other).isLessThan(500);
            }
            assertThat(page.navigate(draft + "/files/consider.form").status()).isEqualTo(200);
            page.getByText("In minute, minLength must be a whole number")
                    .first()
                    .waitFor();
            page.locator(".fjs-form-field-textfield").first().click();
            page.locator("[data-entry-id=maxLength] input").waitFor();
            Locator asExpression = page.locator("[data-entry-id=maxLength] .bio-properties-panel-feel-icon");
            assertThat(asExpression.count()).isEqualTo(1);
            assertThat(asExpression.isVisible()).as("a limit is no expression").isFalse();
            page.navigate(draft);
            page.setInputFiles("#file", new FilePayload("consider.form", "application/json", form.getBytes()));
            follow(page.locator("form[action$='/import'] button"));
            assertThat(page.locator("main").innerText()).contains("There is nothing to fix");
        }
    }

    private static void draft(Page page, String title) {
        page.locator("#title").fill(title);
        follow(page.locator("form[action$='/workshop/drafts'] button").first());
        page.waitForURL("**/workshop/drafts/*");
    }

    @Test
    void aFilePickerIsDrawnInTheFormEditor() {
        try (Visit admin = Visit.as("admin", "http://localhost:" + port)) {
            Page page = admin.open("/workshop");
            draft(page, "Files");
            page.locator("#key").fill("planning");
            follow(page.locator("form:has(#key) button").first());
            Locator picker = page.locator(".fjs-palette-field[data-field-type=filepicker]");
            picker.focus();
            picker.press("Enter");
            page.locator("#bio-properties-panel-label").fill("The plan");
            page.locator("#bio-properties-panel-accept").fill(".pdf, image/png");
            page.locator("#bio-properties-panel-accept").blur();
            page.locator("[data-editor-preview]", containing("Accepted file types: PDF, PNG."))
                    .waitFor();
            assertThat(page.locator("[data-editor-preview] legend").innerText()).contains("The plan (optional)");
            assertThat(page.locator("#bio-properties-panel-multiple").count()).isEqualTo(1);
            assertThat(page.locator("#bio-properties-panel-heed-routing").count())
                    .as("no choice in a process reads a file")
                    .isZero();
        }
    }

    /** In a rehearsal by hand an invented file answers, and nothing is uploaded. */
    @Test
    void aRehearsalByHandTakesNoFile() {
        String form = Files.ofVersion(1, port)
                .with(
                        "forms/assign.form",
                        "\"components\": [",
                        "\"components\": [{\"type\": \"filepicker\", \"key\": \"plan\", \"label\": \"The plan\", \"validate\": {\"required\": true}},")
                .text("forms/assign.form");
        try (Visit admin = Visit.as("admin", "http://localhost:" + port)) {
            Page page = admin.open("/workshop");
            draft(page, "Rehearsed");
            String draft = page.url();
            page.setInputFiles("#file", new FilePayload("assign.form", "application/json", form.getBytes()));
            follow(page.locator("form[action$='/import'] button"));
            page.navigate(draft + "/rehearsal");
            follow(page.locator("form[action$='/hand'] button"));
            assertThat(page.locator("#plan-files").innerText()).isEqualTo("example.pdf");
            assertThat(page.locator("input[type=file], button[name=_takeBack]").count())
                    .isZero();
            follow(page.locator("form[action$='/answers'] button:not([name])"));
            page.locator(".govuk-error-summary a").first().waitFor();
            assertThat(page.locator(".govuk-error-summary").innerText()).doesNotContain("The plan");
        }
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    /** What a rehearsal answers by itself is what the form would take. */
    @Test
    void randomAnswersKeepToTheLimits() {
        Map<String, String> texts = Files.ofVersion(1, port)
                .withEqualityCheck()
                .and(
                        "forms/equality.form",
                        """
                        {"id": "equality", "type": "default", "components": [
                          {"type": "radio", "key": "fair", "label": "Fair?", "validate": {"required": true},
                           "properties": {"routingFact": "true"}, "values": [{"label": "Yes", "value": "YES"}, {"label": "No", "value": "NO"}]},
                          {"type": "textfield", "key": "code", "label": "Code", "validate": {"required": true, "maxLength": 3}},
                          {"type": "textarea", "key": "why", "label": "Why?", "validate": {"required": true, "minLength": 50}},
                          {"type": "number", "key": "cost", "label": "Cost", "validate": {"required": true, "min": -7.5, "max": -7}}]}""")
                .all();
        List<ModelFile> files = texts.entrySet().stream()
                .map(file -> ModelFile.of(file.getKey().replaceFirst(".*/", ""), file.getValue()))
                .toList();
        Form form = FormReader.read(texts.get("forms/equality.form"));
        int answered = 0;
        for (long seed = 0; seed < 4; seed++) {
            Rehearsed random = rehearsals.atRandom(files, seed);
            assertThat(random.standing()).as(random.problem()).isNotEqualTo(Rehearsed.Standing.DEAD_END);
            for (Rehearsed.Move move : random.moves()) {
                if (move.element().equals("equalityCheck")) {
                    assertThat(AnswerCheck.of(form, move.answers()).errors().byKey())
                            .isEmpty();
                    answered++;
                }
            }
        }
        assertThat(answered).isPositive();
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
        boolean filesWereAnswered = false;
        for (long seed = 0; seed < 6; seed++) {
            Rehearsed random = rehearsals.atRandom(files, seed);
            assertThat(random.standing()).isNotEqualTo(Rehearsed.Standing.DEAD_END);
            Rehearsed again = rehearsals.byHand(files, random.moves());
            assertThat(again.course())
                    .extracting(Rehearsed.Happened::element)
                    .isEqualTo(random.course().stream()
                            .map(Rehearsed.Happened::element)
                            .toList());
            filesWereAnswered |= random.moves().stream().anyMatch(move -> List.of("example.pdf")
                    .equals(move.answers().get("proof")));
            rowsWereAnswered |=
                    random.moves().stream().anyMatch(move -> move.answers().get("actions") instanceof List<?>);
        }
        assertThat(rowsWereAnswered && filesWereAnswered).isTrue();
    }
}
