package org.heed.tracker.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.recommendation.Reference;
import org.heed.shared.text.UserText;

/** A reference as people type it: other signs between its parts, no second year, no leading zero, a slip in its letters. */
record TypedReference(String body, int firstYear, int number) {
    private static final Pattern TYPED = Pattern.compile(
            "([A-Z][A-Z0-9]{0,9}?)[^A-Z0-9]*((?:19|20)\\d{2})(?:[^A-Z0-9]*\\d{2}(?=[^0-9]))?[^A-Z0-9]+0*(\\d{1,6})");
    private static final int MOST_SLIPS = 2;

    static Optional<TypedReference> read(String text) {
        Matcher typed = TYPED.matcher(UserText.line(text).toUpperCase(Locale.ROOT));
        return typed.matches()
                ? Optional.of(new TypedReference(
                        typed.group(1), Integer.parseInt(typed.group(2)), Integer.parseInt(typed.group(3))))
                : Optional.empty();
    }

    /** The reference that is meant, in the panel whose code is nearest. */
    Reference among(Collection<String> codes) {
        String code = codes.stream()
                .filter(known -> NameDistance.distance(known, body) <= MOST_SLIPS)
                .min(Comparator.comparingInt(known -> NameDistance.distance(known, body)))
                .orElse(body);
        return new Reference(code, firstYear, number);
    }

    /** Those of the references that differ by a slip in the number only, the nearest first. */
    static List<String> nearest(Reference meant, Collection<String> references, int most) {
        return references.stream()
                .filter(known -> NameDistance.distance(known, meant.toString()) <= 1)
                .sorted(Comparator.comparingInt(known -> NameDistance.distance(known, meant.toString())))
                .limit(most)
                .toList();
    }
}
