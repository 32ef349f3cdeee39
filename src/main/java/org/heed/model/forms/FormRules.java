package org.heed.model.forms;

import java.util.List;
import java.util.Objects;
import org.heed.form.Choice;
import org.heed.form.Field;
import org.heed.form.FieldKind;
import org.heed.form.Form;
import org.heed.model.vocabulary.Fact;
import org.heed.model.vocabulary.Findings;
import org.heed.model.vocabulary.TaskContract;
import org.heed.model.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Forms ask what the handler of their task needs; what else they ask is kept, and may be read by the model. */
public final class FormRules {
    private static final int LONGEST_LABEL = 300;
    private static final int LONGEST_DESCRIPTION = 1000;
    private static final int LONGEST_TEXT = 4000;

    private final Vocabulary words;
    private final Findings findings;

    public FormRules(Vocabulary words, Findings findings) {
        this.words = words;
        this.findings = findings;
    }

    public void check(Form form) {
        TaskContract contract = form.id().equals(words.startForm().task())
                ? words.startForm()
                : words.tasks().get(form.id());
        if (contract != null) {
            AnswerRules answers = new AnswerRules(findings);
            contract.answers().forEach(answer -> answers.check(form, answer));
        }
        for (Field field : form.questions()) {
            extra(field, contract);
            list(field);
            field.fields().forEach(this::list);
            Answerable.check(field, findings);
            field.fields().stream().filter(Field::routing).forEach(this::notForRouting);
        }
        form.fields().forEach(this::lengths);
        if (form.questions().isEmpty()) {
            findings.problem("", "model.form.empty");
        }
    }

    /** Words that stand on every page of the form, in e-mails, exports and the trail. */
    private void lengths(Field field) {
        int most = field.kind() == FieldKind.TEXT ? LONGEST_TEXT : LONGEST_LABEL;
        longest(field, field.label(), most);
        longest(field, field.description(), LONGEST_DESCRIPTION);
        longest(field, field.whenMissing(), LONGEST_LABEL);
        field.choices().forEach(choice -> longest(field, choice.label(), LONGEST_LABEL));
        field.fields().forEach(this::lengths);
    }

    private void longest(Field field, @Nullable String words, int most) {
        if (words != null && words.length() > most) {
            findings.problem(field.key(), "model.form.long", field.key(), most, words.length());
        }
    }

    /** What the form says and nobody would do is refused by its name. */
    public void unenforced(List<Form.Unenforced> properties) {
        properties.forEach(each -> findings.problem(
                each.key(),
                each.known() ? "model.form.setting" : "model.form.property",
                each.label(),
                each.property()));
    }

    private void extra(Field field, @Nullable TaskContract contract) {
        boolean own = contract != null
                && contract.answers().stream().anyMatch(answer -> answer.key().equals(field.key()));
        if (!own && contract == words.startForm() && field.required()) {
            findings.problem(field.key(), "model.form.startExtra", field.label());
        }
        if (field.files() != null && contract == words.startForm()) {
            findings.problem(field.key(), "model.form.startFiles", field.label());
        }
        if (field.routing() && own) {
            findings.problem(field.key(), "model.form.routingOwn", field.label());
        } else if (field.routing() && words.reserved().contains(field.key())) {
            findings.problem(field.key(), "model.reserved", field.key());
        } else if (field.routing() && fact(field) == null) {
            notForRouting(field);
        }
    }

    private void notForRouting(Field field) {
        findings.problem(field.key(), "model.form.routing", field.label());
    }

    private void list(Field field) {
        String list = field.valuesKey();
        if (list != null && !words.lists().contains(list)) {
            findings.problem(field.key(), "model.form.list", list);
        } else if (list != null
                && field.kind().takesSeveral()
                && words.longLists().contains(list)) {
            findings.problem(field.key(), "model.form.longList", list);
        }
    }

    /** The facts that a form tells the model in any case. */
    public static List<Fact> facts(Form form) {
        return form.questions().stream()
                .filter(field -> field.routing() && field.hideWhen() == null)
                .filter(field -> field.required() || field.kind() == FieldKind.CHECKBOX)
                .map(FormRules::fact)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Fact fact(Field field) {
        return switch (field.kind()) {
            case CHECKBOX -> Fact.of(field.key(), Fact.Kind.BOOLEAN);
            case NUMBER -> Fact.of(field.key(), Fact.Kind.NUMBER);
            case DATE -> Fact.of(field.key(), Fact.Kind.DATE);
            case SELECT, RADIO ->
                field.valuesKey() != null
                        ? Fact.of(field.key(), Fact.Kind.TEXT)
                        : new Fact(
                                field.key(),
                                Fact.Kind.CHOICE,
                                field.choices().stream().map(Choice::value).toList());
            default -> null;
        };
    }
}
