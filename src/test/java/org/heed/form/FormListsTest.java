package org.heed.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.Sentences;
import org.heed.form.check.AnswerCheck;
import org.heed.form.page.FormButtons;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;
import org.heed.form.reader.FormReader;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.MessageSourceAccessor;

/** Answers that are several choices or rows of answers: read from a page, checked, and laid out again. */
class FormListsTest {
    static final Form FORM = FormReader.read(
            """
            {"id": "plan", "components": [
              {"type": "checklist", "key": "groups", "label": "Groups", "validate": {"required": true},
               "values": [{"label": "Carers", "value": "CARERS"}, {"label": "Pupils", "value": "PUPILS"}]},
              {"type": "group", "id": "about", "label": "About carers",
               "conditional": {"hide": "=not(list contains(groups, \\"CARERS\\"))"}, "components": [
                 {"type": "textfield", "key": "carers", "label": "Which carers?", "validate": {"required": true}},
                 {"type": "taglist", "key": "wards", "label": "Wards",
                  "values": [{"label": "North", "value": "n"}, {"label": "South", "value": "s"}]}]},
              {"type": "dynamiclist", "path": "actions", "label": "Actions", "validate": {"required": true},
               "properties": {"rowName": "Action"}, "components": [
                 {"type": "textfield", "key": "what", "label": "What?", "validate": {"required": true, "maxLength": 20}},
                 {"type": "datetime", "key": "by", "dateLabel": "By when?"},
                 {"type": "number", "key": "cost", "label": "Cost"},
                 {"type": "checkbox", "key": "sure", "label": "Sure"}]}]}""");

    private static final Map<String, String> POSTED = Map.ofEntries(
            Map.entry("groups-0", "CARERS"),
            Map.entry("carers", "Young ones"),
            Map.entry("wards-1", "s"),
            Map.entry("actions-0", ""),
            Map.entry("actions-0-what", "Ask them"),
            Map.entry("actions-0-by-day", "7"),
            Map.entry("actions-0-by-month", "3"),
            Map.entry("actions-0-by-year", "2026"),
            Map.entry("actions-1", ""),
            Map.entry("actions-1-what", ""),
            Map.entry("actions-2", ""),
            Map.entry("actions-2-what", "Tell them"),
            Map.entry("actions-2-cost", "12.50"),
            Map.entry("actions-2-sure", "true"));

    private static final Map<String, Object> GOOD =
            Map.of("groups", List.of("PUPILS"), "actions", List.of(Map.of("what", "Ask")));

    @Test
    void whatAPagePostsBecomesListsOfTypedValues() {
        Submission submission = AnswerCheck.of(FORM, PageAnswers.read(FORM, POSTED));
        assertThat(submission.errors().byKey()).isEmpty();
        assertThat(submission.values())
                .containsEntry("groups", List.of("CARERS"))
                .containsEntry("carers", "Young ones")
                .containsEntry("wards", List.of("s"))
                .containsEntry(
                        "actions",
                        List.of(
                                Map.of("what", "Ask them", "by", LocalDate.of(2026, 3, 7), "sure", false),
                                Map.of("what", "Tell them", "cost", new BigDecimal("12.50"), "sure", true)));
    }

    @Test
    void aGroupHidesWhatStandsInIt() {
        Map<String, Object> answers = new HashMap<>(GOOD);
        answers.put("carers", "Nobody asked");
        assertThat(AnswerCheck.of(FORM, answers).errors().byKey()).isEmpty();
        assertThat(AnswerCheck.of(FORM, answers).values()).doesNotContainKeys("carers", "about");
        answers.put("groups", List.of("CARERS", "PUPILS"));
        answers.remove("carers");
        assertThat(codes(answers)).containsExactly(Map.entry("carers", "form.error.required"));
    }

    @Test
    void eachBadListHasItsErrorAtItsPlace() {
        assertThat(codes(Map.of("actions", List.of())))
                .containsEntry("groups", "form.error.chooseSome")
                .containsEntry("actions", "form.error.rows.least");
        assertThat(with("groups", "PUPILS")).containsEntry("groups", "form.error.type");
        assertThat(with("groups", List.of(1))).containsEntry("groups", "form.error.type");
        assertThat(with("groups", List.of("PUPILS", "KINGS"))).containsEntry("groups", "form.error.notInList");
        assertThat(with("actions", List.of("Ask"))).containsEntry("actions", "form.error.type");
        assertThat(with("actions", List.of(Map.of("what", "", "sure", "false"))))
                .containsEntry("actions", "form.error.rows.least");
        assertThat(with("actions", java.util.Collections.nCopies(21, Map.of("what", "x"))))
                .containsEntry("actions", "form.error.rows.most");
        assertThat(with("actions", List.of(Map.of("what", "x", "more", "y")))).containsKey("actions-0-more");
        assertThat(with("actions", List.of(Map.of("what", List.of("x"))))).containsKey("actions-0-what");
    }

    @Test
    void anErrorInARowNamesTheRow() {
        FormErrors errors = AnswerCheck.of(
                        FORM,
                        Map.of(
                                "groups",
                                List.of("PUPILS"),
                                "actions",
                                List.of(Map.of("what", "Ask"), Map.of("cost", "much"))))
                .errors();
        assertThat(errors.byKey()).containsOnlyKeys("actions-1-what", "actions-1-cost");
        MessageSourceAccessor words = Sentences.bundled();
        assertThat(words.getMessage(errors.byKey().get("actions-1-what")))
                .isEqualTo("Action 2: Enter an answer for “What?”");
    }

    @Test
    void rowsAreAddedAndRemovedWithNothingLost() {
        FormView begun = FormView.of(FORM, PageAnswers.read(FORM, Map.of()), FormErrors.none());
        assertThat(rows(begun)).hasSize(1);
        assertThat(rows(pressed("_add", "actions"))).hasSize(4);
        assertThat(rows(pressed("_add", "actions")).get(3).focus()).isTrue();
        assertThat(rows(pressed("_remove", "actions-0")))
                .extracting(row -> row.items().get(0).answer())
                .containsExactly("", "Tell them");
        assertThat(rows(pressed("_find", "else"))).hasSize(3);
        assertThat(rows(FormView.of(FORM, PageAnswers.read(FORM, POSTED), FormErrors.none())))
                .hasSize(2);
    }

    private static FormView pressed(String button, String value) {
        Map<String, String> posted = new HashMap<>(POSTED);
        posted.put(button, value);
        FormButtons buttons = FormButtons.read(posted);
        assertThat(buttons.only()).isTrue();
        FormView view = FormView.of(FORM, PageAnswers.read(FORM, posted), FormErrors.none(), buttons);
        assertThat(view.items().get(0).chosen()).containsExactly("CARERS");
        assertThat(view.items().get(1).items().get(0).answer()).isEqualTo("Young ones");
        return view;
    }

    private static List<FormView.Row> rows(FormView view) {
        return view.items().get(2).rows();
    }

    @Test
    void theSummaryOfErrorsLeadsToTheInputs() {
        Map<String, Object> answers = Map.of("actions", List.of(Map.of("what", "Ask"), Map.of("by", "2026-02-30")));
        FormView view = FormView.of(FORM, answers, AnswerCheck.of(FORM, answers).errors());
        assertThat(view.wrong())
                .extracting(FormView.Item::target)
                .containsExactly("groups-0", "actions-1-what", "actions-1-by-day");
    }

    private static Map<String, String> with(String key, Object answer) {
        Map<String, Object> answers = new HashMap<>(GOOD);
        answers.put(key, answer);
        return codes(answers);
    }

    private static Map<String, String> codes(Map<String, ?> answers) {
        Map<String, String> codes = new HashMap<>();
        AnswerCheck.of(FORM, answers).errors().byKey().forEach((key, error) -> codes.put(key, error.getCodes()[0]));
        return codes;
    }

    @Test
    void whatCannotBeAskedSoIsRefused() {
        refused("{'type': 'group', 'id': 'g', 'label': 'G', 'path': 'a', 'components': []}", "has a path");
        refused(
                "{'type': 'group', 'id': 'g', 'label': 'G', 'components': [{'type': 'group', 'id': 'h', 'label':"
                        + " 'H'}]}",
                "another group");
        refused("{'type': 'dynamiclist', 'path': 'a', 'label': 'A', 'components': []}", "ask nothing");
        refused(rows("{'type': 'checklist', 'key': 'b', 'label': 'B', 'valuesKey': 'x'}"), "cannot have a checklist");
        refused(
                rows("{'type': 'textfield', 'key': 'b', 'label': 'B', 'conditional': {'hide': '=c = 1'}}"),
                "nothing can have a condition");
        refused(
                "{'type': 'textfield', 'key': 'a', 'label': 'A'}, {'type': 'textfield', 'key': 'b', 'label': 'B',"
                        + " 'conditional': {'hide': '=list contains(a, \\\"x\\\")'}}",
                "in the wrong way");
        refused(
                rows(String.join(
                        ",",
                        java.util.stream.IntStream.range(0, 201)
                                .mapToObj(n -> "{'type': 'textfield', 'key': 'k" + n + "', 'label': 'K'}")
                                .toList())),
                "at most 200");
    }

    private static String rows(String components) {
        return "{'type': 'dynamiclist', 'path': 'a', 'label': 'A', 'components': [" + components + "]}";
    }

    private static void refused(String components, String why) {
        String json = "{'id': 'x', 'components': [" + components + "]}";
        assertThatThrownBy(() -> FormReader.read(json.replace('\'', '"')))
                .isInstanceOf(FormProblem.class)
                .hasMessageContaining(why);
    }
}
