package org.heed.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heed.form.reader.FormReader;
import org.heed.model.dmn.DmnCheck;
import org.heed.model.forms.FormRules;
import org.heed.model.source.SafeXml;
import org.heed.model.vocabulary.Findings;
import org.heed.model.vocabulary.ModelProblem;
import org.heed.model.vocabulary.Vocabularies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/** A problem of a table or a form says what is really wrong. */
class TrueReasonsTest {
    private static final String TABLE =
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="all" name="a" namespace="http://heed.org/x">
              <decision id="period" name="a">
                <decisionTable id="periodTable" hitPolicy="FIRST">
                  <input id="in"><inputExpression id="inKind" typeRef="string"><text>kind</text></inputExpression></input>
                  <output id="out" name="period" typeRef="string" />
                  <rule id="first"><inputEntry id="cell"><text>-</text></inputEntry><outputEntry id="result"><text>"P6M"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private static List<String> problems(String table) throws SAXException {
        Findings findings = new Findings("period.dmn");
        new DmnCheck(findings).check(SafeXml.read(table.getBytes(StandardCharsets.UTF_8)));
        return findings.all().stream().map(ModelProblem::code).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    decision id="period" | decision id="review-period" | model.dmn.id
                    decision id="period" | decision id="2nd" | model.dmn.id
                    decision id="period" | decision | model.dmn.noId
                    rule id="first" | rule id="first rule" | model.id
                    rule id="first" | rule id="cell" | model.id
                    input id="in" | input id="period" | model.id
                    rule id="first" | rule id="Rule_0a-1" |
                    rule id="first" | rule |
                    """)
    void anIdThatIsNotUsableIsSaidToBeOne(String from, String to, String problem) throws SAXException {
        assertThat(TABLE).contains(from);
        String changed = TABLE.replace(from, to);
        assertThat(problems(changed)).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void aDecisionWithoutATableSaysThatAlone() throws SAXException {
        String without = TABLE.replaceAll("(?s)<decisionTable.*</decisionTable>", "");
        assertThat(problems(without)).containsExactly("model.dmn.table");
        assertThat(problems(without.replace("\"period\"", "\"a b\"")))
                .containsExactlyInAnyOrder("model.dmn.id", "model.dmn.table");
    }

    private static List<String> formProblems(String component) {
        Findings findings = new Findings("check.form");
        new FormRules(Vocabularies.EMPTY, findings)
                .check(FormReader.read("{'id': 'check', 'components': [%s]}"
                        .formatted(component)
                        .replace('\'', '"')));
        return findings.all().stream()
                .map(problem -> problem.element() + " " + problem.code())
                .toList();
    }

    @Test
    void labelsHaveALimit() {
        String question =
                "{'type': 'radio', 'key': 'fair', 'label': '%s', 'description': '%s', 'values': [{'value': 'Y',"
                        + " 'label': '%s'}]}";
        assertThat(formProblems(question.formatted("a".repeat(300), "b".repeat(1000), "c".repeat(300))))
                .isEmpty();
        assertThat(formProblems(question.formatted("a".repeat(301), "b", "c"))).containsExactly("fair model.form.long");
        assertThat(formProblems(question.formatted("a", "b".repeat(1001), "c")))
                .containsExactly("fair model.form.long");
        assertThat(formProblems(question.formatted("a", "b", "c".repeat(301)))).containsExactly("fair model.form.long");
        String within =
                "{'type': 'group', 'id': 'all', 'label': 'All', 'components': [%s, {'type': 'text', 'id': 'words',"
                        + " 'text': '%s'}]}";
        assertThat(formProblems(within.formatted(question.formatted("a".repeat(301), "b", "c"), "d".repeat(4001))))
                .containsExactly("fair model.form.long", "words model.form.long");
    }
}
