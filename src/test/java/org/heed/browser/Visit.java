package org.heed.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** A person at a browser, signed in. */
final class Visit implements AutoCloseable {
    static final int WIDE = 1280;
    static final int NARROW = 320;

    private final BrowserContext context;
    private final Page page;
    private final String start;

    private Visit(String start, int width, boolean script) {
        this.start = start;
        context = Chrome.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("en-GB")
                        .setJavaScriptEnabled(script));
        page = context.newPage();
    }

    static Visit nobody(String start, int width, boolean script) {
        return new Visit(start, width, script);
    }

    static Visit as(String user, String start) {
        return as(user, start, WIDE, true);
    }

    static Visit as(String user, String start, int width, boolean script) {
        Visit visit = new Visit(start, width, script);
        visit.open("/sign-in");
        visit.page.fill("#username", user);
        visit.page.fill("#password", "demo");
        visit.page.click("main button");
        return visit;
    }

    Page open(String address) {
        page.navigate(start + address);
        return page;
    }

    /** As when the session has ended on the server. */
    void forgetSession() {
        context.clearCookies();
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }
}
