package org.heed.tasklist.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.heed.Growth;
import org.heed.form.Form;
import org.heed.form.reader.FormReader;
import org.junit.jupiter.api.Test;

/** Putting drafts together, and saying them in words, costs twice as much for twice as many answers. */
class DraftGrowthTest {
    private static final Form FORM = FormReader.read(
            "{\"id\": \"x\", \"components\": [{\"type\": \"textfield\", \"key\": \"a\", \"label\": \"A\"}]}");

    private static Map<String, String> answers(int many, String value) {
        Map<String, String> answers = new TreeMap<>();
        for (int number = 0; number < many; number++) {
            answers.put("a" + number, value);
        }
        return answers;
    }

    @Test
    void mergingGrowsWithTheAnswers() {
        Growth.ofBytes(1000, many -> {
            Map<String, String> base = answers(many, "base");
            Map<String, String> mine = answers(many, "mine");
            Map<String, String> theirs = answers(many, "theirs");
            Map<String, String> choices = answers(many, SubmittedForm.THEIRS);
            return () -> MergedAnswers.of(base, mine, theirs).decided(choices, theirs, theirs);
        });
    }

    @Test
    void changesGrowWithTheAnswers() {
        Growth.ofBytes(1000, many -> {
            Map<String, String> before = answers(many, "before");
            Map<String, String> after = answers(many, "after");
            return () -> MergedAnswers.changed(before, after);
        });
    }

    @Test
    void wordsGrowWithTheAnswers() {
        Growth.ofBytes(1000, many -> {
            Map<String, String> said = answers(many, "said");
            return () -> new FieldText(FORM).all(said);
        });
        Growth.ofBytes(1000, many -> {
            Map<String, String> said = new TreeMap<>();
            answers(many, "said").forEach((name, value) -> said.put("a-" + name, value));
            return () -> new FieldText(FORM).all(said);
        });
    }

    @Test
    void aNameBeginsWithAKeyWhateverFollows() {
        assertThat(FieldText.key("lines-0-text")).isEqualTo("lines");
        assertThat(FieldText.key("-".repeat(40_000) + "\n!")).isEmpty();
        assertThat(new FieldText(FORM).label("a" + "-".repeat(40_000) + "\n!")).isEqualTo("A");
    }
}
