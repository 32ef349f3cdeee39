package org.heed.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.form.Choice;
import org.heed.form.Field;
import org.heed.form.FieldKind;
import org.heed.form.Form;
import org.jspecify.annotations.Nullable;

/** Forms ask what the Java half of their task needs; what else they ask is kept, and may be read by the model. */
final class FormRules {
    private static final Set<FieldKind> TEXTS =
            Set.of(FieldKind.TEXTFIELD, FieldKind.TEXTAREA, FieldKind.SELECT, FieldKind.RADIO);

    private final Vocabulary words;
    private final Findings findings;

    FormRules(Vocabulary words, Findings findings) {
        this.words = words;
        this.findings = findings;
    }

    void check(Form form) {
        TaskContract contract = form.id().equals(words.startForm().task())
                ? words.startForm()
                : words.tasks().get(form.id());
        if (contract != null) {
            contract.answers().forEach(answer -> answer(form, answer));
        }
        for (Field field : form.fields()) {
            extra(form, field, contract);
        }
        if (form.fields().stream().noneMatch(Field::asks)) {
            findings.problem("", "model.form.empty");
        }
    }

    private void answer(Form form, TaskContract.Answer wanted) {
        Field field = form.field(wanted.key()).filter(Field::asks).orElse(null);
        if (field == null) {
            if (wanted.needed() != null) {
                findings.problem(wanted.key(), "model.form.needed", wanted.key());
            }
            return;
        }
        boolean fits =
                switch (wanted.kind()) {
                    case TEXT -> TEXTS.contains(field.kind());
                    case DATE -> field.kind() == FieldKind.DATE;
                    case BOX -> field.kind() == FieldKind.CHECKBOX;
                    case NUMBER -> field.kind() == FieldKind.NUMBER;
                };
        Set<String> offered = field.choices().stream().map(Choice::value).collect(Collectors.toSet());
        boolean understood = wanted.values().isEmpty()
                || field.kind().offersChoices()
                        && field.valuesKey() == null
                        && wanted.values().containsAll(offered);
        if (!fits || !understood || !Objects.equals(field.valuesKey(), wanted.list())) {
            findings.problem(wanted.key(), "model.form.kind", field.label());
        }
        if (wanted.needed() != null && !isAsked(field, wanted.needed())) {
            findings.problem(wanted.key(), "model.form.needed", wanted.key());
        }
    }

    /** A box that is left alone says no; everything else must be required wherever it is needed. */
    private static boolean isAsked(Field field, TaskContract.Need need) {
        boolean required = field.required() || field.kind() == FieldKind.CHECKBOX;
        if (field.hideWhen() == null) {
            return required;
        }
        return required
                && Set.of(need.key()).containsAll(field.hideWhen().keys())
                && !field.hideWhen().holds(Map.of(need.key(), need.value()));
    }

    private void extra(Form form, Field field, @Nullable TaskContract contract) {
        boolean own = contract != null
                && contract.answers().stream().anyMatch(answer -> answer.key().equals(field.key()));
        if (field.valuesKey() != null && !words.lists().contains(field.valuesKey())) {
            findings.problem(field.key(), "model.form.list", field.valuesKey());
        }
        if (!own && contract == words.startForm() && field.required()) {
            findings.problem(field.key(), "model.form.startExtra", field.label());
        }
        if (field.routing() && own) {
            findings.problem(field.key(), "model.form.routingOwn", field.label());
        } else if (field.routing() && words.reserved().contains(field.key())) {
            findings.problem(field.key(), "model.reserved", field.key());
        } else if (field.routing() && fact(field) == null) {
            findings.problem(field.key(), "model.form.routing", field.label());
        }
    }

    /** The facts that a form tells the model in any case. */
    static List<Fact> facts(Form form) {
        return form.fields().stream()
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
            case TEXT, TEXTFIELD, TEXTAREA -> null;
        };
    }
}
