package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.heed.Api;
import org.heed.Colleagues;
import org.heed.CouncilWithColleagues;
import org.heed.browser.RecordPages;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A task goes from one person to another: given away, or lent to a colleague and back. */
@CouncilWithColleagues
class PassOnTest {
    private static final String CHANDRA = "00000000-0000-4000-8000-000000000006";

    @LocalServerPort
    private int port;

    private String start() {
        return "http://localhost:" + port;
    }

    private Api.Answer post(String user, String task, String way, Map<String, ?> body) {
        return Api.as(user, port).post("/api/tasks/" + task + "/" + way, body);
    }

    private String mine(String user) {
        return Api.as(user, port).get("/api/tasks?view=mine&limit=200").text();
    }

    private String timeline(Journey journey) {
        return Api.as("auditor", port)
                .get("/api/recommendations/" + journey.slug() + "/timeline")
                .text();
    }

    private static Map<String, String> to(String person) {
        return Map.of("to", person, "reason", "She knows schools better.");
    }

    private static final Map<String, Object> REPLY = Journey.accepted("It is done.");

    @Test
    void aTaskIsGivenToSomebodyWhoCouldDoIt() {
        Journey journey = Journey.begin(port, "That tasks move.").assigned();
        String task = journey.task("respond");
        assertThat(post("olga", task, "hand", to(Colleagues.OLGA)).status())
                .as("it is held by another")
                .isEqualTo(403);
        assertThat(post("officer", task, "hand", Map.of()).text()).contains("\"to\"", "\"reason\"");
        for (String other : List.of(CHANDRA, "00000000-0000-4000-8000-000000000003", Journey.OFFICER, "nobody")) {
            assertThat(post("officer", task, "hand", to(other)).status())
                    .as(other)
                    .isEqualTo(422);
        }
        assertThat(post("officer", task, "hand", to(Colleagues.OLGA)).status()).isEqualTo(204);
        assertThat(mine("olga")).contains(task);
        assertThat(mine("officer")).doesNotContain(task);
        assertThat(timeline(journey)).contains("TASK_HANDED", "She knows schools better.");
        assertThat(journey.recommendation().text()).as("who leads stays").contains(Journey.OFFICER);
        assertThat(post("scrutiny", task, "hand", to(Journey.OFFICER)).status())
                .as("the scrutiny officer of the panel may")
                .isEqualTo(204);
        assertThat(journey.complete("olga", task, REPLY).status()).isEqualTo(403);
        assertThat(journey.complete("officer", task, REPLY).status()).isEqualTo(204);
    }

    @Test
    void theExcludedIsNeverGivenTheTaskAndNeverCovers() {
        Journey journey = Journey.begin(port, "That two look.").assigned();
        String reply = journey.task("respond");
        assertThat(post("officer", reply, "hand", to(Colleagues.CARYS)).status())
                .isEqualTo(204);
        assertThat(journey.complete("carys", reply, REPLY).status()).isEqualTo(204);
        journey.considered("CLOSE");
        String task = journey.task("approveClosure");
        assertThat(post("chair", task, "claim", Map.of()).status()).isEqualTo(204);
        assertThat(post("chair", task, "hand", to(Colleagues.CARYS)).status()).isEqualTo(422);
        assertThat(post("chair", task, "help", Map.of("to", Colleagues.CARYS, "wanted", "x"))
                        .status())
                .isEqualTo(422);
        String today = "" + LocalDate.now();
        Api chair = Api.as("chair", port);
        assertThat(chair.post("/api/absences", Map.of("cover", Colleagues.CARYS, "from", today, "until", today))
                        .status())
                .isEqualTo(204);
        Api.Answer refused = journey.complete("carys", task, Map.of("result", "APPROVE"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(403);
        assertThat(post("carys", task, "release", Map.of()).status()).isEqualTo(403);
        assertThat(post("carys", task, "hand", to(Colleagues.OLGA)).status()).isEqualTo(403);
    }

    @Test
    void twoWhoGiveItAtTheSameMomentGiveItOnce() {
        Journey journey = Journey.begin(port, "That one wins.").assigned();
        String task = journey.task("respond");
        List<Integer> statuses = Stream.of(Map.of("to", Colleagues.OLGA, "reason", "A"), REPLY)
                .map(body -> CompletableFuture.supplyAsync(
                        () -> post("officer", task, body.containsKey("to") ? "hand" : "completion", body)
                                .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).as("given away or sent, never both").contains(204);
        assertThat(statuses.stream().filter(status -> status == 204).count()).isEqualTo(1);
        boolean handed = timeline(journey).contains("TASK_HANDED");
        assertThat(mine("olga").contains(task)).isEqualTo(handed);
    }

    @Test
    void aColleagueHelpsAndGivesItBack() {
        Journey journey = Journey.begin(port, "That colleagues help.").assigned();
        String task = journey.task("respond");
        Map<String, String> ask = Map.of("to", Colleagues.OLGA, "wanted", "Count the schools.");
        assertThat(post("scrutiny", task, "help", ask).status()).isEqualTo(403);
        assertThat(post("officer", task, "help", ask).status()).isEqualTo(204);
        assertThat(post("officer", task, "help", ask).status()).as("only once").isEqualTo(403);
        assertThat(mine("olga")).contains(task, "\"askedBy\":\"Owen Marsh\"");
        assertThat(mine("officer")).as("it stays the owner's").contains(task);
        for (String user : List.of("olga", "officer")) {
            assertThat(journey.complete(user, task, REPLY).status()).as(user).isEqualTo(403);
            assertThat(post(user, task, "release", Map.of()).status()).as(user).isEqualTo(403);
        }
        assertThat(post("officer", task, "give-back", Map.of("note", "x")).status())
                .isEqualTo(403);
        assertThat(post("olga", task, "take-back", Map.of()).status()).isEqualTo(403);
        assertThat(post("olga", task, "give-back", Map.of()).status()).isEqualTo(422);
        assertThat(post("olga", task, "give-back", Map.of("note", "There are twelve."))
                        .status())
                .isEqualTo(204);
        assertThat(timeline(journey)).contains("TASK_DELEGATED", "TASK_GIVEN_BACK", "There are twelve.");
        try (Visit member = Visit.as("member", start())) {
            assertThat(RecordPages.text(member, journey.slug()))
                    .contains("Count the schools.", "There are twelve.", "Olga Pike");
            assertThat(member.open("/panels/children/monitoring-table")
                            .locator("main")
                            .innerText())
                    .doesNotContain("Count the schools.", "There are twelve.");
        }
        assertThat(post("officer", task, "help", ask).status()).as("again").isEqualTo(204);
        assertThat(post("officer", task, "take-back", Map.of()).status()).isEqualTo(204);
        assertThat(post("officer", task, "take-back", Map.of()).status())
                .as("once is enough")
                .isEqualTo(204);
        assertThat(mine("olga")).doesNotContain(task);
        assertThat(journey.complete("officer", task, REPLY).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void byPagesWithAndWithoutAScript(boolean script) {
        Journey journey = Journey.begin(port, "That pages do it.").assigned();
        String task = journey.task("respond");
        try (Visit officer = Visit.as("officer", start(), Visit.NARROW, script);
                Visit olga = Visit.as("olga", start(), Visit.NARROW, script)) {
            Page page = officer.open("/tasks/" + task);
            follow(page.getByText("Ask a colleague"));
            choose(page, "Olga", script);
            page.fill("#wanted", "Look it up.");
            follow(page.locator("form[data-heed-form] button:not([name])"));
            page.getByText("Request sent to your colleague").waitFor();
            page = olga.open("/tasks/" + task);
            assertThat(page.locator("main").innerText()).contains("Owen Marsh asked Olga Pike", "Look it up.");
            follow(page.locator("main a.govuk-button"));
            page.fill("#note", "Looked up.");
            follow(page.locator("form[data-heed-form] button:not([name])"));
            page.getByText("Task given back").waitFor();
            page = officer.open("/tasks/" + task);
            follow(page.getByText("Transfer this task"));
            follow(page.locator("form[data-heed-form] button:not([name])"));
            assertThat(page.locator(".govuk-error-summary a").count()).isEqualTo(2);
            choose(page, "Olga", script);
            page.fill("#reason", "She has begun it.");
            follow(page.locator("form[data-heed-form] button:not([name])"));
            page.getByText("Task transferred").waitFor();
            assertThat(olga.open("/tasks/" + task)
                            .locator("form[data-heed-form]")
                            .count())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hand", "help"})
    void thePeopleOfTheServiceAreThereWithoutASearch(String way) {
        String task =
                Journey.begin(port, "That neighbours are known.").assigned().task("respond");
        try (Visit officer = Visit.as("officer", start(), Visit.NARROW, false)) {
            Page page = officer.open("/tasks/" + task + "/" + way);
            assertThat(page.locator(".govuk-radios__label").allInnerTexts())
                    .containsSubsequence("Carys Bell, Learning and Schools", "Olga Pike, Learning and Schools")
                    .noneMatch(label -> label.startsWith("Owen Marsh"));
            assertThat(page.locator("main").innerText()).doesNotContain("No people found");
            page.getByLabel("Olga Pike").check();
            follow(page.locator("form[data-heed-form] button:not([name])"));
            assertThat(page.getByLabel("Olga Pike").isChecked())
                    .as("while the reason is missing")
                    .isTrue();
            page.fill("textarea", "She knows schools better.");
            follow(page.locator("form[data-heed-form] button:not([name])"));
            assertThat(mine("olga")).contains(task);
        }
    }

    @Test
    void aChoiceStaysThatIsMadeWhileASearchIsOnItsWay() {
        String task = Journey.begin(port, "That nobody waits.").assigned().task("respond");
        try (Visit officer = Visit.as("officer", start())) {
            Page page = officer.open("/tasks/" + task + "/help");
            Locator words = page.locator("#to-words");
            words.pressSequentially("Ol");
            Locator olga = page.locator("#to-first-" + Colleagues.OLGA);
            List<Route> held = new ArrayList<>();
            page.route("**/choices/**", held::add);
            page.waitForRequest("**/choices/**", () -> words.pressSequentially("g"));
            olga.check();
            page.unroute("**/choices/**");
            page.waitForResponse(answer -> answer.url().contains("chosen="), () -> held.get(0)
                    .resume());
            assertThat(olga.isChecked()).isTrue();
        }
    }

    private static void choose(Page page, String name, boolean script) {
        if (script) {
            page.locator("#to-words").pressSequentially(name.substring(0, 3));
        } else {
            page.fill("#to-words", name.substring(0, 3));
            follow(page.locator("button[name=_find]").first());
        }
        page.locator("[data-heed-found] .govuk-radios__item", new Page.LocatorOptions().setHasText(name))
                .locator("input")
                .check();
    }
}
