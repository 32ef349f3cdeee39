package org.heed.model.vocabulary;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.form.Condition;
import org.heed.form.Condition.Comparison;
import org.heed.form.FormProblem;
import org.heed.form.reader.ConditionReader;
import org.heed.form.reader.Notation;

/** The few expressions that a model may hold: a fact, or facts compared with literals and joined by and and or. */
public final class Expressions {
    /** Weeks stand alone: timers of the engine do not read them together with anything else. */
    private static final Pattern PERIOD = Pattern.compile("P\\d{1,3}W|"
            + "P(?=\\w)(?:\\d{1,3}Y)?(?:\\d{1,3}M)?(?:\\d{1,4}D)?(?:T(?=\\d)(?:\\d{1,4}H)?(?:\\d{1,4}M)?)?");

    public static final Pattern FACT = Pattern.compile("\\$\\{([A-Za-z_]\\w*)}");
    private static final Pattern RETRIES = Pattern.compile("R(?:[1-9]|10)/(P1D|PT(?:\\d{1,2}H)?(?:\\d{1,4}M)?)");
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private static final int LONGEST_LIST = 200;

    private Expressions() {}

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

    public static boolean isCondition(String text) {
        return condition(text).isPresent();
    }

    /** The condition of a path; empty where it is none. */
    public static Optional<Condition> condition(String text) {
        try {
            return Optional.of(ConditionReader.read(text, Notation.JUEL));
        } catch (FormProblem none) {
            return Optional.empty();
        }
    }

    /** What the condition compares, from left to right. */
    public static List<Comparison> comparisons(Condition condition) {
        if (condition instanceof Condition.Junction junction) {
            return Stream.concat(comparisons(junction.left()).stream(), comparisons(junction.right()).stream())
                    .toList();
        }
        return condition instanceof Comparison comparison ? List.of(comparison) : List.of();
    }
}
