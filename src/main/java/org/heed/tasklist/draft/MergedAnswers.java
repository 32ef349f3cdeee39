package org.heed.tasklist.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two people's answers put together, field by field: what one side alone has changed is taken from that side.
 *
 * @param answers what comes of it; fields in conflict as mine
 * @param conflicts the fields that both have changed, and differently
 * @param taken the fields that are theirs and not mine
 */
record MergedAnswers(Map<String, String> answers, Set<String> conflicts, Set<String> taken) {
    private static final List<String> PARTS_OF_DATE = List.of("-day", "-month", "-year");

    /** @param base what both began from; null where it is not known, so that every difference is a conflict */
    static MergedAnswers of(@Nullable Map<String, String> base, Map<String, String> mine, Map<String, String> theirs) {
        Map<String, String> answers = new TreeMap<>();
        Set<String> conflicts = new TreeSet<>();
        Set<String> taken = new TreeSet<>();
        Map<String, Map<String, String>> before = base == null ? null : byField(base);
        Map<String, Map<String, String>> here = byField(mine);
        Map<String, Map<String, String>> there = byField(theirs);
        Set<String> fields = new TreeSet<>(here.keySet());
        fields.addAll(there.keySet());
        for (String field : fields) {
            Map<String, String> ours = of(field, here);
            Map<String, String> other = of(field, there);
            if (ours.equals(other) || (before != null && other.equals(of(field, before)))) {
                answers.putAll(ours);
            } else if (before != null && ours.equals(of(field, before))) {
                answers.putAll(other);
                taken.add(field);
            } else {
                answers.putAll(ours);
                conflicts.add(field);
            }
        }
        return new MergedAnswers(answers, conflicts, taken);
    }

    /**
     * What comes of it once somebody has chosen, field by field.
     *
     * @param seen the other side as the person has seen it: a choice does not hold for newer words
     */
    MergedAnswers decided(Map<String, String> choices, Map<String, String> seen, Map<String, String> theirs) {
        Map<String, String> result = new TreeMap<>(answers);
        Set<String> open = new TreeSet<>(conflicts);
        Map<String, Map<String, String>> here = byField(answers);
        Map<String, Map<String, String>> there = byField(theirs);
        Map<String, Map<String, String>> known = byField(seen);
        for (String field : conflicts) {
            Map<String, String> other = of(field, there);
            if (!other.equals(of(field, known))) {
                continue;
            }
            switch (choices.getOrDefault(field, "")) {
                case SubmittedForm.MINE -> open.remove(field);
                case SubmittedForm.THEIRS -> {
                    open.remove(field);
                    of(field, here).keySet().forEach(result::remove);
                    result.putAll(other);
                }
                case SubmittedForm.BOTH -> {
                    open.remove(field);
                    other.forEach((name, words) -> result.merge(name, words, MergedAnswers::underOneAnother));
                }
                default -> {}
            }
        }
        return new MergedAnswers(result, open, taken);
    }

    private static String underOneAnother(String mine, String theirs) {
        return mine.isEmpty() ? theirs : theirs + "\n\n" + mine;
    }

    /** The fields that are answered differently. */
    static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Map<String, Map<String, String>> old = byField(before);
        Map<String, Map<String, String>> now = byField(after);
        Set<String> fields = new TreeSet<>(old.keySet());
        fields.addAll(now.keySet());
        fields.removeIf(field -> of(field, old).equals(of(field, now)));
        return fields;
    }

    /** The answer to a field as the page posts it; a date comes in three parts, which are one answer. */
    static Map<String, String> part(Map<String, String> answers, String field) {
        return of(field, byField(answers));
    }

    /** The answers to all fields, each as the page posts it; a field that was left empty has no parts. */
    static Map<String, Map<String, String>> byField(Map<String, String> answers) {
        Map<String, Map<String, String>> fields = new TreeMap<>();
        answers.forEach((name, value) -> {
            Map<String, String> parts = fields.computeIfAbsent(field(name), field -> new TreeMap<>());
            if (!value.isEmpty()) {
                parts.put(name, value);
            }
        });
        return fields;
    }

    static Map<String, String> of(String field, Map<String, Map<String, String>> answers) {
        return answers.getOrDefault(field, Map.of());
    }

    private static String field(String name) {
        return PARTS_OF_DATE.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(part -> name.substring(0, name.length() - part.length()))
                .orElse(name);
    }
}
