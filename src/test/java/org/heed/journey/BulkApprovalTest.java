package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Set;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.RecordPages;
import org.heed.browser.Visit;
import org.heed.evidence.Upload;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.completion.Submissions;
import org.heed.process.task.Claims;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A chair approves many closures with one judgement; each succeeds or fails for itself. */
@HeedServer
class BulkApprovalTest {
    private final String mark = "heron" + System.nanoTime();

    @LocalServerPort
    private int port;

    @Autowired
    private Claims claims;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Directory directory;

    private String start() {
        return "http://localhost:" + port;
    }

    private Journey closing() {
        return Journey.begin(port, "That each " + mark + " is counted.")
                .assigned()
                .replied("They are.")
                .considered("CLOSE");
    }

    /** A closure that the chair cannot approve, because the chair, who is an officer too, gave the reply. */
    private Journey answeredByTheChair() {
        Journey journey = Journey.begin(port, "That the " + mark + " stays.").assigned();
        String task = journey.task("respond");
        Api.as("officer", port).post("/api/tasks/" + task + "/release", Map.of());
        User chair = directory.withRole(Role.CHAIR).stream()
                .filter(user -> user.username().equals("chair"))
                .findFirst()
                .orElseThrow();
        User both = user(chair.id(), Role.CHAIR, Role.OFFICER);
        Map<String, String> answers =
                Map.of("decision", "ACCEPTED", "action", "It stays.", "targetDate", "" + java.time.LocalDate.now());
        assertThat(submissions.submit(task, answers, both).byKey()).isEmpty();
        return journey.considered("CLOSE");
    }

    private static User user(String id, Role... roles) {
        return new User(id, id, id, id + "@example.org", Set.of(roles), Set.of("children"), Set.of("learning"));
    }

    private Page list(Visit visit) {
        return visit.open("/work?view=all&q=" + mark);
    }

    private static void press(Page page, String button) {
        follow(page.locator("button", new Page.LocatorOptions().setHasText(button)));
    }

    @Test
    void oneThatFailsKeepsBackNoneOfTheOthers() {
        Journey plain = closing();
        Journey second = closing();
        Journey own = answeredByTheChair();
        Journey held = closing();
        claims.claim(held.task("approveClosure"), user("another-chair", Role.CHAIR));
        Journey doneMeanwhile = closing();
        Journey notThere = Journey.begin(port, "That the " + mark + " is asked.");
        try (Visit chair = Visit.as("chair", start(), Visit.NARROW, false)) {
            Page page = list(chair);
            press(page, "Approve closures");
            assertThat(page.locator(".govuk-error-summary").innerText()).contains("Select at least one task");
            page.locator("input[name=task]").all().forEach(box -> box.check());
            press(page, "Approve closures");
            assertThat(page.locator("main").innerText())
                    .contains(
                            "Your answers apply to each of 5 closures",
                            "One of the tasks that you selected is not a closure");
            press(page, "Approve 5 closures");
            assertThat(page.locator(".govuk-error-summary").innerText()).contains("Select the panel’s conclusion");
            page.check("input[value=CLOSED_SATISFIED]");
            page.fill("#panelSaid", "Counted at the " + mark + " meeting.");
            doneMeanwhile.closed();
            press(page, "Approve 5 closures");
            assertThat(page.locator("main").innerText()).contains("2 tasks changed, 3 left unchanged");
            assertThat(page.locator("#changed li"))
                    .satisfies(list -> assertThat(list.count()).isEqualTo(2));
            assertThat(page.locator("#kept").innerText())
                    .contains(reference(own), "proposed")
                    .contains(reference(held), "assigned to someone else")
                    .contains(reference(doneMeanwhile), "You have already sent");
        }
        for (Journey closed : new Journey[] {plain, second, doneMeanwhile}) {
            assertThat(closed.recommendation().at("/stage")).isEqualTo("CLOSED");
        }
        for (Journey open : new Journey[] {own, held}) {
            assertThat(open.recommendation().at("/stage")).isEqualTo("CLOSURE");
        }
        assertThat(notThere.recommendation().at("/stage")).isEqualTo("ASSIGNMENT");
        try (Visit chair = Visit.as("chair", start())) {
            assertThat(RecordPages.text(chair, plain.slug())).contains("Counted at the " + mark + " meeting.");
        }
    }

    private static String reference(Journey journey) {
        return journey.recommendation().at("/reference");
    }

    @Test
    void eachClosureIsShownWithWhatItIsDecidedOn() {
        Journey byThePanel = closing();
        Api officer = Api.as("officer", port);
        Map<String, String> evidence =
                Map.of("title", "Count of the " + mark, "shows", "All.", "link", "https://example.org/" + mark);
        String path = "/api/recommendations/" + byThePanel.slug() + "/evidence";
        assertThat(officer.post(path, Upload.TYPE, Upload.of(evidence)).status())
                .isEqualTo(201);
        Journey none = Journey.begin(port, "That the " + mark + " is no closure.");
        try (Visit chair = Visit.as("chair", start(), Visit.NARROW, false)) {
            Page page = list(chair);
            page.locator("input[name=task]").all().forEach(box -> box.check());
            press(page, "Approve closures");
            assertThat(page.locator("main section").innerText())
                    .contains(reference(byThePanel), "They are.", "The panel is satisfied and would close it");
            assertThat(page.locator("main section a[href='https://example.org/" + mark + "']")
                            .innerText())
                    .isEqualTo("Count of the " + mark);
            assertThat(page.locator("#others li").allInnerTexts()).containsExactly(reference(none));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void manyAreClaimedAtOnce() {
        Journey one = Journey.begin(port, "That one " + mark + " is fed.");
        Journey other = Journey.begin(port, "That another " + mark + " is fed.");
        try (Visit scrutiny = Visit.as("scrutiny", start())) {
            Page page = list(scrutiny);
            page.check("#choose-all");
            follow(page.locator("button[value=claim]"));
            assertThat(page.locator("main").innerText()).contains("2 tasks changed, none left unchanged");
        }
        for (Journey journey : new Journey[] {one, other}) {
            assertThat(Api.as("scrutiny", port)
                            .get("/api/tasks/" + journey.task("assign"))
                            .at("/task/holder"))
                    .isEqualTo("Sana Qureshi");
        }
        try (Visit officer = Visit.as("officer", start())) {
            var answer = officer.page().request().post(start() + "/work-list/bulk?action=claim&task=" + "x".repeat(3));
            assertThat(answer.status()).as("without the page's own mark").isEqualTo(403);
        }
    }
}
