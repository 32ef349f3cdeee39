package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import org.heed.HeedServer;
import org.heed.browser.AccessiblePage;
import org.heed.browser.Desk;
import org.heed.browser.RecordPages;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The day of each role at a browser, from the list of work to what the record then says. */
@HeedServer
class DaysTest {
    @LocalServerPort
    private int port;

    private final LocalDate soon = LocalDate.now().plusMonths(2);

    private Visit as(String user) {
        return Visit.as(user, "http://localhost:" + port);
    }

    private static Page task(Visit visit, Journey journey, String key) {
        return visit.open("/tasks/" + journey.task(key));
    }

    private static String record(Visit visit, Journey journey) {
        return RecordPages.text(visit, journey.slug());
    }

    @Test
    void theScrutinyOfficerAssignsGivesTimeAddsPartsAndRecordsTheView() {
        Journey journey = Journey.begin(port, "That a day goes well.");
        try (Visit scrutiny = as("scrutiny")) {
            task(scrutiny, journey, "assign");
            new Desk(scrutiny)
                    .select("service", "Learning")
                    .pick("leadOfficer", "Owen Marsh")
                    .choose("route", "LOCAL")
                    .date("receivedOn", LocalDate.now())
                    .send();
            Page page = scrutiny.open("/recommendations/" + journey.slug());
            RecordPages.act(page, "Give more time");
            new Desk(scrutiny)
                    .date("until", soon)
                    .write("agreedBy", "Charlotte, the chair")
                    .write("reason", "The school year ends.")
                    .send();
            RecordPages.act(page, "Add a part");
            new Desk(scrutiny).write("wording", "That pupils are asked").send();
            journey.replied("ALTERNATIVE_OFFERED", Map.of("alternative", "A survey of parents"));
            task(scrutiny, journey, "consider");
            new Desk(scrutiny).choose("view", "TAKE_ALTERNATIVE").send();
            assertThat(record(scrutiny, journey))
                    .contains(
                            "More time given for the reply", "0 of 1 done, 1 open", "The panel accepts the alternative")
                    .contains("Nothing is due until the next review on");
        }
    }

    @Test
    void theOfficerWritesInTwoSittingsPromisesActionsAndReports() {
        Journey journey =
                Journey.begin(port, "That a reply takes two sittings.").assigned();
        try (Visit officer = as("officer")) {
            Page page = task(officer, journey, "respond");
            page.fill("#reply", "First half.");
            follow(page.getByText("Save draft").first());
            page.locator(".govuk-notification-banner--success").waitFor();
        }
        try (Visit officer = as("officer")) {
            Page page = task(officer, journey, "respond");
            assertThat(page.inputValue("#reply")).isEqualTo("First half.");
            Desk desk = new Desk(officer)
                    .choose("decision", "ACCEPTED")
                    .write("reply", "First half. Second half.")
                    .write("action", "Everybody is asked.")
                    .date("targetDate", soon);
            follow(page.locator("button[name=_add]").first());
            page.locator("[name=actions-0-what]").waitFor();
            desk.write("actions-0-what", "Write to all schools").write("actions-0-owner", "Olga");
            desk.date("actions-0-targetDate", soon).send();
            assertThat(record(officer, journey)).contains("Write to all schools", "First half. Second half.", "Olga");
            journey.considered("KEEP_WATCHING");
            RecordPages.act(officer.open("/recommendations/" + journey.slug()), "Bring forward");
            new Desk(officer).write("reason", "It is done.").send();
            task(officer, journey, "review");
            new Desk(officer)
                    .choose("delivery", "PAUSED")
                    .write("pausedBecause", "Works in the building")
                    .date("pausedUntil", soon)
                    .choose("grade", "ON_TRACK")
                    .write("update", "Nine of eleven")
                    .send();
            assertThat(record(officer, journey)).contains("Paused until", "Works in the building");
        }
    }

    @Test
    void theDirectorSendsBackAndTheExecutiveSignsAndAnswers() {
        Journey journey = Journey.begin(port, "That it is signed.");
        Map<String, Object> assignment = Journey.assignment();
        assignment.put("signOff", true);
        journey.done("scrutiny", "assign", assignment).replied("It will be done.");
        try (Visit director = as("director")) {
            task(director, journey, "signOff");
            new Desk(director)
                    .choose("result", "SEND_BACK")
                    .write("reason", "Who pays for it?")
                    .send();
            assertThat(record(director, journey)).contains("Not signed off", "Who pays for it?");
        }
        journey.replied("It will be done and paid for.");
        try (Visit executive = as("executive")) {
            task(executive, journey, "signOff");
            new Desk(executive).choose("result", "SIGN_OFF").send();
            journey.considered("ESCALATE");
            task(executive, journey, "answerEscalation");
            new Desk(executive).write("answer", "I have asked for a plan.").send();
            assertThat(record(executive, journey)).contains("I have asked for a plan.", "Consideration");
        }
    }

    @Test
    void theChairClosesWithThePanelsWordAndBringsAReviewForward() {
        Journey watched = Journey.begin(port, "That it is looked at sooner.")
                .assigned()
                .replied("Yes.")
                .considered("KEEP_WATCHING");
        Journey refused = Journey.begin(port, "That it is closed though not done.")
                .assigned()
                .replied("NOT_ACCEPTED", Map.of("reason", "No money"))
                .considered("CLOSE");
        try (Visit chair = as("chair")) {
            Page page = task(chair, refused, "approveClosure");
            new Desk(chair).choose("result", "APPROVE").choose("judgement", "CLOSED_NOT_DONE_OBJECTED");
            follow(page.locator("form[data-heed-form] button:not([name])"));
            page.locator(".govuk-error-summary a").first().waitFor();
            new Desk(chair).write("panelSaid", "The panel regrets it.").send();
            assertThat(record(chair, refused)).contains("Closed, not done and objected to", "The panel regrets it.");
            RecordPages.act(chair.open("/recommendations/" + watched.slug()), "Bring forward");
            new Desk(chair).write("reason", "The paper has reported on it.").send();
            assertThat(record(chair, watched)).contains("Report progress", "Review brought forward");
        }
    }

    @Test
    void theMemberReadsSearchesAndLooksAhead() {
        Journey journey =
                Journey.begin(port, "That the quokkas of the zoo are counted.").assigned();
        try (Visit member = as("member")) {
            Page page = member.open("/");
            assertThat(page.url()).endsWith("/home");
            page.fill("#search-everything", "quokka");
            page.keyboard().press("Enter");
            page.locator("mark").first().waitFor();
            follow(page.locator("main a[href$='" + journey.slug() + "']").first());
            page.waitForURL("**/recommendations/" + journey.slug() + "*");
            assertThat(page.locator("main").innerText())
                    .contains("must complete “Respond to the recommendation”")
                    .doesNotContain("Give more time", "Add evidence");
            assertThat(member.open("/planner").locator("main").innerText()).contains("Reply due");
            assertThat(member.page()
                            .request()
                            .get("http://localhost:" + port + "/panels/children/monitoring-table.csv")
                            .text())
                    .contains("quokkas");
        }
    }

    @Test
    void theAdministratorKeepsThePanelsRules() {
        try (Visit admin = as("admin")) {
            Page page = admin.open("/council");
            follow(page.locator("tr", new Page.LocatorOptions().setHasText("Places"))
                    .getByText("Change"));
            new Desk(admin).tick("signsOff").send();
            assertThat(page.locator("main").innerText()).contains("Every reply must be signed off");
            follow(page.getByText("Add a panel"));
            new Desk(admin)
                    .write("name", "Adults Scrutiny Panel")
                    .write("code", "clsp")
                    .write("id", "adults");
            follow(page.locator("form[data-heed-form] button:not([name])"));
            assertThat(page.locator(".govuk-error-summary").innerText()).contains("CLSP");
            new Desk(admin).write("code", "ASP").send();
            assertThat(admin.open("/audit").locator("main").innerText()).contains("Panel added", "Panel changed");
        }
    }

    @Test
    void theAdministratorSaysOfWhichServiceRepliesAreSignedOff() {
        try (Visit admin = as("admin")) {
            Page page = admin.open("/council/services/learning");
            AccessiblePage.judge(page);
            new Desk(admin).tick("signsOff").send();
            assertThat(page.locator(
                                    "tr",
                                    new Page.LocatorOptions()
                                            .setHasText("Every reply must be signed off, from the next"))
                            .count())
                    .isEqualTo(1);
            try {
                assertThat(Journey.begin(port, "That the service signs off.")
                                .assigned()
                                .replied("Yes.")
                                .at("/stage"))
                        .isEqualTo("SIGN_OFF");
            } finally {
                admin.open("/council/services/learning");
                page.locator("input[name=signsOff]").uncheck();
                new Desk(admin).send();
            }
        }
        assertThat(Journey.begin(port, "That nobody signs off.")
                        .assigned()
                        .replied("Yes.")
                        .at("/stage"))
                .isEqualTo("CONSIDERATION");
    }

    @Test
    void theAuditorReadsEverythingAndTakesItAway() {
        Journey journey = Journey.begin(port, "That it is audited.").assigned().replied("Yes.");
        try (Visit auditor = as("auditor")) {
            assertThat(record(auditor, journey)).contains("Accepted").doesNotContain("Decide about");
            var archive = auditor.page()
                    .request()
                    .get("http://localhost:" + port + "/recommendations/" + journey.slug() + "/everything.zip");
            assertThat(archive.status()).isEqualTo(200);
            assertThat(new String(archive.body(), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .startsWith("PK")
                    .contains("record.html", "record.json", "manifest.json");
        }
    }
}
