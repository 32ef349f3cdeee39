package org.heed.form;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** The regular expressions of forms. They are matched in time that grows with the text and no faster, whatever they say. */
public final class Patterns {
    private static final int LONGEST = 500;
    private static final int MOST_REPEATED = 1000;

    private Patterns() {}

    /** Whether an expression is one that can be matched so: it looks neither ahead nor back, refers to no group, and repeats nothing too often. */
    public static boolean isUsable(String expression) {
        if (expression.length() > LONGEST || repeats(expression) > MOST_REPEATED) {
            return false;
        }
        try {
            Pattern.compile(expression);
            return true;
        } catch (PatternSyntaxException unusable) {
            return false;
        }
    }

    public static boolean isFound(String expression, String text) {
        return Pattern.compile(expression).matcher(text).find();
    }

    /** How often something is repeated by numbers in braces at most, as if each stood within the others. */
    private static long repeats(String expression) {
        long product = 1;
        for (int at = 0; at < expression.length(); at++) {
            if (expression.charAt(at) == '\\') {
                at++;
            } else if (expression.charAt(at) == '{') {
                product = Math.min(product * Math.max(1, largest(expression, at + 1)), MOST_REPEATED + 1L);
            }
        }
        return product;
    }

    /** The larger of the numbers that stand here, with a comma between them. */
    private static long largest(String expression, int from) {
        long largest = 0;
        long number = 0;
        for (int at = from; at < expression.length(); at++) {
            char sign = expression.charAt(at);
            if (sign >= '0' && sign <= '9') {
                number = Math.min(number * 10 + sign - '0', MOST_REPEATED + 1L);
            } else if (sign == ',') {
                number = 0;
            } else {
                break;
            }
            largest = Math.max(largest, number);
        }
        return largest;
    }
}
