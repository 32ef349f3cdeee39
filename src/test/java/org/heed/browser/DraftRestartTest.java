package org.heed.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import org.heed.RunningProduct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server dies while somebody writes: after the next start the words are there, for the open page as well. */
class DraftRestartTest {
    private final RunningProduct product = new RunningProduct("drafts");

    @AfterEach
    void stop() {
        product.stop();
    }

    @Test
    void whatWasTypedIsThereAfterTheNextStart() throws Exception {
        product.start();
        try (Visit officer = Visit.as("officer", "http://localhost:" + product.port())) {
            Page page = officer.open("/work");
            follow(page.locator("tbody th a", new Page.LocatorOptions().setHasText("Respond"))
                    .first());
            page.locator("input[name=decision][value=ACCEPTED]").check();
            page.locator("#reply").pressSequentially("Before the fall.");
            page.getByText("You saved this draft").waitFor();
            product.kill();
            page.locator("#reply").pressSequentially(" After it.");
            page.getByText("What you typed is not saved yet").waitFor();
            product.start();
            page.locator("#reply").pressSequentially(" Up again.");
            page.waitForResponse("**/tasks/*", () -> page.evaluate("dispatchEvent(new Event('pagehide'))"));
            String task = java.net.URI.create(page.url()).getPath();
            try (Visit again = Visit.as("officer", "http://localhost:" + product.port())) {
                assertThat(again.open(task).locator("#reply").inputValue())
                        .isEqualTo("Before the fall. After it. Up again.");
            }
        }
    }
}
