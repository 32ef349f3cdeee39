package org.heed.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One component of a form: what it asks, what it accepts and when it is shown.
 *
 * @param whenMissing what to say where it has to be answered and is not; null where the usual sentence will do
 * @param constraints what an answer must be besides, and whether it can be changed
 * @param routing whether the workflow may read the answer
 * @param fields what stands in a group, or is asked in each row of a list
 * @param repetition how often a list is asked; null elsewhere
 * @param files what is taken where it is answered with files; null elsewhere
 */
public record Field(
        FieldKind kind,
        String key,
        String label,
        @Nullable String description,
        boolean required,
        @Nullable String whenMissing,
        Limits limits,
        Constraints constraints,
        List<Choice> choices,
        @Nullable String valuesKey,
        @Nullable Condition hideWhen,
        boolean routing,
        List<Field> fields,
        @Nullable Repetition repetition,
        @Nullable FilesAsked files,
        @JsonIgnore @Nullable SearchedChoices search) {

    /** The longest answer that any field takes, in characters, where the form sets no limit of its own. */
    public static final int LONGEST = 20_000;

    /** Each of these is looked for in another place. */
    private static final int MOST_SEARCHED = 50;

    /** Lengths are in characters. */
    public record Limits(
            @Nullable Integer minLength, int maxLength, @Nullable BigDecimal min, @Nullable BigDecimal max) {}

    /**
     * The rows of a list.
     *
     * @param rows how many there are at first
     * @param changes whether rows can be added and removed
     * @param name what one row is called, such as "Action"
     */
    public record Repetition(int rows, boolean changes, String name) {
        /** More rows than these are a table, not an answer. */
        public static final int MOST_ROWS = 20;
    }

    /** A text to read among the questions. */
    public static Field text(String key, String text) {
        return new Field(
                FieldKind.TEXT,
                key,
                text,
                null,
                false,
                null,
                new Limits(null, LONGEST, null, null),
                Constraints.NONE,
                List.of(),
                null,
                null,
                false,
                List.of(),
                null,
                null,
                null);
    }

    /** Whether its choices are too many to be listed and are searched instead. */
    @JsonProperty("searched")
    public boolean searched() {
        return search != null;
    }

    /** Whether the page counts the characters. */
    public boolean counted() {
        return kind == FieldKind.TEXTAREA && limits.maxLength() < LONGEST;
    }

    /** What a text says, as headings, paragraphs and lists. */
    public List<Prose> prose() {
        return Prose.read(label);
    }

    /** Whether the value is one of the choices. */
    public boolean offers(String value) {
        return search == null
                ? choices.stream().anyMatch(choice -> choice.value().equals(value))
                : search.choice(value).isPresent();
    }

    /** Whether each of the values is one of the choices; more than there are cannot be. */
    public boolean offersAll(Set<String> values) {
        if (search != null) {
            return values.size() <= MOST_SEARCHED && values.stream().allMatch(this::offers);
        }
        return choices.stream().map(Choice::value).collect(Collectors.toSet()).containsAll(values);
    }

    /** A question that is asked in each row. */
    Optional<Field> inRows(String part) {
        return kind == FieldKind.ROWS
                ? fields.stream().filter(field -> field.key().equals(part)).findFirst()
                : Optional.empty();
    }

    /** The field with the lists that it and what stands in it name. */
    public Field offering(Function<String, Optional<ChoiceSource>> lists) {
        Optional<ChoiceSource> source = valuesKey == null ? Optional.empty() : lists.apply(valuesKey);
        return copy(
                constraints,
                source.map(ChoiceSource::choices).orElse(choices),
                hideWhen,
                fields.stream().map(field -> field.offering(lists)).toList(),
                source.map(list -> list instanceof SearchedChoices searched ? searched : null)
                        .orElse(search),
                files);
    }

    /** The field, with less to choose from where it, or what stands in it, is the question. */
    Field without(String question, Set<String> answers) {
        List<Choice> offered = choices.stream()
                .filter(choice -> !key.equals(question) || !answers.contains(choice.value()))
                .toList();
        var inside =
                fields.stream().map(field -> field.without(question, answers)).toList();
        return copy(constraints, offered, hideWhen, inside, search, files);
    }

    /** The field with what is known of its files. */
    Field withFiles(BiFunction<String, FilesAsked, FilesAsked> known) {
        var inside = fields.stream().map(field -> field.withFiles(known)).toList();
        return copy(constraints, choices, hideWhen, inside, search, files == null ? null : known.apply(key, files));
    }

    /** The field as it is asked on a day. */
    Field asOf(LocalDate day) {
        var inside = fields.stream().map(field -> field.asOf(day)).toList();
        return copy(constraints.asOf(day), choices, hideWhen, inside, search, files);
    }

    /** The field with nothing answered at first. */
    public Field withoutBeginning() {
        return copy(constraints.withoutBeginning(), choices, hideWhen, fields, search, files);
    }

    /** The field, hidden as well where its group is. */
    Field within(Field group) {
        Condition outer = group.hideWhen;
        Condition either =
                outer == null ? hideWhen : hideWhen == null ? outer : new Condition.Junction(false, outer, hideWhen);
        return copy(constraints, choices, either, fields, search, files);
    }

    private Field copy(
            Constraints constrained,
            List<Choice> offered,
            @Nullable Condition hidden,
            List<Field> inside,
            @Nullable SearchedChoices searchable,
            @Nullable FilesAsked asked) {
        return new Field(
                kind,
                key,
                label,
                description,
                required,
                whenMissing,
                limits,
                constrained,
                offered,
                valuesKey,
                hidden,
                routing,
                inside,
                repetition,
                asked,
                searchable);
    }
}
