package org.heed.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import tools.jackson.databind.json.JsonMapper;

/** A form as a page lays it out: each field with what was answered and what is wrong with it. */
public record FormView(List<Item> items, boolean hasErrors) {
    private static final JsonMapper JSON = new JsonMapper();

    /** One field on the page; the {@code onlyIf} parts say in words when an answer is wanted. */
    public record Item(
            Field field,
            String answer,
            DateParts date,
            @Nullable MessageSourceResolvable error,
            @Nullable String hideWhen,
            @Nullable OnlyIf onlyIf,
            @Nullable ChoicesFound found) {}

    /** "Answer only if you chose these answers to that question." */
    public record OnlyIf(String question, List<String> answers) {}

    /** A date as the three boxes of a page. */
    public record DateParts(String day, String month, String year) {}

    /** @param answers as a page sent them, dates as {@code yyyy-mm-dd} */
    public static FormView of(Form form, Map<String, String> answers, FormErrors errors) {
        return of(form, answers, errors, FormSearch.NONE);
    }

    /** @param search what was looked for in lists that are searched */
    public static FormView of(Form form, Map<String, String> answers, FormErrors errors, FormSearch search) {
        List<Item> items = form.fields().stream()
                .map(field -> item(form, field, answers.getOrDefault(field.key(), ""), errors, search))
                .toList();
        return new FormView(items, !errors.isEmpty());
    }

    private static Item item(Form form, Field field, String answer, FormErrors errors, FormSearch search) {
        Condition hideWhen = field.hideWhen();
        return new Item(
                field,
                answer,
                field.kind() == FieldKind.DATE ? PageAnswers.split(answer) : new DateParts("", "", ""),
                errors.byKey().get(field.key()),
                hideWhen == null ? null : JSON.writeValueAsString(hideWhen.plain()),
                hideWhen == null ? null : onlyIf(form, hideWhen),
                field.search() == null ? null : search.in(field, answer));
    }

    private static @Nullable OnlyIf onlyIf(Form form, Condition hideWhen) {
        Set<String> keys = hideWhen.keys();
        if (keys.size() != 1) {
            return null;
        }
        String key = keys.iterator().next();
        return form.field(key)
                .filter(question -> question.kind().offersChoices())
                .map(question -> new OnlyIf(
                        question.label(),
                        question.choices().stream()
                                .filter(choice -> !hideWhen.holds(Map.of(key, choice.value())))
                                .map(Choice::label)
                                .toList()))
                .orElse(null);
    }
}
