package org.heed.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job in a real browser: four recommendations from a CSV file to the chair's approval. */
public abstract class SeedJourney {
    @LocalServerPort
    private int port;

    private String start() {
        return "http://localhost:" + port;
    }

    @Test
    void fromTheMeetingToTheChairsApproval() throws Exception {
        List<Seed> seeds = Seed.four();
        assertThat(seeds).extracting(Seed::number).containsExactly(1, 2, 3, 1);
        List<String> slugs = register(seeds);
        slugs.forEach(this::assign);
        divide(seeds.get(1), slugs.get(1));
        reply(seeds, slugs);
        consider(slugs);
        moveTheClock();
        reportOnParts(slugs.get(1));
        List.of(slugs.get(1), slugs.get(3)).forEach(this::review);
        List.of(slugs.get(1), slugs.get(3)).forEach(this::check);
        slugs.forEach(this::approve);
        checkTheTable(seeds);
    }

    private List<String> register(List<Seed> seeds) {
        try (Visit scrutiny = Visit.as("scrutiny", start())) {
            for (LocalDate day : List.of(LocalDate.of(2018, 12, 13), LocalDate.of(2019, 1, 24))) {
                Page page = scrutiny.open("/meetings");
                page.selectOption("#panel", "children");
                new Desk(scrutiny).date("heldOn", day);
                follow(page.locator("main form button"));
                page.locator(".govuk-notification-banner--success").waitFor();
            }
            String csv = "panel,meeting_date,item,kind,recommendation\n"
                    + seeds.stream().map(Seed::csvRow).collect(Collectors.joining());
            Page page = scrutiny.open("/register/import");
            page.setInputFiles("#file", new FilePayload("table.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
            follow(page.locator("main form button"));
            assertThat(page.locator("main").innerText()).contains("Nothing has been registered yet", "read as UTF-8");
            follow(page.locator("main form button"));
            Locator references = page.locator(".govuk-inset-text a");
            references.first().waitFor();
            return references.allTextContents().stream()
                    .map(reference -> reference.replace('/', '-'))
                    .toList();
        }
    }

    private void assign(String slug) {
        try (Visit scrutiny = Visit.as("scrutiny", start())) {
            new Desk(scrutiny)
                    .take(slug)
                    .select("service", "Safeguarding")
                    .pick("leadOfficer", "Owen Marsh")
                    .choose("route", "EXECUTIVE")
                    .date("receivedOn", LocalDate.of(2019, 1, 28))
                    .send();
        }
    }

    /** The second recommendation asks for five things, each with a reply of its own. */
    private void divide(Seed seed, String slug) {
        List<Seed.Point> points = seed.points();
        assertThat(points).hasSize(5);
        try (Visit scrutiny = Visit.as("scrutiny", start())) {
            for (Seed.Point point : points) {
                scrutiny.open("/recommendations/" + slug + "/do/addPart");
                new Desk(scrutiny).write("wording", point.asked()).send();
            }
        }
        try (Visit officer = Visit.as("officer", start())) {
            for (int number = 1; number <= points.size(); number++) {
                officer.open("/recommendations/" + slug + "/do/replyToPart?number=" + number);
                new Desk(officer)
                        .choose("decision", "ACCEPTED")
                        .write("action", points.get(number - 1).reply())
                        .date("targetDate", LocalDate.of(2019, 9, 30))
                        .send();
            }
        }
    }

    private void reportOnParts(String slug) {
        try (Visit officer = Visit.as("officer", start())) {
            for (int number = 1; number <= 5; number++) {
                officer.open("/recommendations/" + slug + "/do/reportOnPart?number=" + number);
                new Desk(officer)
                        .choose("delivery", "DONE_AWAITING_CHECK")
                        .write("words", "It is in place.")
                        .send();
            }
        }
    }

    private void reply(List<Seed> seeds, List<String> slugs) {
        try (Visit officer = Visit.as("officer", start())) {
            Desk desk = new Desk(officer);
            desk.take(slugs.get(0))
                    .choose("decision", "INFORMATION_PROVIDED")
                    .write("information", seeds.get(0).reply())
                    .send();
            desk.take(slugs.get(1))
                    .choose("decision", "ACCEPTED")
                    .write("action", "The actions are followed every six months.")
                    .date("targetDate", LocalDate.of(2019, 9, 30))
                    .write("reply", seeds.get(1).opening())
                    .send();
            desk.take(slugs.get(2))
                    .choose("decision", "INFORMATION_PROVIDED")
                    .write("information", seeds.get(2).reply())
                    .send();
            desk.take(slugs.get(3))
                    .choose("decision", "ALTERNATIVE_OFFERED")
                    .write("alternative", seeds.get(3).reply())
                    .send();
        }
    }

    private void consider(List<String> slugs) {
        List<String> views = List.of("CLOSE", "KEEP_WATCHING", "CLOSE", "TAKE_ALTERNATIVE");
        try (Visit scrutiny = Visit.as("scrutiny", start())) {
            for (int i = 0; i < slugs.size(); i++) {
                new Desk(scrutiny)
                        .take(slugs.get(i))
                        .choose("view", views.get(i))
                        .send();
            }
        }
    }

    private void moveTheClock() {
        try (Visit admin = Visit.as("admin", start())) {
            Page page = admin.open("/clock");
            page.fill("#days", "184");
            follow(page.locator("main form button"));
            page.locator(".govuk-notification-banner--success").waitFor();
        }
    }

    private void review(String slug) {
        try (Visit officer = Visit.as("officer", start())) {
            Desk desk = new Desk(officer)
                    .take(slug)
                    .choose("delivery", "DONE_AWAITING_CHECK")
                    .choose("grade", "ACHIEVED")
                    .write("update", "All of it has been done since.")
                    .tick("proposeClosure");
            desk.write("closureCase", "The evidence is in the reports.").send();
        }
    }

    private void check(String slug) {
        try (Visit scrutiny = Visit.as("scrutiny", start())) {
            new Desk(scrutiny).take(slug).choose("result", "READY").send();
        }
    }

    private void approve(String slug) {
        try (Visit chair = Visit.as("chair", start())) {
            new Desk(chair)
                    .take(slug)
                    .choose("result", "APPROVE")
                    .choose("judgement", "CLOSED_SATISFIED")
                    .send();
            assertThat(chair.page().locator("main").innerText()).contains("Closed on");
        }
    }

    /** The columns and the numbering of the seed: the date once before its rows, numbers that begin anew in each item. */
    private void checkTheTable(List<Seed> seeds) {
        try (Visit member = Visit.as("member", start())) {
            Page page = member.open("/panels/children/monitoring-table");
            assertThat(page.locator("thead th").allInnerTexts())
                    .containsExactly("Meeting date", "Item", "Recommendation", "Response and progress", "Status");
            for (String meeting : List.of(Seed.FIRST_MEETING, Seed.SECOND_MEETING)) {
                List<Seed> rows = seeds.stream()
                        .filter(seed -> seed.meetingDate().equals(meeting))
                        .toList();
                Locator group = page.locator(
                        "tbody",
                        new Page.LocatorOptions()
                                .setHas(page.locator("th", new Page.LocatorOptions().setHasText(meeting))));
                assertThat(group.locator("th").innerText()).isEqualTo(meeting);
                assertThat(group.locator("th").getAttribute("rowspan")).isEqualTo("" + rows.size());
                assertThat(group.locator("tr").count()).isEqualTo(rows.size());
                for (int i = 0; i < rows.size(); i++) {
                    String row = plain(group.locator("tr").nth(i).innerText());
                    assertThat(row)
                            .contains(plain(
                                    rows.get(i).number() + ") " + rows.get(i).wording()))
                            .contains("Closed, satisfied");
                    if (rows.get(i).points().size() == 5) {
                        checkTheParts(rows.get(i), row);
                    } else {
                        assertThat(row).contains(plain(rows.get(i).reply()));
                    }
                }
            }
            String later = plain(page.locator(
                            "tbody tr",
                            new Page.LocatorOptions()
                                    .setHasText(seeds.get(3)
                                            .wording()
                                            .lines()
                                            .findFirst()
                                            .orElseThrow()))
                    .innerText());
            assertThat(later)
                    .contains("Alternative offered", "The panel accepts the alternative", "Progress: achieved");
        }
    }

    private static void checkTheParts(Seed seed, String row) {
        assertThat(row).contains(plain(seed.opening()), "5 of 5 done");
        for (int number = 1; number <= 5; number++) {
            Seed.Point point = seed.points().get(number - 1);
            assertThat(row).contains("Part 2." + number + ": accepted", plain(point.asked()), plain(point.reply()));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
