package org.heed.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;

/** What a page shows is what it reads back. */
class FormRoundTripTest {
    @Property(tries = 300)
    void whatAPageShowsIsWhatItReadsBack(@ForAll("answers") Map<String, Object> answers) {
        FormView shown = FormView.of(FormListsTest.FORM, answers, FormErrors.none());
        assertThat(PageAnswers.read(FormListsTest.FORM, sent(shown.items()))).isEqualTo(answers);
    }

    /** What a browser sends of a page on which nothing is changed. */
    private static Map<String, String> sent(List<FormView.Item> items) {
        Map<String, String> sent = new HashMap<>();
        for (FormView.Item item : items) {
            switch (item.field().kind()) {
                case GROUP -> sent.putAll(sent(item.items()));
                case ROWS ->
                    item.rows().forEach(row -> {
                        sent.put(row.name(), "");
                        sent.putAll(sent(row.items()));
                    });
                case CHECKLIST, TAGLIST -> {
                    List<Choice> choices = item.field().choices();
                    for (int at = 0; at < choices.size(); at++) {
                        if (item.chosen().contains(choices.get(at).value())) {
                            sent.put(item.name() + "-" + at, choices.get(at).value());
                        }
                    }
                }
                case DATE -> {
                    sent.put(item.name() + "-day", item.date().day());
                    sent.put(item.name() + "-month", item.date().month());
                    sent.put(item.name() + "-year", item.date().year());
                }
                case CHECKBOX -> {
                    if (item.answer().equals("true")) {
                        sent.put(item.name(), "true");
                    }
                }
                default -> sent.put(item.name(), item.answer());
            }
        }
        return sent;
    }

    @Provide
    Arbitrary<Map<String, Object>> answers() {
        return Combinators.combine(
                        Arbitraries.subsetOf("CARERS", "PUPILS"),
                        Arbitraries.strings(),
                        Arbitraries.subsetOf("n", "s"),
                        rows().list().ofMaxSize(20))
                .as((groups, carers, wards, actions) -> {
                    Map<String, Object> answers = new LinkedHashMap<>();
                    answers.put("groups", groups.stream().sorted().toList());
                    answers.put("carers", carers);
                    answers.put("wards", wards.stream().sorted().toList());
                    answers.put("actions", actions);
                    return answers;
                });
    }

    private static Arbitrary<Map<String, Object>> rows() {
        return Combinators.combine(
                        Arbitraries.strings().alpha().ofMinLength(1),
                        Arbitraries.of("", "2026-03-07", "2026-02-30", "26-13-99"),
                        Arbitraries.of("", "12", "much"),
                        Arbitraries.of("", "true"))
                .as((what, by, cost, sure) -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("what", what);
                    row.put("by", by);
                    row.put("cost", cost);
                    row.put("sure", sure);
                    return row;
                });
    }
}
