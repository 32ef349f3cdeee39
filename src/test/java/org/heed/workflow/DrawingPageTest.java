package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import org.heed.browser.AccessiblePage;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page where a model is drawn: it fills the window, has a minimap, zooms about the chosen step, and undoes by keys. */
@OwnWorkflow
class DrawingPageTest {
    private static final int HIGH = 900;
    private static final int TABLET = 768;

    @LocalServerPort
    private int port;

    private Visit admin(int width) {
        return Visit.as("admin", "http://localhost:" + port, width, true);
    }

    private static Page editor(Visit admin) {
        Page page = admin.open("/workshop");
        page.locator("#title").fill("A drawing to look at");
        follow(page.locator("form[action$='/workshop/drafts'] button").first());
        page.waitForURL("**/workshop/drafts/*");
        admin.open(URI.create(page.url()).getPath() + "/files/follow-up.bpmn");
        step(page, "respond").waitFor();
        return page;
    }

    private static Locator step(Page page, String element) {
        return page.locator("[data-outline-element='" + element + "']");
    }

    private static void choose(Page page, String element) {
        step(page, element).click();
        page.locator("#bio-properties-panel-name").waitFor();
    }

    private static Locator tool(Page page, String name) {
        return page.locator("[data-editor-tool='" + name + "']");
    }

    private static Locator drawing(Page page) {
        return page.locator("[data-editor-canvas]");
    }

    private static BoundingBox drawn(Page page, String element) {
        return page.locator(".djs-element[data-element-id='" + element + "'] .djs-hit")
                .boundingBox();
    }

    private static void fillsTheWindow(Page page) {
        page.waitForCondition(() -> {
            BoundingBox box = drawing(page).boundingBox();
            return box.width > page.viewportSize().width - 20 && box.height > page.viewportSize().height - 160;
        });
        BoundingBox box = drawing(page).boundingBox();
        assertThat(box.y + box.height).isLessThanOrEqualTo(page.viewportSize().height);
    }

    /** All of the model lies within the window of the drawing. */
    private static void showsAllOfIt(Page page) {
        page.waitForCondition(() -> {
            BoundingBox all = page.locator("[data-editor-canvas] .djs-container > svg > .viewport")
                    .boundingBox();
            BoundingBox box = drawing(page).boundingBox();
            return all.x >= box.x && all.x + all.width <= box.x + box.width && all.width > box.width / 4;
        });
    }

    @Test
    void fillsTheWindowByOneKeyAndIsLeftByEscape() {
        try (Visit admin = admin(Visit.WIDE)) {
            Page page = editor(admin);
            tool(page, "fullScreen").focus();
            page.keyboard().press("Enter");
            fillsTheWindow(page);
            assertThat(tool(page, "fullScreen").getAttribute("aria-pressed")).isEqualTo("true");
            assertThat(page.locator("header, nav, footer").filter(visible()).count())
                    .isZero();
            AccessiblePage.judge(page);
            page.setViewportSize(HIGH, Visit.NARROW * 2);
            fillsTheWindow(page);
            page.setViewportSize(Visit.WIDE, HIGH);

            tool(page, "properties").press("Enter");
            page.locator("[data-editor-properties]").waitFor();
            page.reload();
            step(page, "respond").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            page.locator("[data-editor-properties]").waitFor();
            assertThat(page.locator("header").isVisible()).as("kept").isFalse();

            page.keyboard().press("Escape");
            page.locator("header").waitFor();
            assertThat(tool(page, "fullScreen").getAttribute("aria-pressed")).isEqualTo("false");
            step(page, "respond").waitFor();
            page.reload();
            step(page, "respond").waitFor();
            assertThat(page.locator("header").isVisible()).isTrue();
        }
    }

    private static Locator.FilterOptions visible() {
        return new Locator.FilterOptions().setVisible(true);
    }

    /** What the rules find is listed below the drawing, which keeps most of the window; on it there are signs alone. */
    @Test
    void hasRoomAndIsPerceivableWhereTheRulesFindSomething() {
        var overlapping = Files.ofVersion(1, port)
                .withEqualityCheck()
                .and("forms/equality.form", EveryKind.FORM)
                .deploy(port, "reason=Steps+that+overlap");
        assertThat(overlapping.status()).as(overlapping.text()).isEqualTo(201);
        try (Visit admin = admin(Visit.WIDE)) {
            Page page = editor(admin);
            page.locator(".bjsl-icon-warning").first().waitFor();
            AccessiblePage.judge(page);
            tool(page, "fullScreen").press("Enter");
            page.waitForCondition(() -> drawing(page).boundingBox().height > HIGH / 2);
            assertThat(page.locator("[data-editor-problems]").boundingBox().y).isLessThan(HIGH);
            AccessiblePage.judge(page);
        }
    }

    @Test
    void minimapIsOpenedAndClosedByItsButtonAndIsNoStopOfTheTabKey() {
        try (Visit admin = admin(Visit.WIDE)) {
            Page page = editor(admin);
            Locator map = page.locator(".djs-minimap .map");
            assertThat(map.isVisible()).isFalse();
            tool(page, "minimap").press("Enter");
            map.waitFor();
            assertThat(tool(page, "minimap").getAttribute("aria-pressed")).isEqualTo("true");
            assertThat(map.locator(".djs-visual").count()).isGreaterThan(20);
            assertThat(page.locator(".djs-minimap[aria-hidden=true]").count()).isOne();
            assertThat(page.locator(".djs-minimap, .djs-minimap *")
                            .evaluateAll("all => all.filter(each => each.tabIndex >= 0).length"))
                    .isEqualTo(0);
            AccessiblePage.judge(page);
            tool(page, "minimap").press("Enter");
            page.waitForCondition(() -> !map.isVisible());
            assertThat(tool(page, "minimap").getAttribute("aria-pressed")).isEqualTo("false");
        }
    }

    @Test
    void zoomingKeepsTheChosenStepWhereItIs() {
        try (Visit admin = admin(Visit.WIDE)) {
            Page page = editor(admin);
            choose(page, "respond");
            BoundingBox before = drawn(page, "respond");
            for (String zoom : new String[] {"zoomIn", "zoomIn", "zoomIn", "zoomOut"}) {
                tool(page, zoom).click();
                BoundingBox after = drawn(page, "respond");
                assertThat(after.x + after.width / 2).isCloseTo(before.x + before.width / 2, within(3.0));
                assertThat(after.y + after.height / 2).isCloseTo(before.y + before.height / 2, within(3.0));
            }
            assertThat(drawn(page, "respond").width).isGreaterThan(before.width * 1.3);
        }
    }

    @Test
    void undoAndRedoReachTheDrawingFromThePanelOfDetails() {
        try (Visit admin = admin(Visit.WIDE)) {
            Page page = editor(admin);
            choose(page, "respond");
            Locator name = page.locator("#bio-properties-panel-name");
            String before = name.inputValue();
            name.fill("Answer the panel");
            step(page, "respond").filter(named("Answer the panel")).waitFor();
            page.locator("#bio-properties-panel-id").focus();
            page.keyboard().press("Control+z");
            step(page, "respond").filter(named(before)).waitFor();
            page.keyboard().press("Control+y");
            step(page, "respond").filter(named("Answer the panel")).waitFor();
            tool(page, "fit").focus();
            page.keyboard().press("Control+z");
            step(page, "respond").filter(named(before)).waitFor();
            page.locator("#search-everything").focus();
            page.keyboard().press("Control+Shift+z");
            step(page, "respond").filter(named("Answer the panel")).waitFor();

            page.locator("#search-everything").pressSequentially("chair");
            page.keyboard().press("Control+z");
            assertThat(page.locator("#search-everything").inputValue())
                    .as("what is typed is undone where it is typed")
                    .isNotEqualTo("chair");
            assertThat(step(page, "respond").innerText()).contains("Answer the panel");
        }
    }

    private static Locator.FilterOptions named(String name) {
        return new Locator.FilterOptions().setHasText(name);
    }

    @Test
    void paletteHasWordsAndTheDrawingFitsAtEveryWidth() {
        try (Visit admin = admin(Visit.NARROW)) {
            Page page = editor(admin);
            AccessiblePage.judge(page);
            for (int width : new int[] {Visit.NARROW, TABLET, Visit.WIDE}) {
                page.setViewportSize(width, HIGH);
                Locator choice = page.locator(".djs-palette [data-action='create.choice']");
                choice.scrollIntoViewIfNeeded();
                assertThat(choice.innerText()).isEqualTo("Choice between paths");
                assertThat(choice.isVisible()).as("at " + width).isTrue();
                showsAllOfIt(page);
            }
        }
    }
}
