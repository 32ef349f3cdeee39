package org.heed.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.heed.shared.text.Days;

/** What the people of the invented council answer, as the plan of a story says. */
final class DemoAnswers {
    private DemoAnswers() {}

    static Map<String, Object> to(String task, DemoStory story, int number, LocalDate today, DemoPeople people) {
        String step = story.plan().get(number);
        Map<String, Object> answers = new HashMap<>();
        switch (task) {
            case "assign" -> {
                answers.put("service", story.service());
                answers.put("leadOfficer", people.officer(story).id());
                answers.put("route", step.replace("+", ""));
                answers.put("signOff", step.endsWith("+"));
                answers.put("receivedOn", today.toString());
            }
            case "respond" -> reply(story.replyAt(number), step, today, answers);
            case "consider" -> {
                answers.put("view", step);
                answers.put("minute", Days.written(today) + ", minute " + (20 + number % 17));
                switch (step) {
                    case "MORE_WANTED" ->
                        wanted(answers, today, "The panel asked for dates and for the name of whoever is responsible.");
                    case "REFUSE_ALTERNATIVE" ->
                        wanted(answers, today, "The panel asked for the thing itself, and asks for it again.");
                    case "REWORD" -> {
                        answers.put("wantedBy", today.plusMonths(1).toString());
                        answers.put("newWording", story.reportAt(number));
                    }
                    default -> {}
                }
            }
            case "signOff" -> {
                answers.put("result", step);
                answers.put("reason", "The reply does not say who pays for it.");
            }
            case "answerEscalation" ->
                answers.put("answer", "I have asked the director for a plan by the end of next month.");
            case "review" -> DemoReports.review(story.reportAt(number), step, today, answers);
            case "checkClosure" -> {
                answers.put("result", step);
                if (step.equals("NOT_YET")) {
                    answers.put("missing", "The report names no figures. Please add those of the last two terms.");
                }
            }
            case "approveClosure" -> {
                answers.put("result", step.startsWith("CLOSED") ? "APPROVE" : "RETURN");
                if (step.startsWith("CLOSED")) {
                    answers.put("judgement", step);
                    answers.put(
                            "panelSaid",
                            step.endsWith("OBJECTED")
                                    ? "The panel does not agree that this should be left undone, and has told the Cabinet so."
                                    : "The panel has discussed it and leaves it at that.");
                } else {
                    answers.put("reason", "The panel wishes to see a full year of figures before it lets this go.");
                }
            }
            default -> throw new IllegalStateException("The demonstration has no answer to " + task);
        }
        return answers;
    }

    private static void wanted(Map<String, Object> answers, LocalDate today, String words) {
        answers.put("wantedBy", today.plusMonths(1).toString());
        answers.put("wanted", words);
    }

    private static void reply(String words, String decision, LocalDate today, Map<String, Object> answers) {
        answers.put("decision", decision);
        switch (decision) {
            case "ACCEPTED_IN_PART" -> {
                answers.put("action", words);
                answers.put("targetDate", today.plusMonths(6).toString());
                answers.put("partRefused", "The budget of this year does not cover the rest.");
            }
            case "ACCEPTED_IN_PRINCIPLE" -> {
                answers.put("settleFirst", words);
                answers.put("firmDecisionOn", today.plusMonths(2).toString());
            }
            case "NOT_FOR_THIS_BODY" -> answers.put("passedTo", words);
            case "DECLINED" -> answers.put("declinedBecause", "Another service looks after this.");
            case "ALTERNATIVE_OFFERED" -> answers.put("alternative", words);
            case "NOT_ACCEPTED" -> answers.put("reason", words);
            case "INFORMATION_PROVIDED" -> answers.put("information", words);
            default -> {
                answers.put("action", words);
                answers.put("targetDate", today.plusMonths(5).toString());
            }
        }
    }
}
