package org.heed.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import org.heed.HeedServer;
import org.heed.journey.Journey;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody types on the page of a task is kept, also where two write at once and where it comes too late. */
@HeedServer
class DraftsTest {
    private static final String SAVED_BY_ME = "You saved this draft";

    @LocalServerPort
    private int port;

    private String start() {
        return "http://localhost:" + port;
    }

    /** A task of the panel that both its scrutiny officer and its chair may complete. */
    private String task() {
        return "/tasks/"
                + Journey.begin(port, "That drafts are kept.")
                        .assigned()
                        .replied("We do.")
                        .task("consider");
    }

    private static void type(Page page, String key, String text) {
        page.locator("#" + key).pressSequentially(text);
    }

    private static void saveDraft(Page page) {
        follow(page.locator("button[name=_save][value=kept]"));
        page.getByText("Your draft is saved").waitFor();
    }

    private static void send(Page page) {
        follow(page.locator("form[data-heed-form] button:not([name])"));
    }

    @Test
    void aClosedBrowserLosesNothing() {
        String task = task();
        try (Visit chair = Visit.as("chair", start())) {
            Page page = chair.open(task);
            type(page, "note", "Half a thought");
            page.getByText(SAVED_BY_ME).waitFor();
            type(page, "note", " and the rest");
            page.waitForResponse("**" + task, () -> page.evaluate("dispatchEvent(new Event('pagehide'))"));
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("note");
        }
        try (Visit chair = Visit.as("chair", start())) {
            Page page = chair.open(task);
            assertThat(page.locator("#note").inputValue()).isEqualTo("Half a thought and the rest");
            assertThat(page.locator("main").innerText()).contains(SAVED_BY_ME);
        }
        try (Visit member = Visit.as("member", start())) {
            assertThat(member.open(task).content()).doesNotContain("Half a thought");
        }
    }

    @Test
    void differentFieldsOfTwoAreMerged() {
        String task = task();
        try (Visit chair = Visit.as("chair", start());
                Visit scrutiny = Visit.as("scrutiny", start())) {
            Page hers = chair.open(task);
            Page his = scrutiny.open(task);
            type(hers, "note", "What she heard.");
            hers.getByText(SAVED_BY_ME).waitFor();
            his.locator("input[name=view][value=MORE_WANTED]").check();
            type(his, "wanted", "More figures.");
            his.getByText("is also editing this task").first().waitFor();
            send(his);
            his.getByText("Someone else has changed these answers since you opened the page: What was said")
                    .waitFor();
            assertThat(his.locator("#note").inputValue()).isEqualTo("What she heard.");
            assertThat(his.locator("#wanted").inputValue()).isEqualTo("More figures.");
            type(hers, "note", " And more.");
            hers.getByText("is also editing this task").first().waitFor();
            saveDraft(hers);
            assertThat(hers.locator("#wanted").inputValue()).isEqualTo("More figures.");
            assertThat(hers.locator("#note").inputValue()).isEqualTo("What she heard. And more.");
        }
    }

    @Test
    void theSameFieldAsks() {
        String task = task();
        try (Visit chair = Visit.as("chair", start());
                Visit scrutiny = Visit.as("scrutiny", start())) {
            Page hers = chair.open(task);
            Page his = scrutiny.open(task);
            type(hers, "note", "Her words.");
            hers.getByText(SAVED_BY_ME).waitFor();
            type(his, "note", "His words.");
            his.locator("#draft-clashes").waitFor();
            assertThat(his.evaluate("document.activeElement.id"))
                    .as("the focus stays where he types")
                    .isEqualTo("note");
            assertThat(his.locator("[role=status][data-heed-draft-status]").innerText())
                    .contains("answered the same question differently");
            assertThat(his.locator("#draft-clashes").innerText()).contains("Her words.", "His words.");
            assertThat(chair.open(task).locator("#note").inputValue())
                    .as("not saved over until it is decided")
                    .isEqualTo("Her words.");
            assertThat(scrutiny.open(task).locator("main").innerText())
                    .contains("is different from one that someone else has saved");
        }
    }

    @Test
    void bothAnswersMayStand() {
        String task = task();
        try (Visit chair = Visit.as("chair", start(), Visit.NARROW, false);
                Visit scrutiny = Visit.as("scrutiny", start(), Visit.WIDE, false)) {
            Page hers = chair.open(task);
            Page his = scrutiny.open(task);
            hers.locator("#note").fill("Her words.\nTwo lines.");
            hers.locator("input[name=view][value=CLOSE]").check();
            saveDraft(hers);
            his.locator("#note").fill("His words.");
            his.locator("input[name=view][value=KEEP_WATCHING]").check();
            send(his);
            his.locator("#draft-clashes").waitFor();
            his.locator("[name=_keep-note][value=both]").check();
            follow(his.getByText("Save with these choices"));
            assertThat(his.locator("#draft-clashes").innerText())
                    .as("one is still undecided")
                    .contains("What does the panel say?", "Close it: the panel is satisfied");
            assertThat(his.isChecked("[name=_keep-note][value=both]")).isTrue();
            his.locator("[name=_keep-view][value=mine]").check();
            follow(his.getByText("Save with these choices"));
            his.getByText("Your draft is saved").waitFor();
            assertThat(his.locator("#note").inputValue()).isEqualTo("Her words.\nTwo lines.\n\nHis words.");
            assertThat(his.locator("input[value=KEEP_WATCHING]").isChecked()).isTrue();
            his.getByText("Earlier versions").click();
            follow(his.locator("button[aria-label='Use this version: version 1']"));
            assertThat(his.locator("#note").inputValue()).isEqualTo("Her words.\nTwo lines.");
        }
    }

    @Test
    void whoComesTooLateKeepsTheWords() {
        String task = task();
        try (Visit chair = Visit.as("chair", start());
                Visit scrutiny = Visit.as("scrutiny", start())) {
            Page his = scrutiny.open(task);
            type(his, "note", "Not to be lost.");
            his.locator("input[name=view][value=KEEP_WATCHING]").check();
            his.getByText(SAVED_BY_ME).waitFor();
            Page hers = chair.open(task);
            assertThat(hers.locator("#note").inputValue()).isEqualTo("Not to be lost.");
            send(hers);
            hers.locator(".govuk-notification-banner--success").waitFor();
            send(his);
            his.getByText("has already completed").waitFor();
            assertThat(his.locator("main").innerText())
                    .contains("What you typed", "What was said", "Not to be lost.", "Keep watching");
            AccessiblePage.judge(his);
        }
    }

    @Test
    void arePerceivableAndFit() {
        String task = task();
        try (Visit chair = Visit.as("chair", start());
                Visit scrutiny = Visit.as("scrutiny", start())) {
            Page hers = chair.open(task);
            Page his = scrutiny.open(task);
            type(his, "note", "His words, " + "with-a-very-long-one".repeat(10));
            his.getByText(SAVED_BY_ME).waitFor();
            type(hers, "note", "Her words.");
            hers.locator("#draft-clashes").waitFor();
            AccessiblePage.judge(hers);
            AccessiblePage.judge(chair.open(task));
            AccessiblePage.judge(chair.open(task + "/draft/versions"));
        }
    }
}
