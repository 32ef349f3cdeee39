package org.heed.model.vocabulary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few expressions that a model may hold: a fact, or facts compared with literals and joined by and and or. */
public final class Expressions {
    /** Weeks stand alone: timers of the engine do not read them together with anything else. */
    private static final Pattern PERIOD = Pattern.compile("P\\d{1,3}W|"
            + "P(?=\\w)(?:\\d{1,3}Y)?(?:\\d{1,3}M)?(?:\\d{1,4}D)?(?:T(?=\\d)(?:\\d{1,4}H)?(?:\\d{1,4}M)?)?");

    private static final String LITERAL = "(?:'[^'\\\\]*'|true|false|-?\\d{1,15})";
    /** The sign for not stands before a fact alone: the engine would turn the fact round and then compare it. */
    private static final String COMPARISON =
            "(?:![A-Za-z_]\\w*|[A-Za-z_]\\w*(?:\\s*(?:==|!=|<=|>=|<|>)\\s*" + LITERAL + ")?)";

    public static final Pattern CONDITION =
            Pattern.compile("\\$\\{\\s*" + COMPARISON + "(?:\\s*(?:&&|\\|\\|)\\s*" + COMPARISON + ")*+\\s*}");
    public static final Pattern FACT = Pattern.compile("\\$\\{([A-Za-z_]\\w*)}");
    private static final Pattern PARTS = Pattern.compile(
            "\\G(!?)([A-Za-z_]\\w*)(?:\\s*(==|!=|<=|>=|<|>)\\s*(" + LITERAL + "))?\\s*(&&|\\|\\||$)\\s*");

    private static final Pattern RETRIES = Pattern.compile("R(?:[1-9]|10)/(P1D|PT(?:\\d{1,2}H)?(?:\\d{1,4}M)?)");
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private static final int LONGEST_LIST = 200;

    private Expressions() {}

    /** A fact compared with a literal; a fact alone is compared with true. */
    public record Comparison(String fact, String operator, String literal) {
        public boolean text() {
            return literal.startsWith("'");
        }

        public boolean number() {
            return literal.matches("-?\\d+");
        }

        public String value() {
            return text() ? literal.substring(1, literal.length() - 1) : literal;
        }

        public boolean holds(String value) {
            return switch (operator) {
                case "==" -> value.equals(value());
                case "!=" -> !value.equals(value());
                default -> throw new IllegalStateException("Only facts with known values are tried out");
            };
        }
    }

    /** Whether these are the names of facts, one after the other. */
    public static boolean areNames(String facts) {
        return facts.length() <= LONGEST_LIST && facts.matches("[A-Za-z_]\\w*(\\s*,\\s*[A-Za-z_]\\w*)*+");
    }

    /** A period, or a fact that holds one or a date. */
    public static boolean isTime(String text) {
        return isPeriod(text) || FACT.matcher(text).matches();
    }

    public static boolean isPeriod(String text) {
        return PERIOD.matcher(text).matches() && text.chars().anyMatch(sign -> sign >= '1' && sign <= '9');
    }

    /** How often what failed is tried again, and after how long: an e-mail that waits for weeks is one that nobody misses. */
    public static boolean isRetryCycle(String text) {
        Matcher cycle = RETRIES.matcher(text);
        return cycle.matches()
                && isPeriod(cycle.group(1))
                && Duration.parse(cycle.group(1)).compareTo(LONGEST_PAUSE) <= 0;
    }

    /** The condition as alternatives, each of which is a list of comparisons that hold together. */
    public static List<List<Comparison>> read(String condition) {
        String inner = condition.strip();
        inner = inner.substring(2, inner.length() - 1).strip();
        List<List<Comparison>> alternatives = new ArrayList<>(List.of(new ArrayList<>()));
        Matcher parts = PARTS.matcher(inner);
        while (parts.lookingAt() && parts.end() > parts.start()) {
            String operator = parts.group(3) == null ? "==" : parts.group(3);
            String literal =
                    parts.group(4) == null ? String.valueOf(parts.group(1).isEmpty()) : parts.group(4);
            alternatives.get(alternatives.size() - 1).add(new Comparison(parts.group(2), operator, literal));
            if (parts.group(5).equals("||")) {
                alternatives.add(new ArrayList<>());
            }
            parts.region(parts.end(), inner.length());
        }
        return alternatives;
    }

    public static Predicate<Map<String, String>> holds(String condition) {
        List<List<Comparison>> alternatives = read(condition);
        return facts -> alternatives.stream()
                .anyMatch(all -> all.stream().allMatch(one -> one.holds(facts.getOrDefault(one.fact(), ""))));
    }
}
