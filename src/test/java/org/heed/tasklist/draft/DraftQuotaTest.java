package org.heed.tasklist.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.HeedServer;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However often somebody saves, so many versions are kept and no more; what stands and what others typed stays. */
@HeedServer
class DraftQuotaTest {
    private final String task = UUID.randomUUID().toString();

    @Autowired
    private AnswerDrafts drafts;

    @Autowired
    private DraftTable table;

    @Autowired
    private DraftSettings settings;

    @Autowired
    private Directory directory;

    private User user(int number) {
        return directory.user("00000000-0000-4000-8000-00000000000" + number).orElseThrow();
    }

    private void save(int number, String text, User by) {
        Draft latest = table.latest(task);
        drafts.save(
                task,
                new SubmittedForm(latest.number(), UUID.randomUUID(), Map.of("note", text), -1, Map.of()),
                true,
                by);
    }

    @Test
    void theOldestVersionsGo() {
        save(0, "of another", user(2));
        for (int number = 0; number < settings.versions() + 10; number++) {
            save(number, "mine " + number, user(1));
        }
        List<Draft> all = table.all(task);
        assertThat(all).hasSize(settings.versions() + 1);
        assertThat(all.get(0).answers()).containsValue("of another");
        assertThat(table.latest(task).answers()).containsValue("mine " + (settings.versions() + 9));
    }

    @Test
    void soDoLargeOnes() {
        for (int number = 0; number < 15; number++) {
            save(number, ("" + number).charAt(0) + "x".repeat(190_000), user(1));
        }
        // Each version holds the text twice: as it stands and as its page showed it
        assertThat(table.all(task)).hasSize((int) (settings.size().toBytes() / 380_000));
    }

    @Test
    void whatComesOfTwoIsNoLargerThanOne() {
        drafts.save(
                task,
                new SubmittedForm(0, UUID.randomUUID(), Map.of("a", "x".repeat(150_000)), -1, Map.of()),
                true,
                user(1));
        SubmittedForm other = new SubmittedForm(0, UUID.randomUUID(), Map.of("b", "x".repeat(150_000)), -1, Map.of());
        assertThatThrownBy(() -> drafts.save(task, other, true, user(2)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("answerDraft.tooLarge");
    }
}
