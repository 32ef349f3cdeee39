package org.heed.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.heed.browser.Desk;
import org.heed.browser.RecordPages;
import org.heed.browser.Visit;
import org.heed.identity.Directory;
import org.heed.identity.People;
import org.heed.identity.User;
import org.heed.process.task.Claims;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.process.task.TaskFilter;
import org.heed.process.task.TaskLists;
import org.heed.process.task.TaskView;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.RegisterLists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer leaves the council, and everything that was open in that name goes to another in one go. */
@KeycloakHeed
class HandOverTest {
    private static final String OFFICER = "00000000-0000-4000-8000-000000000002";

    @LocalServerPort
    private int port;

    @Autowired
    private Directory directory;

    @Autowired
    private People people;

    @Autowired
    private RegisterLists registerLists;

    @Autowired
    private OpenTasks tasks;

    @Autowired
    private TaskLists lists;

    @Autowired
    private Claims claims;

    private final RealmKeeper keeper = RealmKeeper.of(KeycloakServer.shared());

    @AfterEach
    void mend() {
        keeper.enable(OFFICER, true);
        people.look(OFFICER);
    }

    private List<RegisterEntry> ledBy(String person) {
        return registerLists.ledBy(
                person, people.look("00000000-0000-4000-8000-000000000001").orElseThrow(), 200);
    }

    @Test
    void whatSomebodyLeavesBehindIsHandedOnTogether() {
        keeper.add(List.of(successor()));
        List<RegisterEntry> before = ledBy(OFFICER);
        assertThat(before).hasSizeGreaterThan(5);
        keeper.enable(OFFICER, false);
        people.look(OFFICER);
        try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port)) {
            Page page = scrutiny.open("/hand-over");
            assertThat(page.locator("tbody tr").allInnerTexts()).anyMatch(row -> row.contains("Owen Marsh"));
            follow(page.locator("tbody a").first());
            page.getByText("The account of Owen Marsh is closed").waitFor();
            page.fill("#leadOfficer-words", "Ottilie");
            page.getByText("No people found").waitFor();
            new Desk(scrutiny).pick("leadOfficer", "Nadia Successor").write("reason", "Left the council.");
            follow(page.locator("form[data-heed-form] button:not([name])"));
            page.getByText("To Nadia Successor:").waitFor();
            Locator results = page.locator("main li");
            assertThat(results.count()).isEqualTo(before.size());
            assertThat(results.allInnerTexts()).anyMatch(result -> result.endsWith(": reassigned"));
            String record = RecordPages.text(scrutiny, before.get(0).reference().slug());
            assertThat(record).contains("Owen Marsh", "Nadia Successor", "Left the council.");
        }
        String nadia = people.find("successor", null, null).items().get(0).id();
        List<RegisterEntry> after = ledBy(nadia);
        assertThat(after).isNotEmpty().allSatisfy(entry -> assertThat(entry.service())
                .isEqualTo("learning"));
        assertThat(ledBy(OFFICER))
                .as("she does not belong to the other service, so what it answers stays where it was")
                .hasSize(before.size() - after.size())
                .allSatisfy(entry -> assertThat(entry.service()).isEqualTo("safeguarding"));
        assertThat(after.stream().flatMap(entry -> tasks.ofCase(entry.id()).stream()))
                .noneMatch(task -> OFFICER.equals(task.assignee()));
    }

    @Test
    void aTaskThatAColleagueTookGoesBackWithTheCase() {
        User owen = people.look(OFFICER).orElseThrow();
        OpenTask task = lists.page(TaskView.MINE, TaskFilter.NONE, owen, null, 1)
                .items()
                .get(0);
        claims.release(task.id(), owen);
        keeper.add(List.of(successor()));
        User colleague = people.find("successor", null, null).items().get(0);
        if (!colleague.services().contains(task.scope().service())) {
            colleague = new User(
                    colleague.id(),
                    "nadia",
                    colleague.name(),
                    colleague.email(),
                    colleague.roles(),
                    Set.of(),
                    owen.services());
        }
        claims.claim(task.id(), colleague);
        keeper.enable(colleague.id(), false);
        people.look(colleague.id());
        try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port)) {
            Page page = scrutiny.open("/hand-over");
            follow(page.getByText("Nadia Successor"));
            page.getByText("One task will be released to its team").waitFor();
            follow(page.getByText("Release tasks"));
            page.getByText("One task released to its team").waitFor();
        } finally {
            keeper.enable(colleague.id(), true);
            people.look(colleague.id());
        }
        assertThat(tasks.ofCase(task.caseId())).allMatch(open -> open.assignee() == null);
        claims.claim(task.id(), owen);
    }

    private static UserRepresentation successor() {
        UserRepresentation user = new UserRepresentation();
        user.setUsername("nadia");
        user.setFirstName("Nadia");
        user.setLastName("Successor");
        user.setEmail("nadia@alderbridge.example");
        user.setEnabled(true);
        user.setRealmRoles(List.of("officer"));
        user.setGroups(List.of("/services/learning"));
        return user;
    }
}
