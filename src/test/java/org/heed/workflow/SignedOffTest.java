package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.heed.Api;
import org.heed.browser.Visit;
import org.heed.journey.Journey;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The panel's table and the public register hold what the council says: what was signed off, or what nobody had to sign. */
@OwnWorkflow
class SignedOffTest {
    private static final String OFFICER = "00000000-0000-4000-8000-000000000002";
    private static final String SOON = "" + LocalDate.now().plusMonths(3);
    private static final Map<String, String> SEND_BACK = Map.of("result", "SEND_BACK", "reason", "Who pays?");
    private static final Map<String, String> SIGN_OFF = Map.of("result", "SIGN_OFF");

    @LocalServerPort
    private int port;

    private Journey toBeSigned() {
        return assigned(true);
    }

    private Journey assigned(boolean signOff) {
        return Journey.begin(port)
                .done(
                        "scrutiny",
                        "assign",
                        Map.of(
                                "service",
                                "learning",
                                "leadOfficer",
                                OFFICER,
                                "route",
                                "LOCAL",
                                "receivedOn",
                                "" + LocalDate.now(),
                                "signOff",
                                signOff));
    }

    private static Map<String, Object> reply(String words) {
        return Journey.reply(Map.of(
                "action",
                words + "reply",
                "cost",
                words + "cost",
                "actions",
                List.of(Map.of("what", words + "action", "owner", "Petronella Quince", "targetDate", SOON))));
    }

    private Api.Answer decide(Journey about, String user, String what, Map<String, ?> answers) {
        return Api.as(user, port).post("/api/recommendations/" + about.slug() + "/do/" + what, answers);
    }

    private void decided(Journey about, String user, String what, Map<String, ?> answers) {
        Api.Answer answer = decide(about, user, what, answers);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private void replied(Journey about, int part, String decision, Map<String, String> more) {
        Map<String, String> answers = new HashMap<>(more);
        answers.put("decision", decision);
        decided(about, "officer", "replyToPart?number=" + part, answers);
    }

    /** All that a panel gets: the page, the spreadsheet and what programs read. */
    private String table() {
        String csv = Api.as("member", port)
                .get("/api/panels/children/monitoring-table", "text/csv")
                .text();
        String json = Api.as("member", port)
                .every("/api/panels/children/monitoring-table", "rows")
                .toString();
        String page = Visit.read(port, "member", "/panels/children/monitoring-table");
        return String.join("\n", csv, json, page);
    }

    private String row(Journey about) {
        for (var row : Api.as("member", port).every("/api/panels/children/monitoring-table", "rows")) {
            if (row.path("slug").asString().equals(about.slug())) {
                return row.toString();
            }
        }
        throw new AssertionError("No row of " + about.slug());
    }

    private String planned() {
        return Visit.read(port, "member", "/planner.csv?panel=children");
    }

    private String published() {
        try (Visit nobody = Visit.nobody("http://localhost:" + port, Visit.WIDE, true)) {
            return nobody.open("/published").content();
        }
    }

    private void untilPublished(Journey about) {
        String reference = about.reference();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> published()
                .contains(reference));
    }

    @Test
    void onlyTheReplyThatWasSignedReachesThePanelAndThePublic() {
        Api.Answer made = Files.ofVersion(1, port)
                .with(
                        "forms/respond.form",
                        "\"components\": [\n    {",
                        "\"components\": [{\"type\": \"textfield\", \"key\": \"cost\", \"label\": \"What does it cost?\"}, {")
                .deploy(port, "reason=Costs");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        Journey about = toBeSigned().done("officer", "respond", reply("First"));
        assertThat(about.waitsAt()).containsExactly("signOff");
        assertThat(table()).as("unsigned").doesNotContain("Firstreply", "Firstaction", "Firstcost");
        assertThat(Visit.read(port, "director", "/recommendations/" + about.slug() + "/history"))
                .as("who signs reads what is signed")
                .contains("Firstreply", "Firstaction", "Firstcost", "Petronella Quince");

        about.done("director", "signOff", SEND_BACK);
        assertThat(table()).as("sent back").doesNotContain("Firstreply", "Firstaction", "Firstcost");
        about.done("officer", "respond", reply("Second"));
        assertThat(table()).as("neither").doesNotContain("Firstreply", "Secondreply", "Secondaction", "Secondcost");

        assertThat(planned()).as("promised by nobody yet").doesNotContain("Petronella Quince");
        about.done("executive", "signOff", SIGN_OFF);
        assertThat(planned()).containsOnlyOnce("Petronella Quince");
        decided(about, "officer", "reportOnAction?number=1", Map.of("state", "DROPPED", "words", "Firstdropped"));
        decided(about, "officer", "reportOnAction?number=2", Map.of("state", "DONE", "words", "Seconddone"));
        assertThat(table())
                .as("signed")
                .contains("Secondreply", "Secondaction", "Secondcost", "Seconddone", "Petronella Quince")
                .doesNotContain("Firstreply", "Firstaction", "Firstcost", "Firstdropped");

        about.done("scrutiny", "consider", Map.of("view", "KEEP_WATCHING"));
        untilPublished(about);
        assertThat(published())
                .as("published")
                .contains("Secondreply", "Secondaction", "Seconddone")
                .doesNotContain("Firstreply", "Firstaction", "Firstdropped", "Secondcost", "Petronella");
    }

    @Test
    void aReplyThatWasNeverSignedDoesNotComeOutWithALaterOne() {
        Journey about = toBeSigned().done("officer", "respond", Journey.reply(Map.of("action", "Neversigned")));
        decided(about, "scrutiny", "withdraw", Map.of("reason", "Not now"));
        decided(about, "scrutiny", "reopen", Map.of("reason", "Now"));
        about.assigned().done("officer", "respond", Journey.reply(Map.of("action", "Withoutsignature")));
        assertThat(about.waitsAt()).containsExactly("consider");
        assertThat(row(about)).contains("Withoutsignature").doesNotContain("Neversigned");
    }

    @Test
    void whatIsRepliedToPartsWaitsWithTheReply() {
        Journey about = toBeSigned();
        decided(about, "scrutiny", "addPart", Map.of("wording", "That one is done"));
        decided(about, "scrutiny", "addPart", Map.of("wording", "That the other is done"));
        replied(about, 1, "NOT_ACCEPTED", Map.of("reason", "Partrefused"));
        assertThat(row(about)).contains("0 of 2 done, 2 open").doesNotContain("Partrefused", "1 not accepted");
        assertThat(about.answer("officer", "respond", Journey.reply(Map.of())).at("/errors/part2_decision"))
                .isEqualTo("Select the decision");
        replied(about, 2, "ALTERNATIVE_OFFERED", Map.of("alternative", "Partfilm"));
        about.done("officer", "respond", Journey.reply(Map.of("action", "Asthepartssay")));

        assertThat(decide(about, "officer", "replyToPart?number=1", Map.of()).status())
                .as("nothing is changed while it is signed")
                .isEqualTo(409);
        assertThat(decide(about, "scrutiny", "judgePart?number=2", Map.of("view", "CONTENT"))
                        .at("/errors/view"))
                .contains("not been signed off yet");
        about.done("director", "signOff", SEND_BACK);
        replied(about, 1, "ACCEPTED", Map.of("action", "Partaccepted", "targetDate", SOON));
        about.done("officer", "respond", Journey.reply(Map.of("action", "Asthepartsnowsay")));
        assertThat(row(about)).contains("0 of 2 done, 2 open").doesNotContain("Part", "Astheparts");

        about.done("director", "signOff", SIGN_OFF);
        assertThat(row(about))
                .contains("Partaccepted", "Partfilm", "Asthepartsnowsay")
                .doesNotContain("Partrefused", "Asthepartssay");
        about.done("scrutiny", "consider", Map.of("view", "KEEP_WATCHING"));
        decided(about, "scrutiny", "judgePart?number=2", Map.of("view", "MORE_WANTED", "words", "No film"));
        replied(about, 2, "NOT_ACCEPTED", Map.of("reason", "Partlater"));
        assertThat(row(about)).as("asked for after the signature").contains("Partlater", "1 not accepted");
    }

    @Test
    void noPersonIsNamedToThePublic() {
        Journey about = assigned(false);
        decided(about, "scrutiny", "addPart", Map.of("wording", "That one is given up"));
        replied(about, 1, "ACCEPTED", Map.of("action", "We will try", "targetDate", SOON));
        decided(
                about,
                "officer",
                "reportOnPart?number=1",
                Map.of("delivery", "WILL_NOT_BE_DONE", "words", "Waytoodear", "riskAcceptedBy", "Quentin Ashgrove"));
        decided(
                about,
                "officer",
                "promiseAction",
                Map.of("what", "Thewayout", "owner", "Rosalind Thorne", "targetDate", SOON));
        assertThat(row(about)).contains("Waytoodear", "Quentin Ashgrove", "Thewayout", "Rosalind Thorne");
        about.done("officer", "respond", Journey.reply(Map.of()))
                .done("scrutiny", "consider", Map.of("view", "KEEP_WATCHING"));
        untilPublished(about);
        assertThat(published()).contains("Waytoodear", "Thewayout").doesNotContain("Quentin", "Rosalind");
    }
}
