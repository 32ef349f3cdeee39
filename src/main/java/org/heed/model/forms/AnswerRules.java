package org.heed.model.forms;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.form.Choice;
import org.heed.form.Field;
import org.heed.form.FieldKind;
import org.heed.form.Form;
import org.heed.model.vocabulary.Findings;
import org.heed.model.vocabulary.TaskContract;
import org.jspecify.annotations.Nullable;

/** A form asks the questions of the product as the product understands them. */
final class AnswerRules {
    private static final Set<FieldKind> TEXTS =
            Set.of(FieldKind.TEXTFIELD, FieldKind.TEXTAREA, FieldKind.SELECT, FieldKind.RADIO);

    private final Findings findings;

    AnswerRules(Findings findings) {
        this.findings = findings;
    }

    void check(Form form, TaskContract.Answer wanted) {
        check(form.field(wanted.key()).orElse(null), wanted);
    }

    private void check(@Nullable Field field, TaskContract.Answer wanted) {
        if (field == null) {
            if (wanted.needed() != null) {
                findings.problem(wanted.key(), "model.form.needed", wanted.key());
            }
            return;
        }
        Set<String> offered = field.choices().stream().map(Choice::value).collect(Collectors.toSet());
        boolean understood = wanted.values().isEmpty()
                || field.kind().offersChoices()
                        && field.valuesKey() == null
                        && wanted.values().containsAll(offered);
        if (!fits(wanted.kind(), field.kind()) || !understood || !Objects.equals(field.valuesKey(), wanted.list())) {
            findings.problem(wanted.key(), "model.form.kind", field.label());
        } else if (wanted.kind() == TaskContract.Kind.ROWS) {
            rows(field, wanted.rows());
        }
        if (wanted.needed() != null && !isAsked(field, wanted.needed())) {
            findings.problem(wanted.key(), "model.form.needed", wanted.key());
        }
    }

    private static boolean fits(TaskContract.Kind wanted, FieldKind asked) {
        return switch (wanted) {
            case TEXT -> TEXTS.contains(asked);
            case DATE -> asked == FieldKind.DATE;
            case BOX -> asked == FieldKind.CHECKBOX;
            case NUMBER -> asked == FieldKind.NUMBER;
            case LIST -> asked.takesSeveral();
            case ROWS -> asked == FieldKind.ROWS;
        };
    }

    /** What the product does not ask in its rows would be lost, so nothing can be added there. */
    private void rows(Field list, List<TaskContract.Answer> wanted) {
        for (TaskContract.Answer answer : wanted) {
            Optional<Field> asked = list.fields().stream()
                    .filter(field -> field.key().equals(answer.key()))
                    .findFirst();
            check(asked.orElse(null), answer);
        }
        for (Field field : list.fields()) {
            if (wanted.stream().noneMatch(answer -> answer.key().equals(field.key()))) {
                findings.problem(field.key(), "model.form.rowExtra", list.label(), field.label());
            }
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
}
