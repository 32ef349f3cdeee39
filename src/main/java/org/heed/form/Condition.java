package org.heed.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** When a field is hidden or a way is taken: values compared with literals, and looks whether one of several was chosen, joined by and, or, not. */
public sealed interface Condition {
    /** Whether the condition holds for these answers; an answer that is missing equals nothing but null. */
    boolean holds(Map<String, ?> answers);

    /** The keys of the fields that the condition reads. */
    Set<String> keys();

    /** Those of the keys whose answers are read as lists of choices. */
    default Set<String> lists() {
        return Set.of();
    }

    /** The same condition about fields of other names. */
    Condition about(UnaryOperator<String> names);

    /** The same as nested lists, for the browser: {@code ["=", key, value]}, {@code ["and", a, b]}. */
    List<@Nullable Object> plain();

    /** An answer compared with a literal: text, a number or true and false. */
    record Comparison(String key, Operator operator, @Nullable Object literal) implements Condition {
        public boolean text() {
            return literal instanceof String;
        }

        public boolean number() {
            return literal instanceof BigDecimal;
        }

        /** Whether it holds; which of two values is larger is asked of the engine alone. */
        @Override
        public boolean holds(Map<String, ?> answers) {
            if (operator.ordered()) {
                throw new IllegalStateException("Only facts with known values are tried out");
            }
            Object answer = answers.get(key);
            boolean same = answer == null || literal == null
                    ? answer == literal
                    : Objects.equals(answer.toString(), literal.toString());
            return same == (operator == Operator.EQUAL);
        }

        @Override
        public Set<String> keys() {
            return Set.of(key);
        }

        @Override
        public Condition about(UnaryOperator<String> names) {
            return new Comparison(names.apply(key), operator, literal);
        }

        @Override
        public List<@Nullable Object> plain() {
            return Arrays.asList(operator == Operator.EQUAL ? "=" : "!=", key, literal);
        }
    }

    /** Whether a choice is among several. */
    record Containing(String key, String choice) implements Condition {
        @Override
        public boolean holds(Map<String, ?> answers) {
            return answers.get(key) instanceof List<?> chosen && chosen.contains(choice);
        }

        @Override
        public Set<String> keys() {
            return Set.of(key);
        }

        @Override
        public Set<String> lists() {
            return keys();
        }

        @Override
        public Condition about(UnaryOperator<String> names) {
            return new Containing(names.apply(key), choice);
        }

        @Override
        public List<@Nullable Object> plain() {
            return List.of("contains", key, choice);
        }
    }

    /** Two conditions joined. */
    record Junction(boolean and, Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(Map<String, ?> answers) {
            return and ? left.holds(answers) && right.holds(answers) : left.holds(answers) || right.holds(answers);
        }

        @Override
        public Set<String> keys() {
            Set<String> keys = new TreeSet<>(left.keys());
            keys.addAll(right.keys());
            return keys;
        }

        @Override
        public Set<String> lists() {
            Set<String> lists = new TreeSet<>(left.lists());
            lists.addAll(right.lists());
            return lists;
        }

        @Override
        public Condition about(UnaryOperator<String> names) {
            return new Junction(and, left.about(names), right.about(names));
        }

        @Override
        public List<@Nullable Object> plain() {
            return List.of(and ? "and" : "or", left.plain(), right.plain());
        }
    }

    /** A condition turned round. */
    record Negation(Condition of) implements Condition {
        @Override
        public boolean holds(Map<String, ?> answers) {
            return !of.holds(answers);
        }

        @Override
        public Set<String> keys() {
            return of.keys();
        }

        @Override
        public Set<String> lists() {
            return of.lists();
        }

        @Override
        public Condition about(UnaryOperator<String> names) {
            return new Negation(of.about(names));
        }

        @Override
        public List<@Nullable Object> plain() {
            return List.of("not", of.plain());
        }
    }
}
