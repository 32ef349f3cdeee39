package org.heed.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** What a person does on a task page, without naming how the page is built. */
record Desk(Visit visit) {
    /** Opens the record and the task that it offers. */
    Desk take(String slug) {
        Page page = visit.open("/recommendations/" + slug);
        page.locator("main a.govuk-button").click();
        return this;
    }

    Desk choose(String key, String value) {
        visit.page().locator("input[name=" + key + "][value=" + value + "]").check();
        return this;
    }

    Desk select(String key, String label) {
        Locator option =
                visit.page().locator("select[name=" + key + "] option", new Page.LocatorOptions().setHasText(label));
        visit.page()
                .locator("select[name=" + key + "]")
                .selectOption(option.first().getAttribute("value"));
        return this;
    }

    Desk write(String key, String text) {
        visit.page().locator("[name=" + key + "]").fill(text);
        return this;
    }

    Desk date(String key, LocalDate day) {
        return write(key + "-day", "" + day.getDayOfMonth())
                .write(key + "-month", "" + day.getMonthValue())
                .write(key + "-year", "" + day.getYear());
    }

    Desk tick(String key) {
        visit.page().locator("input[name=" + key + "]").check();
        return this;
    }

    /** Sends the form; the page that follows must say that it is done. */
    void send() {
        visit.page().locator("form[data-heed-form] button").click();
        visit.page().locator(".govuk-notification-banner--success").waitFor();
    }
}
