package org.heed.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One browser for all tests: an installed Chrome or Chromium, rather one without windows of its own, which needs half the time; else
 * Playwright's; without one they are skipped.
 */
final class Chrome {
    private static final List<String> INSTALLED = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private static Browser browser;

    private Chrome() {}

    static synchronized Browser get() {
        if (browser == null) {
            browser = start();
        }
        return browser;
    }

    private static Browser start() {
        Optional<Path> installed =
                INSTALLED.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        try {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", installed.isPresent() ? "1" : "0")));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync"));
            installed.ifPresent(options::setExecutablePath);
            return playwright.chromium().launch(options);
        } catch (PlaywrightException none) {
            String reason = "No Chrome or Chromium could be had: " + none.getMessage();
            if (System.getenv("CI") != null) {
                return fail(reason);
            }
            return abort(reason);
        }
    }
}
