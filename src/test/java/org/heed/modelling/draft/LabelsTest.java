package org.heed.modelling.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.heed.NodeScript;
import org.heed.Sentences;
import org.heed.model.RuleBook;
import org.heed.model.source.ModelFile;
import org.heed.model.vocabulary.Fact;
import org.heed.model.vocabulary.Mention;
import org.heed.model.vocabulary.ModelProblem;
import org.heed.model.vocabulary.TaskContract;
import org.heed.model.vocabulary.Vocabulary;
import org.heed.modelling.FactLabels;
import org.heed.modelling.ProblemText;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.MessageSourceAccessor;
import tools.jackson.databind.json.JsonMapper;

/** Problems name steps, facts, values and roles as people know them, and stand where they can be mended. */
class LabelsTest {
    private static final ModelFile FORM = ModelFile.of(
            "equality.form",
            """
            {"id": "equality", "type": "default", "components": [
              {"type": "radio", "key": "fair", "label": "Is it fair to everybody?", "properties": {"routingFact": "true"},
               "validate": {"required": true}, "values": [{"label": "Not at all", "value": "NO"}]}]}""");

    private static final ModelFile MODEL = ModelFile.of(
            "follow-up.bpmn",
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="followUp">
              <userTask id="check1" name="Equality check"/>
              <sequenceFlow id="flow1" name="it is fair" sourceRef="check1" targetRef="check1"/>
            </process></definitions>""");

    private static ModelFile table(String input) {
        return ModelFile.of(
                "period.dmn", NewFile.of("dmn", "period").replace("<text>kind</text>", "<text>" + input + "</text>"));
    }

    private static List<ProblemText.Said> said(ModelProblem problem) {
        MessageSourceAccessor messages = Sentences.bundled();
        return new ProblemText(messages, JsonMapper.shared(), new FactLabels(messages))
                .of(List.of(problem), List.of(FORM, MODEL));
    }

    private static String words(String code, Object... arguments) {
        return said(new ModelProblem("follow-up.bpmn", "check1", code, arguments))
                .get(0)
                .message();
    }

    @Test
    void factsAndValuesAreCalledByTheirQuestions() {
        assertThat(words("model.factUnknown", new Mention.OfFact("fair"))).contains("Is it fair to everybody?");
        assertThat(words("model.factCompared", new Mention.OfFact("fair"), new Mention.OfValue("fair", "NO")))
                .contains("Is it fair to everybody?", "Not at all");
        assertThat(words("model.factUnknown", new Mention.OfFact("leadOfficer")))
                .contains("Lead officer");
        assertThat(words(
                        "model.noWayOn",
                        new Mention.OfSituation(new TreeMap<>(Map.of("panelView", "CLOSE", "fair", "NO")))))
                .contains("Is it fair to everybody?: Not at all, The panel’s view: close");
        assertThat(words("model.otherRole", new Mention.OfRole("chair"))).contains("Chair of the panel");
    }

    @Test
    void stepsAndPathsAreCalledByTheirNames() {
        assertThat(said(new ModelProblem("follow-up.bpmn", "check1", "model.noEnd"))
                        .get(0)
                        .name())
                .isEqualTo("Equality check");
        assertThat(said(new ModelProblem("follow-up.bpmn", "flow1", "model.flowCondition"))
                        .get(0)
                        .name())
                .isEqualTo("it is fair");
        assertThat(said(new ModelProblem("equality.form", "fair", "model.form.routing", "x"))
                        .get(0)
                        .name())
                .isEqualTo("Is it fair to everybody?");
    }

    private static List<String> problems(String input) {
        TaskContract start = new TaskContract("register", List.of(), Set.of(), Set.of(), List.of(), Map.of());
        Vocabulary words = new Vocabulary(
                "followUp",
                start,
                Map.of(),
                Map.of(),
                List.of(),
                Set.of(),
                "CLOSED",
                Set.of(),
                Set.of(),
                List.of(Fact.of("kind", Fact.Kind.TEXT)),
                Set.of());
        return RuleBook.check(List.of(FORM, table(input)), words).stream()
                .filter(problem -> problem.file().equals("period.dmn"))
                .map(problem -> problem.element() + " " + problem.code())
                .toList();
    }

    @Test
    void cellsOfATableAreSaidInWords() {
        assertThat(NodeScript.lines(
                        """
                        import { labelOf } from './workshop/dmn/labels.js';
                        const words = (key) => ({ 'when.M': 'months', 'when.one.M': '1 month', 'condition.true': 'yes' })[key] ?? key;
                        const fair = { name: 'fair', values: [{ value: 'NO', label: 'Not at all' }, { value: 'YES', label: 'Quite' }] };
                        for (const cell of ['"NO"', '"NO", "YES"', '"OTHER"', '"P3M"', '"P1M"', 'true', '-', '> 3', 'not("NO")']) {
                          console.log(`${labelOf(cell, fair, words)};`);
                        }
                        """,
                        ""))
                .containsExactly(
                        "Not at all;", "Not at all, Quite;", ";", "3 months;", "1 month;", "yes;", ";", ";", ";");
    }

    @Test
    void aColumnThatNothingTellsIsAProblemOfTheTable() {
        assertThat(problems("kind")).isEmpty();
        assertThat(problems("fair")).isEmpty();
        assertThat(problems("fiar")).containsExactly("period model.dmn.inputUnknown");
    }
}
