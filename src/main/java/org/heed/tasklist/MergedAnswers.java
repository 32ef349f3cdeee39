package org.heed.tasklist;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two people's answers put together, field by field: what one side alone has changed is taken from that side.
 *
 * @param answers what comes of it; fields in conflict as mine
 * @param conflicts the fields that both have changed, and differently
 * @param taken the fields that are theirs and not mine
 */
record MergedAnswers(Map<String, String> answers, Set<String> conflicts, Set<String> taken) {
    private static final Pattern PART_OF_DATE = Pattern.compile("-(?:day|month|year)$");

    /** @param base what both began from; null where it is not known, so that every difference is a conflict */
    static MergedAnswers of(@Nullable Map<String, String> base, Map<String, String> mine, Map<String, String> theirs) {
        Map<String, String> answers = new TreeMap<>();
        Set<String> conflicts = new TreeSet<>();
        Set<String> taken = new TreeSet<>();
        Set<String> fields = fields(mine);
        fields.addAll(fields(theirs));
        for (String field : fields) {
            Map<String, String> ours = part(mine, field);
            Map<String, String> other = part(theirs, field);
            if (ours.equals(other) || (base != null && other.equals(part(base, field)))) {
                answers.putAll(ours);
            } else if (base != null && ours.equals(part(base, field))) {
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
        for (String field : conflicts) {
            Map<String, String> other = part(theirs, field);
            if (!other.equals(part(seen, field))) {
                continue;
            }
            switch (choices.getOrDefault(field, "")) {
                case SentPage.MINE -> open.remove(field);
                case SentPage.THEIRS -> {
                    open.remove(field);
                    result.keySet().removeAll(part(result, field).keySet());
                    result.putAll(other);
                }
                case SentPage.BOTH -> {
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
        Set<String> fields = fields(before);
        fields.addAll(fields(after));
        fields.removeIf(field -> part(before, field).equals(part(after, field)));
        return fields;
    }

    /** The answer to a field as the page posts it; a date comes in three parts, which are one answer. */
    static Map<String, String> part(Map<String, String> answers, String field) {
        return answers.entrySet().stream()
                .filter(answer ->
                        !answer.getValue().isEmpty() && field(answer.getKey()).equals(field))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> two, TreeMap::new));
    }

    private static Set<String> fields(Map<String, String> answers) {
        return answers.keySet().stream().map(MergedAnswers::field).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String field(String name) {
        return PART_OF_DATE.matcher(name).replaceFirst("");
    }
}
