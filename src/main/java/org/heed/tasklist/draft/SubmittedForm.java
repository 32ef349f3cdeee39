package org.heed.tasklist.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.form.Form;
import org.heed.form.page.PageAnswers;
import org.heed.shared.HeldAnswers;
import org.heed.shared.RuleViolation;
import org.heed.shared.text.UserText;

/**
 * What the page of a task has sent.
 *
 * @param number the version that the page began from; negative where the page says nothing of drafts
 * @param page which page it is, however often it saves
 * @param seen the version with which the person has compared what is in conflict
 * @param choices what is to become of each field in conflict
 */
public record SubmittedForm(int number, UUID page, Map<String, String> answers, int seen, Map<String, String> choices) {
    public static final String SAVE = "_save";
    public static final String MINE = "mine";
    public static final String THEIRS = "theirs";
    public static final String BOTH = "both";

    /** With the key of a field: the ids of the files that the page has shown. */
    public static final String FILES = "_files-";

    /** With the key of a field: whether what is uploaded is withheld. */
    public static final String WITHHELD = "_withheld-";

    /** A key in a row of a list, and a part of its date. */
    private static final int LONGEST_NAME = 150;

    /** Sent by the page that shows the answers once more before they are sent: they are right, or they are to be changed. */
    public static final String CHECKED = "_checked";

    public static final String CHANGE = "_change";

    private static final String SEEN = "_seen";
    private static final String KEEP = "_keep-";
    private static final Set<String> NOT_ANSWERS = Set.of(
            "_csrf", "_find", "_upload", "_takeBack", HeldAnswers.USER, HeldAnswers.DRAFT, SAVE, CHECKED, CHANGE, SEEN);
    private static final List<String> PREFIXES = List.of(KEEP, FILES, WITHHELD);
    private static final Pattern TOKEN = Pattern.compile("(\\d{1,9})\\.([0-9a-f-]{36})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    public static SubmittedForm of(Map<String, String> posted) {
        Map<String, String> choices = new HashMap<>();
        posted.forEach((name, value) -> {
            if (name.startsWith(KEEP)) {
                choices.put(name.substring(KEEP.length()), value);
            }
        });
        String seen = posted.getOrDefault(SEEN, "");
        Matcher token = TOKEN.matcher(posted.getOrDefault(HeldAnswers.DRAFT, ""));
        boolean known = token.matches();
        return new SubmittedForm(
                known ? Integer.parseInt(token.group(1)) : -1,
                known ? UUID.fromString(token.group(2)) : UUID.randomUUID(),
                answers(posted),
                NUMBER.matcher(seen).matches() ? Integer.parseInt(seen) : -1,
                choices);
    }

    public static String token(int number, UUID page) {
        return number + "." + page;
    }

    /** Whether the page was made with a draft in mind. */
    public boolean drafts() {
        return number >= 0;
    }

    public String token() {
        return drafts() ? token(number, page) : "";
    }

    /** The answers as they were typed, without what the page says of itself and what was only searched for. */
    public static Map<String, String> answers(Map<String, String> posted) {
        Map<String, String> answers = new TreeMap<>();
        posted.forEach((name, value) -> {
            if (!NOT_ANSWERS.contains(name)
                    && PREFIXES.stream().noneMatch(name::startsWith)
                    && !name.endsWith("-words")) {
                answers.put(name, UserText.unfinished(value));
            }
        });
        return answers;
    }

    public SubmittedForm answering(Map<String, String> others) {
        return new SubmittedForm(number, page, others, seen, choices);
    }

    /** Raises BrokenRule where there are more answers than the form's page can send, or under names that it cannot have. */
    public void requireFits(Form form) {
        int most = PageAnswers.mostNames(form);
        if (answers.size() > most) {
            throw new RuleViolation("answerDraft.tooMany", most, answers.size());
        }
        if (answers.keySet().stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            throw new RuleViolation("answerDraft.name", LONGEST_NAME);
        }
    }
}
