package org.heed.browser;

import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** What a person does on a task page, without naming how the page is built. */
public record Desk(Visit visit) {
    /** Opens the record and the task that it offers. */
    public Desk take(String slug) {
        Page page = visit.open("/recommendations/" + slug);
        follow(page.locator("main a.govuk-button"));
        return this;
    }

    public Desk choose(String key, String value) {
        visit.page().locator("input[name=" + key + "][value='" + value + "']").check();
        return this;
    }

    public Desk select(String key, String label) {
        Locator option =
                visit.page().locator("select[name=" + key + "] option", new Page.LocatorOptions().setHasText(label));
        visit.page()
                .locator("select[name=" + key + "]")
                .selectOption(option.first().getAttribute("value"));
        return this;
    }

    /** Searches a long list as one types, and chooses the person who is found. */
    public Desk pick(String key, String name) {
        Locator list = visit.page().locator("[data-heed-search][data-key=" + key + "]");
        list.locator("input[type=search]").fill("");
        list.locator("input[type=search]").pressSequentially(name.split(" ")[1].substring(0, 3));
        list.locator(".govuk-radios__item", new Locator.LocatorOptions().setHasText(name))
                .locator("input")
                .check();
        return this;
    }

    public Desk write(String key, String text) {
        visit.page().locator("[name=" + key + "]").fill(text);
        return this;
    }

    public Desk date(String key, LocalDate day) {
        return write(key + "-day", "" + day.getDayOfMonth())
                .write(key + "-month", "" + day.getMonthValue())
                .write(key + "-year", "" + day.getYear());
    }

    public Desk tick(String key) {
        visit.page().locator("input[name=" + key + "]").check();
        return this;
    }

    /** Sends the form, and once more where the page asks whether the answers are right; then it must say that it is done. */
    public void send() {
        follow(visit.page().locator("form[data-heed-form] button:not([name])"));
        Locator checked = visit.page().locator("form[data-heed-check] button[name=_checked]");
        if (checked.count() > 0) {
            follow(checked);
        }
        visit.page().locator(".govuk-notification-banner--success").waitFor();
    }
}
