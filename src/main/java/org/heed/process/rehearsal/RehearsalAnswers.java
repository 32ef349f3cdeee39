package org.heed.process.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.heed.form.Choice;
import org.heed.form.Field;
import org.heed.form.FieldKind;
import org.heed.form.Form;
import org.heed.form.check.AnswerCheck;
import org.heed.model.vocabulary.Fact;
import org.heed.model.vocabulary.TaskContract;
import org.jspecify.annotations.Nullable;

/** Answers that somebody might give in a rehearsal, and the facts that would follow from answers. */
final class RehearsalAnswers {
    static final String SOMEBODY = "somebody";
    private static final int DAYS_TO_REPLY = 28;

    private final Random random;
    private final Supplier<Instant> now;

    RehearsalAnswers(Random random, Supplier<Instant> now) {
        this.random = random;
        this.now = now;
    }

    /** Checked values, as if somebody had filled in what the form shows. */
    Map<String, Object> atRandom(Form form) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : form.questions()) {
            boolean shown = field.hideWhen() == null || !field.hideWhen().holds(values);
            if (shown) {
                answer(field, values);
            }
        }
        return values;
    }

    private void answer(Field field, Map<String, Object> values) {
        if (field.constraints().isFixed()) {
            Object fixed = AnswerCheck.fixedValue(field);
            if (fixed != null) {
                values.put(field.key(), fixed);
            }
            return;
        }
        if (field.required() || field.kind() == FieldKind.CHECKBOX || random.nextBoolean()) {
            values.put(field.key(), value(field));
        }
    }

    private Object value(Field field) {
        return switch (field.kind()) {
            case CHECKBOX -> random.nextBoolean();
            case DATE -> now().toLocalDate().plusDays(random.nextInt(100));
            case NUMBER -> InventedValues.number(field, random.nextInt(10));
            case SELECT, RADIO -> choice(field.choices());
            case CHECKLIST, TAGLIST -> several(field.choices());
            case ROWS -> rows(field);
            case FILES -> Objects.requireNonNull(field.files()).ids();
            default -> InventedValues.text(field);
        };
    }

    /** The day of the rehearsal. */
    LocalDate today() {
        return now().toLocalDate();
    }

    private OffsetDateTime now() {
        return now.get().atZone(ZoneId.systemDefault()).toOffsetDateTime();
    }

    private String choice(List<Choice> choices) {
        return choices.isEmpty()
                ? SOMEBODY
                : choices.get(random.nextInt(choices.size())).value();
    }

    private List<String> several(List<Choice> choices) {
        return choices.stream()
                .map(Choice::value)
                .skip(random.nextInt(Math.max(1, choices.size())))
                .toList();
    }

    /** One row or two; in each the first question is answered. */
    private List<Map<String, Object>> rows(Field list) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int many = 1 + random.nextInt(2);
        for (int row = 0; row < many; row++) {
            Map<String, Object> values = new LinkedHashMap<>();
            list.fields().forEach(field -> answer(field, values));
            values.computeIfAbsent(
                    list.fields().get(0).key(), key -> value(list.fields().get(0)));
            rows.add(values);
        }
        return rows;
    }

    /** What the handler of a task would tell the model of these values. */
    Map<String, Object> facts(@Nullable TaskContract contract, Map<String, Object> values) {
        Map<String, Object> facts = new HashMap<>();
        if (contract != null) {
            contract.facts().forEach(fact -> facts.put(fact.name(), fact(fact, contract, values)));
        }
        return facts;
    }

    private Object fact(Fact fact, TaskContract contract, Map<String, Object> values) {
        TaskContract.Source source = contract.sources().get(fact.name());
        if (source != null && fact.kind() == Fact.Kind.BOOLEAN) {
            return source.value().equals(String.valueOf(values.get(source.key())));
        }
        String key = source == null ? fact.name() : source.key();
        if (values.get(key) instanceof String text) {
            return text;
        }
        return fact.kind() == Fact.Kind.DATE
                ? now().plusDays(DAYS_TO_REPLY).toString()
                : fact.values().isEmpty() ? SOMEBODY : fact.values().get(0);
    }
}
