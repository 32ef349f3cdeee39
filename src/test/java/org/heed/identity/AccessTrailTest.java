package org.heed.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.audit.AuditRecord;
import org.heed.audit.AuditTrail;
import org.heed.identity.directory.KnownPeople;
import org.heed.identity.directory.KnownServices;
import org.heed.journey.Journey;
import org.heed.recommendation.register.Withholding;
import org.heed.recommendation.register.Withholdings;
import org.heed.shared.text.TextHash;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever may do more or less from now on stands in the trail, and so does the proof of every text. */
@HeedServer
class AccessTrailTest {
    private static final String SCRUTINY = "00000000-0000-4000-8000-000000000001";
    private static final String MEMBER = "00000000-0000-4000-8000-000000000008";

    @LocalServerPort
    private int port;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuthorityTrail authority;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Withholdings withholdings;

    private List<AuditRecord> entries(String subject, String id, String what) {
        return trail.of(subject, id).stream()
                .filter(entry -> entry.what().equals(what))
                .toList();
    }

    private List<AuditRecord> ofCase(Journey journey, String what) {
        String id = Api.as("auditor", port)
                .get("/api/recommendations/" + journey.slug())
                .at("/id");
        return entries("recommendation", id, what);
    }

    @Test
    void whoCoversForWhomAndUntilWhenStandsInTheTrail() {
        LocalDate first = LocalDate.now().plusDays(400);
        Api chair = Api.as("chair", port);
        Map<String, Object> answers = Map.of("cover", SCRUTINY, "from", "" + first, "until", "" + first.plusDays(3));
        assertThat(chair.post("/api/absences", answers).status()).isEqualTo(204);
        String id = "";
        for (var absence : chair.get("/api/absences").json()) {
            id = absence.path("from").asString().equals("" + first)
                    ? absence.path("id").asString()
                    : id;
        }
        assertThat(entries("absence", id, "COVER_SET")).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo("00000000-0000-4000-8000-000000000006");
            assertThat(entry.to())
                    .containsEntry("absent", entry.who())
                    .containsEntry("cover", SCRUTINY)
                    .containsEntry("since", "" + first)
                    .containsEntry("until", "" + first.plusDays(3));
        });
        assertThat(entries("absence", id, "COVER_ENDED")).isEmpty();
        for (int time = 0; time < 2; time++) {
            assertThat(chair.delete("/api/absences/" + id).status()).isEqualTo(204);
        }
        assertThat(entries("absence", id, "COVER_ENDED")).singleElement().satisfies(entry -> assertThat(entry.to())
                .containsEntry("until", "" + LocalDate.now()));
    }

    @Test
    void whatKeycloakChangesOfAPersonStandsInTheTrailOnce() {
        String id = UUID.randomUUID().toString();
        KnownPeople people = new KnownPeople(database, new KnownServices(database), authority);
        User officer = new User(id, id, "Una Finch", "", Set.of(Role.OFFICER), Set.of(), Set.of("learning"));
        User both = new User(
                id, id, "Una Finch", "", Set.of(Role.OFFICER, Role.DIRECTOR), Set.of(), Set.of("learning", "highways"));
        transaction.executeWithoutResult(status -> {
            people.remember(officer);
            people.remember(officer);
            people.remember(both);
            people.left(id);
            people.left(id);
        });
        assertThat(entries("person", id, "ACCESS_CHANGED"))
                .extracting(entry -> entry.to().get("roles") + " of "
                        + entry.to().get("services") + " " + entry.to().get("active"))
                .containsExactly(
                        "officer of learning true",
                        "director, officer of highways, learning true",
                        "director, officer of highways, learning false");
        assertThat(entries("person", id, "ACCESS_CHANGED").get(1).from()).containsEntry("roles", "officer");
    }

    @Test
    void thePanelsOfTheSettingsStandInTheTrail() {
        assertThat(entries("panel", "children", "PANEL_ADDED"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.who()).isEqualTo(User.HEED));
    }

    @Test
    void theTrailProvesACommentWithoutItsWords() {
        Journey journey = Journey.begin(port, "That comments are proved.");
        String comments = "/api/recommendations/" + journey.slug() + "/comments";
        String words = "Ask Zebedee Quarrington – today.";
        Api scrutiny = Api.as("scrutiny", port);
        assertThat(scrutiny.post(comments, Map.of("words", words, "mention", MEMBER))
                        .status())
                .isEqualTo(204);
        String id = scrutiny.get(comments).at("/0/id");
        assertThat(ofCase(journey, "COMMENTED")).singleElement().satisfies(entry -> {
            assertThat(entry.to())
                    .containsEntry("wordsSha256", TextHash.of(UUID.fromString(id), words))
                    .containsEntry("named", MEMBER);
            assertThat(entry.to().toString()).doesNotContain("Zebedee");
        });
        assertThat(TextHash.of(UUID.fromString(id), words + " ")).isNotEqualTo(TextHash.of(UUID.fromString(id), words));
    }

    @Test
    void whoIsAdmittedToExemptWordsStandsInTheTrail() {
        Journey journey = Journey.begin(port, "That admissions are noted.");
        String id = Api.as("auditor", port)
                .get("/api/recommendations/" + journey.slug())
                .at("/id");
        LocalDate review = LocalDate.now().plusMonths(3);
        User scrutiny = new User(SCRUTINY, "scrutiny", "S", "", Set.of(Role.SCRUTINY), Set.of("children"), Set.of());
        withholdings.withhold(
                UUID.fromString(id), new Withholding(1, "Privacy", "Resolved", review, Set.of(MEMBER)), scrutiny);
        assertThat(ofCase(journey, "WITHHELD")).singleElement().satisfies(entry -> assertThat(entry.to())
                .containsEntry("admitted", MEMBER));
    }

    @Test
    void anItemThatComesWithARecommendationStandsInTheTrail() {
        String title = "Item " + UUID.randomUUID();
        String meeting =
                Api.as("scrutiny", port).get("/api/meetings?panel=children").at("/0/id");
        for (String wording : List.of("That one is noted.", "That the item is noted once.")) {
            assertThat(Api.as("scrutiny", port)
                            .post(
                                    "/api/recommendations",
                                    Map.of(
                                            "meeting",
                                            meeting,
                                            "item",
                                            title,
                                            "kind",
                                            "RECOMMENDATION",
                                            "wording",
                                            wording))
                            .status())
                    .isEqualTo(201);
        }
        assertThat(entries("meeting", meeting, "ITEM_ADDED"))
                .extracting(entry -> entry.to().get("item"))
                .containsOnlyOnce(title);
    }

    @Test
    void onWhatTermsSomebodyIsAskedStandsInTheTrail() {
        Journey journey = Journey.begin(port, "That it is signed.").assigned();
        assertThat(ofCase(journey, "ASSIGNED")).singleElement().satisfies(entry -> assertThat(entry.to())
                .containsEntry("signOff", false)
                .containsEntry("receivedOn", "" + LocalDate.now()));
    }

    @Test
    void aDeployedWorkflowIsProvedByTheHashOfItsFiles() {
        assertThat(entries("model", "1", "MODEL_DEPLOYED")).singleElement().satisfies(entry -> assertThat(
                        entry.to().get("fingerprint").toString())
                .matches("[0-9a-f]{64}"));
    }
}
