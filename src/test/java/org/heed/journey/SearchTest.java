package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.Visit;
import org.heed.identity.Directory;
import org.heed.recommendation.register.Withholding;
import org.heed.recommendation.register.Withholdings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The search over what was said, and over references, people and panels by name. */
@HeedServer
class SearchTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Withholdings withholdings;

    @Autowired
    private Directory directory;

    private JsonNode search(String user, String words) {
        Api.Answer answer = Api.as(user, port).get("/api/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> kinds(String words) {
        return search("auditor", words).at("/hits/items").findValuesAsString("kind");
    }

    @Test
    void everythingThatIsSaidIsFound() {
        Journey journey = Journey.begin(port, "That aardvarks are counted.")
                .assigned()
                .replied("The bandicoots shall be counted too.");
        assertThat(kinds("aardvark")).containsExactly("recommendation");
        assertThat(kinds("\"bandicoots shall\" -aardvark")).containsExactly("reply");
        journey.answer(
                "scrutiny",
                "consider",
                Map.of(
                        "view",
                        "MORE_WANTED",
                        "wanted",
                        "Which capybaras?",
                        "wantedBy",
                        "" + LocalDate.now().plusMonths(1)));
        assertThat(kinds("capybara")).containsExactly("panel_view");
        journey.replied("All.").considered("CLOSE");
        journey.answer("chair", "approveClosure", Map.of("result", "RETURN", "reason", "The dugongs are missing."));
        assertThat(search("auditor", "DONE_AWAITING_CHECK").at("/total").asInt())
                .as("codes are not words")
                .isZero();
        JsonNode hit = search("auditor", "bandicoot").at("/hits/items/0");
        assertThat(hit.path("slug").asString()).isEqualTo(journey.slug());
        assertThat(hit.at("/passages/0/snippet").toString()).contains("{\"text\":\"bandicoots\",\"found\":true}");
        assertThat(search("officer2", "aardvark").at("/total").asInt()).isZero();
        assertThat(search("chair2", journey.slug()).at("/named/cases").size()).isZero();
        assertThat(Api.as("auditor", port).get("/api/search?q=x&limit=0").status())
                .isEqualTo(400);
    }

    @Test
    void thePartsOfARecommendationAreFound() {
        Journey journey = Journey.begin(port, "That all of it is done.")
                .assigned()
                .decided("scrutiny", "addPart", Map.of("wording", "That the axolotls are fed."));
        assertThat(kinds("axolotls")).containsExactly("part");
        try (Visit member = Visit.as("member", "http://localhost:" + port)) {
            assertThat(member.open("/search?q=axolotls").locator("main").innerText())
                    .contains(journey.at("/reference"), "Part, ", "That the axolotls");
        }
    }

    @Test
    void slipsInReferencesAndNamesAreForgiven() {
        Journey journey = Journey.begin(port, "That numbers are forgiving.");
        String[] parts = journey.slug().split("-");
        int number = Integer.parseInt(parts[3]);
        for (String typed : List.of(
                journey.slug(),
                "clsp " + parts[1] + "/" + parts[2] + " " + number,
                "CLPS-" + parts[1] + "/" + parts[2] + "-" + number,
                "clsp" + parts[1] + " 0" + number)) {
            assertThat(search("scrutiny", typed).at("/named/cases/0/slug").asString())
                    .as(typed)
                    .isEqualTo(journey.slug());
        }
        assertThat(search("scrutiny", journey.slug() + "7")
                        .at("/named/suggestions")
                        .toString())
                .contains(parts[0] + "-" + parts[1] + "/" + parts[2] + "-" + parts[3]);
        assertThat(search("scrutiny", "Owen Marhs").at("/named/cases").findValuesAsString("leadOfficer"))
                .isNotEmpty()
                .containsOnly("Owen Marsh");
        assertThat(search("scrutiny", "Lerning and Childern")
                        .at("/named/panels/0/id")
                        .asString())
                .isEqualTo("children");
    }

    @Test
    void thePageMarksWhatItFoundAndRunsNothing() {
        Journey journey = Journey.begin(port, "That <img src=x onerror=alert(1)> pangolins & \ue000others\ue001 rest.");
        try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port, Visit.NARROW, false)) {
            Page page = scrutiny.open("/work");
            page.fill("#search-everything", "pangolin");
            follow(page.locator(".heed-header__search button"));
            assertThat(page.locator("mark").allInnerTexts()).containsExactly("pangolins");
            assertThat(page.locator("main").innerText())
                    .contains("<img src=x", "& others rest", "Found in one recommendation");
            assertThat(page.locator("main img").count()).isZero();
            page.selectOption("main #panel", "places");
            follow(page.locator("main form button"));
            assertThat(page.locator("main").innerText()).contains("No replies or reports found");
            page.navigate("http://localhost:" + port + "/search?q=" + journey.slug());
            follow(page.locator("main a").first());
            assertThat(page.locator("main .govuk-caption-l").innerText()).contains("CLSP-");
        }
    }

    @Test
    void aRecommendationIsFoundOnceWithTheBestOfItsPassages() {
        Journey other = Journey.begin(port, "That an echidna, or some animal like it, is named.");
        Journey journey = Journey.begin(port, "Echidna: count each echidna, echidna by echidna.")
                .assigned();
        for (int said = 0; said < 2; said++) {
            journey.replied("The echidna was counted, time " + said + ".");
            journey.answer(
                    "scrutiny",
                    "consider",
                    Map.of("view", "MORE_WANTED", "wanted", "Which echidna?", "wantedBy", "" + LocalDate.now()));
        }
        JsonNode found = search("auditor", "echidna");
        assertThat(found.at("/total").asInt()).isEqualTo(2);
        assertThat(found.at("/hits/items").findValuesAsString("slug"))
                .as("the best passage counts, not the number of them")
                .containsExactly(journey.slug(), other.slug());
        JsonNode hit = found.at("/hits/items/0");
        assertThat(hit.path("wording").asString()).startsWith("Echidna");
        assertThat(hit.at("/passages/0/kind").asString()).isEqualTo("recommendation");
        assertThat(hit.at("/passages").size()).isEqualTo(3);
        assertThat(hit.path("passagesFound").asInt()).isEqualTo(5);
    }

    @Test
    void whyACaseHangsTogetherWithExemptMatterIsNotSaid() {
        Journey secret = Journey.begin(port, "That this one is withheld.").assigned();
        String other = secret.recommendation().at("/reference");
        Journey.begin(port, "That links are quiet.")
                .decided("scrutiny", "relate", Map.of("other", other, "reason", "Both are about the thylacine."));
        assertThat(search("member", "thylacine").at("/total").asInt()).isEqualTo(1);
        withholdings.withhold(
                UUID.fromString(secret.id()),
                new Withholding(3, "A reason.", "Minute 7", LocalDate.of(2030, 1, 1), Set.of()),
                directory.user("00000000-0000-4000-8000-000000000001").orElseThrow());
        Journey merged = Journey.begin(port, "That merging is quiet.")
                .decided("scrutiny", "merge", Map.of("other", other, "reason", "The thylacine is in both."));
        for (String reader : List.of("member", "officer", "chair", "auditor")) {
            assertThat(search(reader, "thylacine").at("/total").asInt())
                    .as(reader)
                    .isZero();
        }
        Api member = Api.as("member", port);
        for (String place : List.of(
                "/api/recommendations/" + merged.slug(),
                "/api/recommendations/" + merged.slug() + "/timeline",
                "/api/recommendations/" + merged.slug() + "/inside",
                "/api/panels/children/monitoring-table")) {
            assertThat(member.get(place).text()).as(place).doesNotContain("thylacine");
        }
        assertThat(merged.recommendation().at("/judgement")).isEqualTo("WITHDRAWN");
    }

    @Test
    void hitsComeInPages() {
        for (int made = 0; made < 3; made++) {
            Journey.begin(port, "That the wombat " + made + " sleeps.");
        }
        Api api = Api.as("member", port);
        Api.Answer first = api.get("/api/search?q=wombat&limit=2");
        Api.Answer second = api.get("/api/search?q=wombat&limit=2&cursor=" + first.at("/hits/nextCursor"));
        assertThat(first.json().at("/hits/items").size()).isEqualTo(2);
        assertThat(second.json().at("/hits/items").size()).isEqualTo(1);
        assertThat(second.at("/hits/nextCursor")).isEmpty();
        assertThat(api.get("/api/search?q=wombat&cursor=-7").status()).isEqualTo(400);
    }
}
