package org.heed.model.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.form.reader.FormReader;
import org.heed.model.vocabulary.Fact;
import org.heed.model.vocabulary.Findings;
import org.heed.model.vocabulary.TaskContract;
import org.heed.model.vocabulary.TaskContract.Answer;
import org.heed.model.vocabulary.TaskContract.Kind;
import org.heed.model.vocabulary.TaskContract.Need;
import org.heed.model.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form asks what the handler of its task needs, questions can be answered, and only some of them are facts. */
class QuestionsTest {
    private static Answer answer(String key, Kind kind, Set<String> values, String list, Need needed) {
        return new Answer(key, kind, values, list, needed, List.of());
    }

    private static TaskContract contract(String task, Answer... answers) {
        return new TaskContract(task, List.of(answers), Set.of(), Set.of(), List.of(), Map.of());
    }

    private static final Vocabulary WORDS = new Vocabulary(
            "followUp",
            contract("register", answer("wording", Kind.TEXT, Set.of(), null, Need.ALWAYS)),
            Map.of(
                    "decide",
                    contract(
                            "decide",
                            answer("result", Kind.TEXT, Set.of("YES", "NO"), null, Need.ALWAYS),
                            answer("reason", Kind.TEXT, Set.of(), null, new Need("result", "NO")),
                            answer("by", Kind.DATE, Set.of(), null, null),
                            answer("sure", Kind.BOX, Set.of(), null, Need.ALWAYS),
                            answer("cost", Kind.NUMBER, Set.of(), null, null),
                            answer("service", Kind.TEXT, Set.of(), "services", null))),
            Map.of(),
            List.of(),
            Set.of(),
            "CLOSED",
            Set.of("services", "people"),
            Set.of("people"),
            List.of(),
            Set.of("panel"));

    private static List<String> problems(String form, String components) {
        Findings findings = new Findings(form + ".form");
        new FormRules(WORDS, findings)
                .check(FormReader.read("{'id': '%s', 'components': [%s]}"
                        .formatted(form, components)
                        .replace('\'', '"')));
        return findings.all().stream()
                .map(problem -> (problem.element() + " " + problem.code()).strip())
                .toList();
    }

    private static final String RESULT =
            "{'type': 'radio', 'key': 'result', 'label': 'R', 'validate': {'required': true}, 'values': [{'value': 'YES', 'label': 'Y'}, {'value': 'NO', 'label': 'N'}]}";
    private static final String REASON =
            "{'type': 'textarea', 'key': 'reason', 'label': 'Why', 'validate': {'required': true}, 'conditional': {'hide': '=result != \\\"NO\\\"'}}";
    private static final String SURE = "{'type': 'checkbox', 'key': 'sure', 'label': 'S'}";
    private static final String DECIDE = RESULT + "," + SURE + "," + REASON;

    @Test
    void aFormThatAsksWhatIsNeededIsTaken() {
        assertThat(problems("decide", DECIDE)).isEmpty();
    }

    @Test
    void whatIsNeededIsAskedAndRequired() {
        assertThat(problems("decide", RESULT + "," + SURE)).containsExactly("reason model.form.needed");
        assertThat(problems("decide", SURE + "," + REASON.replace("=result != \\\"NO\\\"", "=sure = true")))
                .contains("result model.form.needed");
        assertThat(problems("decide", DECIDE.replace("'label': 'R', 'validate': {'required': true}", "'label': 'R'")))
                .containsExactly("result model.form.needed");
        assertThat(problems(
                        "decide", DECIDE.replace("'label': 'Why', 'validate': {'required': true}", "'label': 'Why'")))
                .containsExactly("reason model.form.needed");
    }

    @Test
    void whatIsNeededIsShownWhereItIsNeeded() {
        assertThat(problems("decide", DECIDE.replace("=result !=", "=result =")))
                .containsExactly("reason model.form.needed");
        assertThat(problems("decide", DECIDE.replace("=result != \\\"NO\\\"", "=sure = true")))
                .containsExactly("reason model.form.needed");
        assertThat(
                        problems(
                                "decide",
                                RESULT + "," + SURE
                                        + ",{'type': 'textarea', 'key': 'reason', 'label': 'Why', 'validate': {'required': true}}"))
                .as("and elsewhere too, if the form likes")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    'type': 'datetime', 'subtype': 'date', 'key': 'by', 'dateLabel': 'B' |
                    'type': 'textfield', 'key': 'by', 'label': 'B' | by model.form.kind
                    'type': 'number', 'key': 'cost', 'label': 'C' |
                    'type': 'textfield', 'key': 'cost', 'label': 'C' | cost model.form.kind
                    'type': 'select', 'key': 'service', 'label': 'S', 'valuesKey': 'services' |
                    'type': 'select', 'key': 'service', 'label': 'S', 'valuesKey': 'people' | service model.form.kind
                    'type': 'select', 'key': 'service', 'label': 'S', 'values': [{'value': 'a', 'label': 'A'}] | service model.form.kind
                    'type': 'textfield', 'key': 'service', 'label': 'S' | service model.form.kind
                    'type': 'select', 'key': 'x', 'label': 'X', 'valuesKey': 'people' |
                    'type': 'select', 'key': 'x', 'label': 'X', 'valuesKey': 'nobody' | x model.form.list
                    'type': 'checklist', 'key': 'x', 'label': 'X', 'valuesKey': 'services' |
                    'type': 'checklist', 'key': 'x', 'label': 'X', 'valuesKey': 'people' | x model.form.longList
                    'type': 'dynamiclist', 'path': 'l', 'label': 'L', 'components': [{'type': 'select', 'key': 'x', 'label': 'X', 'valuesKey': 'nobody'}] | x model.form.list
                    """)
    void answersAreOfTheirKind(String question, String problem) {
        assertThat(problems("decide", DECIDE + ",{" + question + "}"))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void onlyTheAnswersThatAreUnderstoodAreOffered() {
        assertThat(problems("decide", DECIDE.replace("'value': 'YES'", "'value': 'MAYBE'")))
                .containsExactly("result model.form.kind");
        assertThat(problems("decide", DECIDE.replace("{'value': 'YES', 'label': 'Y'}, ", "")))
                .isEmpty();
        assertThat(problems("decide", DECIDE.replace("'type': 'checkbox'", "'type': 'textfield'")))
                .contains("sure model.form.kind", "sure model.form.needed");
    }

    private static final String WORDING =
            "{'type': 'textfield', 'key': 'wording', 'label': 'W', 'validate': {'required': true}}";

    @Test
    void whatElseTheStartAsksMayBeLeftOut() {
        String more = WORDING + ",{'type': 'textfield', 'key': 'x', 'label': 'X'%s}";
        assertThat(problems("register", more.formatted(""))).isEmpty();
        assertThat(problems("register", more.formatted(", 'validate': {'required': true}")))
                .containsExactly("x model.form.startExtra");
        assertThat(problems("other", more.formatted(", 'validate': {'required': true}")))
                .isEmpty();
        assertThat(problems("register", WORDING + ",{'type': 'filepicker', 'key': 'x', 'label': 'X'}"))
                .containsExactly("x model.form.startFiles");
        assertThat(problems("other", "{'type': 'filepicker', 'key': 'x', 'label': 'X'}"))
                .isEmpty();
    }

    private static final String FACT = ", 'properties': {'routingFact': 'true'}}";

    @Test
    void whatTheProductAsksIsNoFactOfItsOwn() {
        assertThat(problems("decide", DECIDE.replace("'label': 'S'}", "'label': 'S'" + FACT)))
                .containsExactly("sure model.form.routingOwn");
        assertThat(problems("other", "{'type': 'checkbox', 'key': 'panel', 'label': 'P'" + FACT))
                .containsExactly("panel model.reserved");
        assertThat(problems("other", "{'type': 'textfield', 'key': 'x', 'label': 'X'" + FACT))
                .containsExactly("x model.form.routing");
        assertThat(problems(
                        "other",
                        "{'type': 'dynamiclist', 'path': 'l', 'label': 'L', 'components': [{'type': 'checkbox', 'key': 'x', 'label': 'X'"
                                + FACT + "]}"))
                .containsExactly("x model.form.routing");
        assertThat(problems("other", "{'type': 'checkbox', 'key': 'x', 'label': 'X'" + FACT))
                .isEmpty();
    }

    private static List<Fact> facts(String components) {
        return FormRules.facts(FormReader.read(
                "{'id': 'f', 'components': [%s]}".formatted(components).replace('\'', '"')));
    }

    @Test
    void whatIsAskedInAnyCaseIsAFact() {
        String required = ", 'validate': {'required': true}" + FACT;
        assertThat(facts("{'type': 'checkbox', 'key': 'a', 'label': 'A'" + FACT
                        + ",{'type': 'number', 'key': 'b', 'label': 'B'" + required
                        + ",{'type': 'datetime', 'subtype': 'date', 'key': 'c', 'dateLabel': 'C'" + required
                        + ",{'type': 'radio', 'key': 'd', 'label': 'D', 'values': [{'value': 'Y', 'label': 'Y'}]"
                        + required
                        + ",{'type': 'select', 'key': 'e', 'label': 'E', 'valuesKey': 'services'" + required))
                .containsExactly(
                        Fact.of("a", Fact.Kind.BOOLEAN),
                        Fact.of("b", Fact.Kind.NUMBER),
                        Fact.of("c", Fact.Kind.DATE),
                        new Fact("d", Fact.Kind.CHOICE, List.of("Y")),
                        Fact.of("e", Fact.Kind.TEXT));
        assertThat(facts("{'type': 'number', 'key': 'b', 'label': 'B'" + FACT)).isEmpty();
        assertThat(facts("{'type': 'checkbox', 'key': 'a', 'label': 'A'}")).isEmpty();
        assertThat(facts(
                        "{'type': 'checkbox', 'key': 'x', 'label': 'X'},{'type': 'checkbox', 'key': 'a', 'label': 'A', 'conditional': {'hide': '=x = true'}"
                                + FACT))
                .isEmpty();
        assertThat(facts("{'type': 'textfield', 'key': 'a', 'label': 'A'" + required))
                .isEmpty();
    }

    @Test
    void aFormAsksSomething() {
        assertThat(problems("other", "{'type': 'text', 'id': 't', 'text': 'Words'}"))
                .containsExactly("model.form.empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    'type': 'textfield', 'key': 'a', 'label': 'A', 'validate': {'minLength': 5, 'maxLength': 5} |
                    'type': 'textfield', 'key': 'a', 'label': 'A', 'validate': {'minLength': 6, 'maxLength': 5} | a model.form.unanswerable
                    'type': 'textfield', 'key': 'a', 'label': 'A', 'validate': {'maxLength': 1} |
                    'type': 'textarea', 'key': 'a', 'label': 'A', 'validate': {'maxLength': 0} | a model.form.unanswerable
                    'type': 'number', 'key': 'a', 'label': 'A', 'validate': {'min': 5} |
                    'type': 'number', 'key': 'a', 'label': 'A', 'validate': {'max': 5} |
                    'type': 'number', 'key': 'a', 'label': 'A', 'validate': {'min': 5, 'max': 5} |
                    'type': 'number', 'key': 'a', 'label': 'A', 'validate': {'min': 6, 'max': 5} | a model.form.unanswerable
                    'type': 'dynamiclist', 'path': 'l', 'label': 'L', 'components': [{'type': 'textarea', 'key': 'a', 'label': 'A', 'validate': {'maxLength': 0}}] | a model.form.unanswerable
                    'type': 'radio', 'key': 'a', 'label': 'A', 'values': [{'value': 'x ', 'label': 'X'}] | a model.form.choices
                    """)
    void aQuestionHasAnAnswer(String question, String problem) {
        assertThat(problems("other", "{" + question + "}")).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void aChoiceHasTwoHundredCharactersAtMost() {
        String radio = "{'type': 'radio', 'key': 'a', 'label': 'A', 'values': [{'value': '%s', 'label': 'X'}]}";
        assertThat(problems("other", radio.formatted("x".repeat(200)))).isEmpty();
        assertThat(problems("other", radio.formatted("x".repeat(201)))).containsExactly("a model.form.choices");
    }

    @Test
    void whatIsSaidWhereAnAnswerIsMissingHasALimit() {
        String missing = "{'type': 'textfield', 'key': 'a', 'label': 'A', 'properties': {'whenMissing': '%s'}}";
        assertThat(problems("other", missing.formatted("x".repeat(300)))).isEmpty();
        assertThat(problems("other", missing.formatted("x".repeat(301)))).containsExactly("a model.form.long");
    }
}
