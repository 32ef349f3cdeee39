package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heed.Api;
import org.heed.browser.Visit;
import org.heed.journey.Journey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A council changes its own follow-up: the whole way in a browser, from a draft to 60 running cases that move, and back.
 */
@OwnWorkflow
class WorkshopTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Crowd crowd;

    private final List<String> errors = new ArrayList<>();

    @Test
    void anEqualityCheckIsAddedRehearsedDeployedAndTakenBack() {
        int before = Files.shippedAgain(port);
        crowd.gather(60);
        try (Visit admin = Visit.alone("admin", "http://localhost:" + port)) {
            Page page = admin.page();
            page.onConsoleMessage(message -> {
                // The refusal of a deployment without a reason is meant.
                if (message.type().equals("error") && !message.text().contains("422")) {
                    errors.add(message.text());
                }
            });
            String draft = begin(admin);
            addForm(page, draft);
            addQuestion(admin, draft);
            draw(admin, draft);
            admin.open(draft);
            assertThat(page.locator("main").innerText()).contains("There is nothing to fix", "Equality check");
            rehearse(admin, draft);
            deploy(admin, draft);
            int deployed = Files.latest(port);
            assertThat(deployed).isEqualTo(before + 1);
            migrate(admin, "consider", "Record the panel’s view of the reply");
            answerTheNewTask();
            rollBack(admin, before, deployed);
        }
        assertThat(errors).isEmpty();
        assertThat(Api.as("auditor", port).get("/api/audit/verification").at("/holds"))
                .isEqualTo("true");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String begin(Visit admin) {
        Page page = admin.open("/workshop");
        page.locator("#title").fill("Equality check");
        follow(button(page, "Start a draft"));
        page.waitForURL("**/workshop/drafts/*");
        return java.net.URI.create(page.url()).getPath();
    }

    private static void saved(Page page) {
        page.locator("[data-editor-status]", new Page.LocatorOptions().setHasText("Saved at"))
                .waitFor();
    }

    /** A form of its own, by the form editor and its keyboard. */
    private static void addForm(Page page, String draft) {
        page.locator("#key").fill("equalityCheck");
        follow(button(page, "Add a form"));
        Locator box = page.locator(".fjs-palette-field[data-field-type=checkbox]");
        box.focus();
        box.press("Enter");
        page.locator("#bio-properties-panel-key").fill("fair");
        page.locator("#bio-properties-panel-label").fill("The reply is fair to everybody");
        page.locator("#bio-properties-panel-heed-routing").check();
        page.locator("[data-editor-preview]", new Page.LocatorOptions().setHasText("The reply is fair to everybody"))
                .waitFor();
        saved(page);
    }

    /** A question more on a form of the product, as text, as somebody without a script would. */
    private void addQuestion(Visit admin, String draft) {
        try (Visit plain = Visit.as("admin", "http://localhost:" + port, Visit.NARROW, false)) {
            Page page = plain.open(draft + "/files/respond.form");
            String text = page.locator("#content").inputValue();
            page.locator("#content")
                    .fill(
                            text.replaceFirst(
                                    "\"components\": \\[",
                                    "\"components\": [{\"type\": \"textfield\", \"key\": \"asked\", \"label\": \"Who was asked?\"},"));
            follow(button(page, "Save"));
            page.locator(".govuk-notification-banner--success").waitFor();
        }
        admin.open(draft + "/files/respond.form");
        admin.page().getByText("Who was asked?").first().waitFor();
    }

    /** The task and the choice after it, by the outline alone; the linter and the server agree that nothing is wrong. */
    private static void draw(Visit admin, String draft) {
        Page page = admin.open(draft + "/files/follow-up.bpmn");
        choose(page, "respond");
        page.locator("#heed-add-kind").selectOption("template:org.heed.ask");
        button(page, "Add").click();
        page.locator("#bio-properties-panel-name").fill("Equality check");
        page.locator("[data-outline-element=equalityCheck]").waitFor();
        page.getByLabel("Form", new Page.GetByLabelOptions().setExact(true)).selectOption("equalityCheck");
        choose(page, "equalityCheck");
        page.locator("#heed-add-kind").selectOption("choice");
        button(page, "Add").click();
        page.locator("#bio-properties-panel-name").fill("Fair to everybody?");
        page.locator("#heed-connect-to").selectOption("respond");
        button(page, "Connect").click();
        Locator unfair = page.locator("[data-outline-element^=Flow_]", new Page.LocatorOptions().setHasText("Respond"));
        page.locator("[data-editor-problems] li").first().waitFor();
        assertThat(page.locator(".djs-overlay").count())
                .as("problems are marked on the canvas")
                .isPositive();
        choose(page, "toDeclined");
        name(page, "yes");
        condition(page, "fair", "true");
        unfair.click();
        name(page, "no");
        page.locator("#bio-properties-panel-heed-fact").selectOption("otherwise:");
        page.getByText("No problems").waitFor();
        saved(page);
        page.waitForCondition(() -> page.locator("[data-editor-problems] li").count() == 0);
    }

    private static void choose(Page page, String element) {
        page.locator("[data-outline-element='" + element + "']").click();
        page.locator("#bio-properties-panel-name").waitFor();
    }

    private static void name(Page page, String name) {
        page.locator("#bio-properties-panel-name").fill(name);
        page.locator("#bio-properties-panel-name").blur();
    }

    private static void condition(Page page, String fact, String value) {
        page.locator("#bio-properties-panel-heed-fact").selectOption(fact);
        page.locator("#bio-properties-panel-heed-value").selectOption(value);
    }

    private static void rehearse(Visit admin, String draft) {
        Page page = admin.open(draft + "/rehearsal");
        follow(button(page, "Rehearse at random"));
        page.getByText("Number of cases that passed each step").first().waitFor();
        assertThat(page.locator("td .govuk-tag--red").count()).as("dead ends").isZero();
        assertThat(page.locator("main").textContent())
                .contains("Equality check", "Tell the lead officer about the assignment");
        page = admin.open(draft + "/rehearsal");
        follow(button(page, "Rehearse this case"));
        page.getByText("What happened").waitFor();
        assertThat(page.locator("main").textContent()).contains("Equality check");
    }

    private static void deploy(Visit admin, String draft) {
        Page page = admin.open(draft + "/deployment");
        assertThat(page.locator("main").innerText())
                .contains("They stay in their versions", "“Respond to the recommendation”");
        follow(button(page, "Deploy"));
        page.getByText("Enter a reason for the change, in 1,000 characters or fewer")
                .waitFor();
        page.locator("#reason").fill("Equality Act 2010, section 149");
        follow(button(page, "Deploy"));
        page.getByText("Move running cases to version").first().waitFor();
    }

    /** Those that wait for the panel have no place in this plan, so they stay; everybody else moves. */
    private void migrate(Visit admin, String step, String name) {
        Page page = admin.page();
        assertThat(page.locator("main").innerText()).doesNotContain(" cannot");
        page.locator("select[name=to-" + step + "]").selectOption("");
        follow(button(page, "Try this plan"));
        page.getByText("The plan does not say where to move: " + name)
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        page.locator("#reason").fill("For all that do not wait for the panel");
        follow(page.locator("button[value=start]"));
        done(page);
        assertThat(page.locator("main").innerText()).contains("Cases that stay in the old version", name);
        assertThat(crowd.standing(Files.latest(port)).keySet()).contains("assign", "respond", "reviewDue");
        assertThat(crowd.standing(Files.latest(port) - 1).keySet()).containsOnly(step);
    }

    private static void done(Page page) {
        page.locator("main .govuk-tag", new Page.LocatorOptions().setHasText("Done"))
                .waitFor(new Locator.WaitForOptions().setTimeout(90_000));
    }

    /** Cases that moved come to the new task, with the new question before it. */
    private void answerTheNewTask() {
        for (Journey about : crowd.at("respond", 3, port)) {
            about.done("officer", "respond", Journey.reply(Map.of("asked", "Carers")));
            assertThat(about.waitsAt()).containsExactly("equalityCheck");
        }
        Journey about = crowd.at("equalityCheck", 1, port).get(0);
        about.done("officer", "equalityCheck", Map.of("fair", false));
        assertThat(about.waitsAt()).containsExactly("respond");
        about.done("officer", "respond", Journey.reply(Map.of("asked", "Everybody")));
        about.done("officer", "equalityCheck", Map.of("fair", true));
        assertThat(about.waitsAt()).containsExactly("consider");
        assertThat(Visit.read(port, "chair", "/recommendations/" + about.slug() + "/history"))
                .contains("Who was asked?", "Everybody", "The reply is fair to everybody");
    }

    /** The earlier version by one button; who stands at the check has no place there and is named. */
    private void rollBack(Visit admin, int before, int deployed) {
        Page page = admin.open("/workshop/versions/" + before);
        follow(page.getByText("Roll back to version " + before));
        assertThat(page.locator("main").innerText()).contains("2 cases are at “Equality check”");
        page.locator("#reason").fill("The check takes too long");
        follow(button(page, "Deploy"));
        page.getByText("Move running cases to version " + (deployed + 1))
                .first()
                .waitFor();
        assertThat(Files.ofVersion(deployed + 1, port).all())
                .isEqualTo(Files.ofVersion(before, port).all());
        admin.open("/operations/migrations/new?from=" + deployed + "&into=" + (deployed + 1));
        follow(button(page, "Try this plan"));
        page.getByText("2 cases cannot be moved").waitFor();
        page.locator("#reason").fill("Back again");
        follow(page.locator("button[value=start]"));
        done(page);
        assertThat(crowd.standing(deployed)).isEqualTo(Map.of("equalityCheck", 2L));
        assertThat(crowd.standing(deployed + 1).keySet()).contains("assign", "respond", "consider", "reviewDue");
    }
}
