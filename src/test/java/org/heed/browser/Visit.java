package org.heed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person at a browser, signed in. */
public final class Visit implements AutoCloseable {
    public static final int WIDE = 1280;
    public static final int NARROW = 320;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** Browsers of people who are signed in and have gone: the next visit need not sign in, nor fetch and read what all pages share. */
    private static final Map<Seat, Deque<Page>> FREE = new HashMap<>();

    private final BrowserContext context;
    private final String start;
    /** Nothing once somebody else may sit there, or nobody is signed in. */
    private @Nullable Seat seat;

    private @Nullable Page page;

    /** Who sits where, in what kind of browser. */
    private record Seat(String start, String user, int width, boolean script) {}

    private Visit(BrowserContext context, String start, @Nullable Seat seat) {
        this.context = context;
        this.start = start;
        this.seat = seat;
    }

    private static BrowserContext browser(String start, int width, boolean script) {
        BrowserContext context = Chrome.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("en-GB")
                        .setIgnoreHTTPSErrors(start.startsWith("https:"))
                        .setJavaScriptEnabled(script));
        context.setDefaultTimeout(60_000);
        return context;
    }

    public static Visit nobody(String start, int width, boolean script) {
        return new Visit(browser(start, width, script), start, null);
    }

    public static Visit as(String user, String start) {
        return as(user, start, WIDE, true);
    }

    public static Visit as(String user, String start, int width, boolean script) {
        Seat seat = new Seat(start, user, width, script);
        Page left;
        while ((left = FREE.getOrDefault(seat, new ArrayDeque<>()).poll()) != null) {
            if (isSignedIn(left.context(), start)) {
                Visit visit = new Visit(left.context(), start, seat);
                visit.page = left;
                return visit;
            }
            left.context().close();
        }
        return signedIn(seat, seat);
    }

    /** In a browser of its own, which nobody uses afterwards. */
    public static Visit alone(String user, String start) {
        return signedIn(new Seat(start, user, WIDE, true), null);
    }

    private static Visit signedIn(Seat as, @Nullable Seat back) {
        BrowserContext fresh = browser(as.start(), as.width(), as.script());
        if (signedInByForm(fresh, as.user(), as.start())) {
            return new Visit(fresh, as.start(), back);
        }
        Visit visit = new Visit(fresh, as.start(), null);
        visit.open("/sign-in");
        visit.signIn(as.user(), "demo");
        return visit;
    }

    private static boolean isSignedIn(BrowserContext left, String start) {
        return left.request()
                        .get(start + "/shortcuts", RequestOptions.create().setMaxRedirects(0))
                        .status()
                == 200;
    }

    /** What the form of Heed's own sign-in sends, without the pages around it; nothing where Keycloak asks who it is. */
    private static boolean signedInByForm(BrowserContext context, String user, String start) {
        APIRequestContext requests = context.request();
        Matcher token = TOKEN.matcher(requests.get(start + "/sign-in").text());
        return token.find()
                && requests.post(
                                start + "/sign-in",
                                RequestOptions.create()
                                        .setMaxRedirects(0)
                                        .setForm(FormData.create()
                                                .set("username", user)
                                                .set("password", "demo")
                                                .set("_csrf", token.group(1))))
                        .headers()
                        .getOrDefault("location", "")
                        .endsWith("/");
    }

    /** A page or a download as somebody sees it. */
    public static String read(int port, String user, String address) {
        try (Visit visit = as(user, "http://localhost:" + port)) {
            APIResponse answer = visit.context.request().get(visit.start + address);
            assertThat(answer.status()).isEqualTo(200);
            return answer.text();
        }
    }

    /** By Heed's own form or by that of Keycloak. */
    public void signIn(String user, String password) {
        seat = null;
        Page page = page();
        if (page.locator("#keycloak").count() > 0) {
            page.click("#keycloak");
        }
        page.fill("#username", user);
        page.fill("#password", password);
        page.locator("#kc-login, form[action$=sign-in] button").click();
        page.waitForURL(url -> url.startsWith(start) && !url.contains("/sign-in") && !url.contains("/login/"));
    }

    /** Presses what leads to another page, be it at the same address, and waits until that page is there. */
    @SuppressWarnings(
            "deprecation") // Playwright would have us wait for an address, which a form that is refused keeps.
    public static void follow(Locator control) {
        control.page().waitForNavigation(control::click);
    }

    public Page open(String address) {
        page().navigate(start + address);
        return page();
    }

    /** Goes where the first drawing of the page is, and waits until it is drawn. */
    public static void seeDrawing(Page page) {
        page.locator("[data-heed-diagram]")
                .first()
                .evaluate("canvas => { canvas.closest('details')?.setAttribute('open', '');"
                        + " (canvas.previousElementSibling ?? canvas.parentElement).scrollIntoView(); }");
        page.locator(".djs-container .djs-element").first().waitFor();
    }

    /** Ends the session on the server; the browser still has its cookie. */
    public void forgetSession() {
        seat = null;
        String cookies = context.cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        HttpRequest.Builder request = HttpRequest.newBuilder().header("Cookie", cookies);
        Matcher token =
                TOKEN.matcher(send(request.uri(URI.create(start + "/work")).GET()));
        if (!token.find()) {
            throw new IllegalStateException("Nobody is signed in");
        }
        String form = "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        send(request.uri(URI.create(start + "/sign-out"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static String send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient()
                    .send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public Cookie cookie(String name) {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    public Page page() {
        if (page == null) {
            page = context.newPage();
        }
        return page;
    }

    @Override
    public void close() {
        if (seat == null || page == null) {
            context.close();
            return;
        }
        if (seat.script() && page.url().startsWith(start)) {
            page.evaluate("localStorage.clear()");
        }
        try {
            page.navigate("about:blank");
        } catch (PlaywrightException unsaved) {
            // The page asks whether to be left
            context.close();
            return;
        }
        context.pages().stream().filter(other -> other != page).forEach(Page::close);
        FREE.computeIfAbsent(seat, none -> new ArrayDeque<>()).add(page);
    }
}
