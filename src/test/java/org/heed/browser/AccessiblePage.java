package org.heed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import java.util.Map;

/** What every page must be: perceivable by the rules of WCAG 2.2 AA that axe knows, and without sideways scroll at any width. */
public final class AccessiblePage {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final int TABLET = 768;

    private AccessiblePage() {}

    /** What reaches beyond the window of a page that scrolls sideways; nothing where it does not. */
    private static final String BEYOND =
            """
            (() => {
              const width = document.documentElement.clientWidth;
              return document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll('body *')]
                .filter((each) => each.getBoundingClientRect().right > width)
                .map((each) => each.tagName + '.' + each.className).slice(0, 12);
            })()""";

    /** Asks for what is wrong alone: all that is in order would be thousands of lines for each page. */
    private static final String AXE =
            """
            (runOnly) => axe.run(document, { runOnly, resultTypes: ['violations'] })
              .then((found) => found.violations.map((rule) => rule.id + ': ' + rule.nodes
                .map((node) => node.html + ' ' + node.failureSummary).join('; ')))""";

    /** The page as it is, by every rule; whether it fits is asked at every width. */
    public static void judge(Page page) {
        page.waitForLoadState();
        page.evaluate(AxeBuilder.getAxeScript());
        withoutViolation(page, Map.of("type", "tag", "values", WCAG));
        fits(page);
        ViewportSize asItWas = page.viewportSize();
        int other = asItWas.width == Visit.WIDE ? Visit.NARROW : Visit.WIDE;
        page.setViewportSize(other, asItWas.height);
        fits(page);
        page.setViewportSize(TABLET, asItWas.height);
        fits(page);
        page.setViewportSize(asItWas.width, asItWas.height);
        assertThat(page.title()).endsWith("– Heed");
        assertThat(page.title().startsWith("Error: "))
                .as("the title says that something is wrong")
                .isEqualTo(page.locator(".govuk-error-summary:visible").count() > 0);
        assertThat(page.locator("h1").count()).as(page.url()).isEqualTo(1);
    }

    private static void withoutViolation(Page page, Map<String, Object> rules) {
        assertThat(page.evaluate(AXE, rules)).as(page.url()).isEqualTo(List.of());
    }

    private static void fits(Page page) {
        assertThat(page.evaluate(BEYOND))
                .as(page.url() + " scrolls sideways at " + page.viewportSize().width)
                .isEqualTo(List.of());
    }
}
