package org.heed.demo;

import java.time.LocalDate;
import java.util.Map;

/** What the officers of the invented council report at a review. */
final class DemoReports {
    private DemoReports() {}

    static void review(String words, String step, LocalDate today, Map<String, Object> answers) {
        boolean givenUp = step.equals("GIVE_UP");
        boolean close = givenUp || step.equals("PROPOSE");
        answers.put("grade", givenUp ? "NOT_ACHIEVED" : close ? "ACHIEVED" : step);
        answers.put("delivery", close ? "DONE_AWAITING_CHECK" : step.equals("PAUSED") ? "PAUSED" : "IN_PROGRESS");
        if (givenUp) {
            answers.put("delivery", "WILL_NOT_BE_DONE");
            answers.put("givenUpBecause", "What it needs cannot be had, and nobody knows another way.");
            answers.put("riskAcceptedBy", "The Cabinet member, with the director’s advice");
        }
        if (step.equals("PAUSED")) {
            answers.put("grade", "ON_TRACK");
            answers.put("pausedBecause", "The works wait for the end of the school year.");
            answers.put("pausedUntil", today.plusMonths(3).toString());
        }
        answers.put("update", words);
        answers.put("proposeClosure", close);
        if (close) {
            answers.put(
                    "closureCase",
                    givenUp
                            ? "It cannot be done any more, and to watch it further helps nobody."
                            : "What was promised has been done, and the evidence is above.");
            answers.put("evidence", "Report to the service's management team; minutes available on request.");
        }
        if (step.equals("SLIPPED")) {
            answers.put("newDate", today.plusMonths(4).toString());
            answers.put("slippedBecause", "The contractor withdrew and the work had to be tendered again.");
        }
    }
}
