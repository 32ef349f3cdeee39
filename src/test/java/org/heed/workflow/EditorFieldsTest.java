package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every kind of step can be filled in, and every task says who does it, by when and with which form. */
@OwnWorkflow
class EditorFieldsTest {
    @LocalServerPort
    private int port;

    private final List<String> errors = new ArrayList<>();

    private Page editor(Visit admin, String title) {
        Page page = admin.page();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        admin.open("/workshop");
        page.locator("#title").fill(title);
        follow(page.locator("form[action$='/workshop/drafts'] button").first());
        page.waitForURL("**/workshop/drafts/*");
        admin.open(java.net.URI.create(page.url()).getPath() + "/files/follow-up.bpmn");
        page.locator("[data-outline-element=respond]").waitFor();
        return page;
    }

    private static void choose(Page page, String element) {
        page.locator("[data-outline-element='" + element + "']").click();
        page.locator("#bio-properties-panel-name").waitFor();
    }

    private static void add(Page page, String after, String kind, String name) {
        choose(page, after);
        page.locator("#heed-add-kind").selectOption(kind);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Add").setExact(true))
                .click();
        page.locator("#bio-properties-panel-name").fill(name);
        page.locator("#bio-properties-panel-name").blur();
    }

    private static Locator field(Page page, String label) {
        return page.locator("[data-editor-properties]")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void saved(Page page) {
        page.locator("[data-editor-status]", new Page.LocatorOptions().setHasText("Saved at"))
                .waitFor();
    }

    /** Each template's settings, as the catalogue names them, have a field. */
    @Test
    @SuppressWarnings("unchecked")
    void everyTemplateOpensWithAFieldForEachSetting() {
        try (Visit admin = Visit.alone("admin", "http://localhost:" + port)) {
            Page page = editor(admin, "Every kind");
            List<Map<String, Object>> templates = (List<Map<String, Object>>)
                    page.evaluate("async () => (await (await fetch(document.querySelector('[data-heed-editor]')"
                            + ".dataset.catalogue)).json()).templates");
            assertThat(templates).hasSizeGreaterThan(8);
            for (Map<String, Object> template : templates) {
                String id = String.valueOf(template.get("id"));
                add(page, "respond", "template:" + id, "New " + id.replace('.', ' '));
                assertThat(page.locator("#bio-properties-panel-heed-kind").inputValue())
                        .as(id)
                        .isEqualTo("template:" + id);
                for (Map<String, Object> setting : (List<Map<String, Object>>) template.get("properties")) {
                    if (!"Hidden".equals(setting.get("type"))) {
                        field(page, String.valueOf(setting.get("label"))).waitFor();
                    }
                }
            }
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void aLetterIsWrittenAndWhatItsStepBecomesKeepsNothingOfIt() {
        try (Visit admin = Visit.alone("admin", "http://localhost:" + port)) {
            Page page = editor(admin, "A letter");
            add(page, "respond", "template:org.heed.tell", "Thank them");
            field(page, "Message").fill("Thank you.\nWe will read it.");
            field(page, "Message").blur();
            page.getByText("No problems").waitFor();
            saved(page);
            assertThat(content(page)).contains("Thank you.&#10;We will read it.");
            page.locator("#bio-properties-panel-heed-kind").selectOption("template:org.heed.remind");
            page.getByText("No problems").waitFor();
            saved(page);
            page.waitForCondition(() -> !content(page).contains("Thank you."));
            page.locator("#bio-properties-panel-heed-kind").selectOption("template:org.heed.ask");
            page.locator("[data-editor-problems]", new Page.LocatorOptions().setHasText("The task has no form"))
                    .waitFor();
            page.locator("[data-editor-problems] li", new Page.LocatorOptions().setHasText("Select one, or add a form"))
                    .waitFor();
            assertThat(page.locator("[data-editor-problems]").innerText()).doesNotContain("There is no form called");
            assertThat(page.locator("[data-editor-problems] li").count())
                    .as("one line a problem, whoever found it")
                    .isEqualTo(1);
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void whoByWhenAndNotByWhomIsChangedOnAShippedTask() {
        try (Visit admin = Visit.alone("admin", "http://localhost:" + port)) {
            Page page = editor(admin, "A shipped task");
            choose(page, "signOff");
            assertThat(field(page, "Director of the service").isChecked()).isTrue();
            field(page, "Executive member").uncheck();
            field(page, "Unit").selectOption("W");
            field(page, "How many").fill("6");
            field(page, "How many").blur();
            saved(page);
            page.waitForCondition(() -> content(page).contains("camunda:dueDate=\"P42D\""));
            assertThat(content(page)).contains("camunda:candidateGroups=\"director\"");
            page.getByText("No problems").waitFor();
            field(page, "Person who replied").uncheck();
            page.locator(
                            "[data-editor-problems]",
                            new Page.LocatorOptions().setHasText("must not be able to do this task"))
                    .waitFor();
            field(page, "Person who replied").check();
            field(page, "Lead officer").check();
            page.waitForCondition(() -> content(page).contains("value=\"respondedBy,leadOfficer\""));
            assertThat(field(page, "Form").locator("option").allInnerTexts())
                    .anyMatch(form -> form.contains("signOff"))
                    .noneMatch(form -> form.contains("respond"));
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void thePreviewObeysTheConditions() {
        try (Visit admin = Visit.alone("admin", "http://localhost:" + port)) {
            Page page = editor(admin, "A preview");
            page.navigate(page.url().replace("follow-up.bpmn", "respond.form"));
            Locator conditional = page.locator("[data-editor-preview] [data-hide-when]");
            conditional.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            Locator shown = page.locator("[data-editor-preview] [data-hide-when]:not([hidden])");
            int before = shown.count();
            page.locator("[data-editor-preview] input[value=ACCEPTED]").check();
            page.waitForCondition(() -> shown.count() > before);
            assertThat(shown.count()).isLessThan(conditional.count());
            assertThat(errors).isEmpty();
        }
    }

    private static String content(Page page) {
        return String.valueOf(page.evaluate(
                "async () => (await fetch(document.querySelector('[data-heed-editor]')" + ".dataset.content)).text()"));
    }
}
