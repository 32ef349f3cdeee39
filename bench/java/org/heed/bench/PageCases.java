package org.heed.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.recommendation.Reference;

/** The product, played over its pages: each form is opened, filled in and sent, in one session a person. */
final class PageCases implements Workload {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

    private final HeedCases heed;
    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();

    /** In the same product as the cases that are played through its services. */
    PageCases(HeedCases heed) {
        this.heed = heed;
    }

    @Override
    public String name() {
        return "Heed, pages";
    }

    @Override
    public String database() {
        return heed.database();
    }

    @Override
    public Counted counted() {
        return heed.counted();
    }

    @Override
    public void playCase() {
        String record = visitor("scrutiny")
                .fillIn(
                        "/register/new?meeting=" + heed.meeting(),
                        Map.of(
                                "meeting", heed.meeting(),
                                "item", "Measured",
                                "kind", "RECOMMENDATION",
                                "wording", "Case " + UUID.randomUUID()));
        UUID id = heed.caseOf(Reference.read(record.substring(record.lastIndexOf('/') + 1)).toString());
        for (CaseSteps.Step step : CaseSteps.ALL) {
            if (step.isTimer()) {
                heed.fire(id, step.key());
            } else {
                String next = visitor(step.user()).fillIn("/tasks/" + heed.task(id, step.key()), fields(step.answers()));
                if (!next.contains("/recommendations/")) {
                    throw new IllegalStateException(step.key() + " leads to " + next);
                }
            }
        }
    }

    private Visitor visitor(String user) {
        return visitors.computeIfAbsent(user, name -> new Visitor(heed.product().port(), name));
    }

    /** As the page posts them: a date in three parts. */
    private static Map<String, String> fields(Map<String, Object> answers) {
        Map<String, String> fields = new LinkedHashMap<>();
        answers.forEach((key, answer) -> {
            Matcher day = DAY.matcher(answer.toString());
            if (day.matches()) {
                LocalDate date = LocalDate.parse(answer.toString());
                fields.put(key + "-day", "" + date.getDayOfMonth());
                fields.put(key + "-month", "" + date.getMonthValue());
                fields.put(key + "-year", "" + date.getYear());
            } else {
                fields.put(key, answer.toString());
            }
        });
        return fields;
    }

    @Override
    public void settle() {
        heed.settle();
    }

    /** The product is closed by whoever plays its services. */
    @Override
    public void close() {
        visitors.clear();
    }
}
