package org.heed.model.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.heed.form.Form;
import org.heed.form.reader.FormReader;
import org.heed.model.vocabulary.Findings;
import org.heed.model.vocabulary.TaskContract;
import org.junit.jupiter.api.Test;

/** A form must ask for the lists and rows of the product as the product understands them, and in its rows nothing more. */
class AnswerRulesTest {
    private static final TaskContract.Answer WHAT = new TaskContract.Answer(
            "what", TaskContract.Kind.TEXT, Set.of(), null, TaskContract.Need.ALWAYS, List.of());
    private static final TaskContract.Answer BY =
            new TaskContract.Answer("by", TaskContract.Kind.DATE, Set.of(), null, null, List.of());
    private static final TaskContract.Answer ACTIONS = new TaskContract.Answer(
            "actions", TaskContract.Kind.ROWS, Set.of(), null, TaskContract.Need.ALWAYS, List.of(WHAT, BY));
    private static final TaskContract.Answer GROUPS = new TaskContract.Answer(
            "groups", TaskContract.Kind.LIST, Set.of("CARERS", "PUPILS"), null, null, List.of());

    private static final String REQUIRED = ", 'validate': {'required': true}";
    private static final String ASKED_WHAT = "{'type': 'textfield', 'key': 'what', 'label': 'What?'" + REQUIRED + "}";

    private static String rows(String inside) {
        return "{'type': 'dynamiclist', 'path': 'actions', 'label': 'Actions'" + REQUIRED + ", 'components': [" + inside
                + "]}";
    }

    private static List<String> problems(String component, TaskContract.Answer wanted) {
        Findings findings = new Findings("plan.form");
        Form form = FormReader.read(("{'id': 'plan', 'components': [" + component + "]}").replace('\'', '"'));
        new AnswerRules(findings).check(form, wanted);
        return findings.all().stream()
                .map(problem -> problem.element() + " " + problem.code())
                .toList();
    }

    @Test
    void rowsAskWhatTheProductReads() {
        assertThat(problems(rows(ASKED_WHAT), ACTIONS)).isEmpty();
        assertThat(problems(rows(ASKED_WHAT + ",{'type': 'datetime', 'key': 'by', 'dateLabel': 'By'}"), ACTIONS))
                .isEmpty();
        assertThat(problems(rows(ASKED_WHAT.replace(REQUIRED, "")), ACTIONS)).containsExactly("what model.form.needed");
        assertThat(problems(rows(ASKED_WHAT + ",{'type': 'number', 'key': 'by', 'label': 'By'}"), ACTIONS))
                .containsExactly("by model.form.kind");
        assertThat(problems(rows(ASKED_WHAT + ",{'type': 'number', 'key': 'cost', 'label': 'Cost'}"), ACTIONS))
                .containsExactly("cost model.form.rowExtra");
        assertThat(problems("{'type': 'textfield', 'key': 'actions', 'label': 'Actions'" + REQUIRED + "}", ACTIONS))
                .containsExactly("actions model.form.kind");
    }

    @Test
    void severalChoicesAreThoseOfTheProduct() {
        String list = "{'type': 'checklist', 'key': 'groups', 'label': 'Groups', 'values': ["
                + "{'label': 'Carers', 'value': 'CARERS'}]}";
        assertThat(problems(list, GROUPS)).isEmpty();
        assertThat(problems(list.replace("'CARERS'", "'KINGS'"), GROUPS)).containsExactly("groups model.form.kind");
        assertThat(problems(list.replace("checklist", "radio"), GROUPS)).containsExactly("groups model.form.kind");
    }
}
