package org.heed.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The steps of a whole case after its registration: who does them, what is answered, and what the engine is told. */
final class CaseSteps {
    private static final String OFFICER = "00000000-0000-4000-8000-000000000002";
    private static final String SOON = LocalDate.now().plusMonths(3).toString();

    static final List<Step> ALL = List.of(
            new Step(
                    "assign",
                    "scrutiny",
                    Map.of(
                            "service", "learning",
                            "leadOfficer", OFFICER,
                            "route", "LOCAL",
                            "receivedOn", LocalDate.now().toString()),
                    Map.of(
                            "service", "learning",
                            "leadOfficer", OFFICER,
                            "responseDue", SOON,
                            "reminderDue", SOON,
                            "signOff", false)),
            new Step(
                    "respond",
                    "officer",
                    Map.of("decision", "ACCEPTED", "action", "It is done.", "targetDate", SOON),
                    Map.of("declined", false, "decision", "ACCEPTED", "respondedBy", OFFICER)),
            new Step("consider", "scrutiny", Map.of("view", "KEEP_WATCHING"), Map.of(
                    "panelView", "KEEP_WATCHING", "closureReturned", false, "grade", "NONE")),
            new Step("reviewDue", "", Map.of(), Map.of()),
            new Step(
                    "review",
                    "officer",
                    Map.of(
                            "delivery", "DONE_AWAITING_CHECK",
                            "grade", "ACHIEVED",
                            "update", "All done.",
                            "proposeClosure", true,
                            "closureCase", "It is done."),
                    Map.of("grade", "ACHIEVED", "closureProposed", true, "paused", false, "closureProposedBy", OFFICER)),
            new Step("checkClosure", "scrutiny", Map.of("result", "READY"), Map.of("closureReady", true)),
            new Step(
                    "approveClosure",
                    "chair",
                    Map.of("result", "APPROVE", "judgement", "CLOSED_SATISFIED"),
                    Map.of("closureApproved", true, "closureReturned", false)));

    private CaseSteps() {}

    /**
     * A step of a case.
     *
     * @param key id of its task or timer in the model
     * @param user the name by which whoever does it signs in; empty for a timer
     * @param answers to its form
     * @param variables that the product sets for them
     */
    record Step(String key, String user, Map<String, Object> answers, Map<String, Object> variables) {
        boolean isTimer() {
            return user.isEmpty();
        }
    }
}
