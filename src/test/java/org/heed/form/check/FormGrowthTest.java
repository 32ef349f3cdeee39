package org.heed.form.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heed.Growth;
import org.heed.form.Choice;
import org.heed.form.ChoiceSource;
import org.heed.form.Field;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.Prose;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;
import org.heed.form.reader.FormReader;
import org.junit.jupiter.api.Test;

/** What somebody sends to a form twice as long costs twice as much, and what nobody asked for is refused before it is looked at. */
class FormGrowthTest {
    private static final Form FORM = FormReader.read(
            """
            {"id": "x", "components": [
              {"type": "textfield", "key": "name", "label": "Name"},
              {"type": "checklist", "key": "groups", "label": "Groups", "values": [{"label": "A", "value": "a"}]},
              {"type": "dynamiclist", "path": "rows", "label": "Rows", "components": [
                {"type": "textfield", "key": "what", "label": "What?"},
                {"type": "datetime", "subtype": "date", "key": "by", "dateLabel": "By when?"}]}]}""");

    private static Map<String, Object> keys(String beginning, int many) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int number = 0; number < many; number++) {
            answers.put(beginning + number, "x");
        }
        return answers;
    }

    @Test
    void moreKeysThanTheFormAsksForAreRefusedAtOnce() {
        FormErrors errors = AnswerCheck.of(FORM, keys("unknown", 16_000)).errors();
        assertThat(errors.byKey()).containsOnlyKeys("unknown0");
        assertThat(errors.byKey().get("unknown0").getCodes()).containsExactly("form.error.tooMany");
        assertThat(errors.byKey().get("unknown0").getArguments()).containsExactly(3, 16_000, "unknown0");
        Growth.ofBytes(4000, many -> {
            Map<String, Object> answers = keys("unknown", many);
            return () -> AnswerCheck.of(FORM, answers);
        });
    }

    @Test
    void moreKeysThanARowAsksForAreRefusedAtOnce() {
        FormErrors errors = AnswerCheck.of(FORM, Map.of("rows", List.of(keys("unknown", 16_000))))
                .errors();
        assertThat(errors.byKey()).containsOnlyKeys("rows-0-unknown0");
        Growth.ofBytes(4000, many -> {
            Map<String, Object> answers = Map.of("rows", List.of(keys("unknown", many)));
            return () -> AnswerCheck.of(FORM, answers);
        });
    }

    @Test
    void aKeyIsNotRepeatedAtAnyLength() {
        FormErrors errors =
                AnswerCheck.of(FORM, Map.of("k".repeat(100_000), "x")).errors();
        assertThat(errors.byKey().keySet()).singleElement().satisfies(key -> assertThat(key.length())
                .isLessThan(100));
    }

    /** A form of many questions, each of them wrong. */
    @Test
    void checkingGrowsWithTheForm() {
        Growth.ofBytes(90, many -> {
            String question = "{'type': 'number', 'key': 'unknown%d', 'label': 'How many?' %s}";
            String hidden = ", 'conditional': {'hide': '=unknown0 = 1'}";
            String components = IntStream.range(0, many)
                    .mapToObj(number -> question.formatted(number, number == 0 ? "" : hidden))
                    .collect(Collectors.joining(","));
            String json =
                    "{'id': 'x', 'components': [%s]}".formatted(components).replace('\'', '"');
            Map<String, Object> answers = keys("unknown", many);
            return () -> {
                Form form = FormReader.read(json);
                FormView.of(form, answers, AnswerCheck.of(form, answers).errors());
            };
        });
    }

    @Test
    void severalChoicesGrowWithWhatIsChosenAndOffered() {
        Growth.ofBytes(2000, many -> {
            List<Choice> choices = new ArrayList<>();
            for (int number = 0; number < many; number++) {
                choices.add(new Choice("c" + number, "C"));
            }
            Field offered = FormReader.read(
                            "{\"id\": \"x\", \"components\": [{\"type\": \"taglist\", \"key\": \"groups\", \"label\":"
                                    + " \"G\", \"valuesKey\": \"all\"}]}")
                    .fields()
                    .get(0)
                    .offering(key -> Optional.of(new ChoiceSource() {
                        @Override
                        public String valuesKey() {
                            return key;
                        }

                        @Override
                        public List<Choice> choices() {
                            return choices;
                        }
                    }));
            Map<String, Object> answers =
                    Map.of("groups", choices.stream().map(Choice::value).toList());
            return () -> SeveralCheck.of(offered, answers.get("groups"));
        });
    }

    @Test
    void whatAPagePostsIsReadOnce() {
        Growth.ofBytes(4000, many -> {
            Map<String, String> posted = new LinkedHashMap<>();
            for (int number = 0; number < many; number++) {
                posted.put("rows-" + number % 10_000 + "-what", "x");
                posted.put("groups-" + number % 10_000, "");
            }
            return () -> PageAnswers.read(FORM, posted);
        });
        assertThat(PageAnswers.mostNames(FORM)).isEqualTo(1 + 1 + 20 * (1 + 1 + 3));
    }

    /** A page has twenty rows; of what else is posted only so much is read that it is refused. */
    @Test
    void moreRowsThanAPageHasAreNotLaidOut() {
        Map<String, String> posted = new LinkedHashMap<>();
        for (int number = 0; number < 1000; number++) {
            posted.put("rows-" + number + "-what", "x");
        }
        Map<String, Object> answers = PageAnswers.read(FORM, posted);
        assertThat((List<?>) answers.get("rows")).hasSize(21);
        assertThat(AnswerCheck.of(FORM, answers).errors().byKey().get("rows").getCodes())
                .contains("form.error.rows.most");
    }

    @Test
    void textsOnFormsGrowWithTheirLength() {
        for (String repeated : List.of("# ", "- ", "**a", "*", "a ** ", "# \u2028", " ")) {
            Growth.ofBytes(4000, many -> {
                String text = "# " + repeated.repeat(many) + "\u2028x";
                return () -> Prose.read(text);
            });
        }
    }
}
