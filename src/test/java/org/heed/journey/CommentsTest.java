package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.heed.Api;
import org.heed.CouncilWithColleagues;
import org.heed.MailCatcher;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People comment on a case and name one another; nobody outside reads it. */
@CouncilWithColleagues
class CommentsTest {
    private static final String SANA = "00000000-0000-4000-8000-000000000001";
    private static final String HIGHWAYS = "00000000-0000-4000-8000-000000000003";

    private final String secret = "Wombat" + System.nanoTime();

    @LocalServerPort
    private int port;

    private String start() {
        return "http://localhost:" + port;
    }

    private static List<String> letters(Journey journey) {
        return Arrays.stream(MailCatcher.received())
                .map(CommentsTest::line)
                .filter(line -> line.contains("mentioned you") && line.contains(journey.wording()))
                .toList();
    }

    private static String line(MimeMessage letter) {
        try {
            return letter.getSubject() + " to " + letter.getAllRecipients()[0] + " " + letter.getContent();
        } catch (MessagingException | java.io.IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void aCommentReachesThoseWhoMayReadTheCaseAndNobodyElse() {
        Journey journey = Journey.begin(port, "That people talk.").assigned();
        String comments = "/api/recommendations/" + journey.slug() + "/comments";
        Api officer = Api.as("officer", port);
        assertThat(officer.post(comments, Map.of()).at("/errors/words")).isNotEmpty();
        assertThat(officer.post(comments, Map.of("words", secret, "mention", HIGHWAYS))
                        .at("/errors/mention"))
                .as("who may not read the case is not named")
                .isNotEmpty();
        assertThat(officer.post(comments, Map.of("words", secret, "mention", SANA))
                        .status())
                .isEqualTo(204);
        assertThat(letters(journey)).hasSize(1).allSatisfy(letter -> assertThat(letter)
                .contains("Owen Marsh", "sana.qureshi@")
                .doesNotContain(secret));
        assertThat(Api.as("scrutiny", port).get(comments).text()).contains(secret);
        assertThat(Api.as("officer2", port).get(comments).status()).isEqualTo(403);
        assertThat(Api.as("auditor", port).post(comments, Map.of("words", "x")).status())
                .isEqualTo(403);
        String timeline = Api.as("auditor", port)
                .get("/api/recommendations/" + journey.slug() + "/timeline")
                .text();
        assertThat(timeline).contains("COMMENTED").doesNotContain(secret);
        assertThat(Api.as("scrutiny", port)
                        .get("/api/panels/children/monitoring-table", "text/csv")
                        .text())
                .contains(journey.wording())
                .doesNotContain(secret);
        try (Visit scrutiny = Visit.as("scrutiny", start())) {
            for (String page : List.of(
                    "/panels/children/monitoring-table",
                    "/panels/children/monitoring-table.csv",
                    "/published",
                    "/recommendations?q=" + secret)) {
                assertThat(scrutiny.page().request().get(start() + page).text())
                        .as(page)
                        .doesNotContain("class=\"govuk-body heed-text govuk-!-margin-bottom-1\">" + secret);
            }
        }
    }

    @Test
    void namesAreOfferedWhileTyping() {
        Journey journey = Journey.begin(port, "That names are offered.").assigned();
        try (Visit officer = Visit.as("officer", start())) {
            Page page = officer.open("/recommendations/" + journey.slug());
            page.getByText("Comments (0)", new Page.GetByTextOptions().setExact(true))
                    .click();
            follow(page.getByText("Write a comment"));
            page.locator("#words").pressSequentially("Ask @San");
            page.locator("form .heed-actions button").first().click();
            assertThat(page.inputValue("#words")).isEqualTo("Ask @Sana Qureshi ");
            page.locator("#words").pressSequentially("about it.");
            follow(page.locator("form[data-heed-form] > button"));
            page.getByText("Comment added").waitFor();
            assertThat(page.locator("article").innerText()).contains("Ask @Sana Qureshi about it.", "Owen Marsh");
        }
        assertThat(letters(journey)).hasSize(1);
    }

    @Test
    void withoutAScriptSomebodyIsSearchedFor() {
        Journey journey = Journey.begin(port, "That it is plain.").assigned();
        try (Visit officer = Visit.as("officer", start(), Visit.NARROW, false)) {
            Page page = officer.open("/recommendations/" + journey.slug() + "/comments");
            page.fill("#words", "Please look.");
            page.fill("#mention-words", "San");
            follow(page.locator("button[name=_find]").first());
            page.locator(".govuk-radios__item input").first().check();
            follow(page.locator("form[data-heed-form] > button"));
            assertThat(page.locator("article").innerText()).contains("Please look.");
            page = officer.open("/tasks/" + journey.task("respond"));
            assertThat(page.locator("main").innerText()).contains("Comments (1)");
        }
        assertThat(letters(journey)).hasSize(1);
    }
}
