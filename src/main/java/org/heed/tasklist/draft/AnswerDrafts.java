package org.heed.tasklist.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people type before they send it, and puts the words of two who write at once together. */
@Component
class AnswerDrafts {
    /** What one page saves by itself within this time is one version. */
    private static final Duration SITTING = Duration.ofMinutes(5);

    private final DraftTable table;
    private final DraftQuota quota;
    private final Clock clock;

    AnswerDrafts(DraftTable table, DraftQuota quota, Clock clock) {
        this.table = table;
        this.quota = quota;
        this.clock = clock;
    }

    /** What came of a save: the version that stands, and how the two sides went together. */
    record Saved(Draft latest, MergedAnswers merge) {
        boolean refused() {
            return !merge.conflicts().isEmpty();
        }
    }

    /** The version from which a page begins; it is kept for as long as the page may come back. */
    @Transactional
    public Draft open(String task) {
        table.hold(task);
        Draft latest = table.latest(task);
        table.opened(task, latest.number());
        return latest;
    }

    /** How the page goes together with what has been saved since it began. */
    Saved compare(String task, SubmittedForm sent) {
        Draft latest = table.latest(task);
        MergedAnswers merge = MergedAnswers.of(base(task, sent), sent.answers(), latest.answers());
        Map<String, String> seen =
                table.version(task, sent.seen()).map(Draft::answers).orElse(Map.of());
        return new Saved(latest, merge.decided(sent.choices(), seen, latest.answers()));
    }

    /** Saves the page. Where it contradicts another's, that one stands, and these words are put aside until it is decided. */
    @Transactional
    public Saved save(String task, SubmittedForm sent, boolean kept, User by) {
        DraftQuota.requireSmall(sent.answers());
        table.hold(task);
        Saved found = compare(task, sent);
        DraftQuota.requireSmall(found.merge().answers());
        Draft before = table.ofPage(task, sent.page()).orElse(Draft.NONE);
        Draft aside = table.aside(task, by.id()).orElse(Draft.NONE);
        boolean sameSitting = continues(before, found.latest(), by);
        Instant now = clock.instant();
        Draft made = table.add(
                task,
                new Draft(
                        0,
                        by.id(),
                        now,
                        found.merge().answers(),
                        sent.page(),
                        sent.answers(),
                        sameSitting ? before.since() : now,
                        kept && !found.refused(),
                        false,
                        found.refused()));
        if (aside.exists() && aside.page().equals(sent.page())) {
            table.remove(task, aside.number());
        }
        if (!found.refused() && sameSitting && !before.kept() && !before.opened()) {
            table.remove(task, before.number());
        }
        quota.keep(task, by.id());
        return found.refused() ? found : new Saved(made, found.merge());
    }

    /** Makes an earlier version the one that stands; what stood stays among the versions. */
    @Transactional
    public Draft use(String task, int number, User by) {
        table.hold(task);
        Draft old = table.version(task, number).orElseThrow(() -> new RuleViolation("answerDraft.unknown"));
        Instant now = clock.instant();
        UUID page = UUID.randomUUID();
        Draft made = table.add(
                task, new Draft(0, by.id(), now, old.answers(), page, old.answers(), now, true, false, false));
        if (old.aside() && old.by().equals(by.id())) {
            table.remove(task, number);
        }
        quota.keep(task, by.id());
        return made;
    }

    private boolean continues(Draft before, Draft latest, User by) {
        return before.exists()
                && before.number() == latest.number()
                && before.by().equals(by.id())
                && before.since().plus(SITTING).isAfter(clock.instant());
    }

    /** What the page itself held when it last saved, or else what it began from. */
    private @Nullable Map<String, String> base(String task, SubmittedForm sent) {
        if (sent.number() == 0 && table.ofPage(task, sent.page()).isEmpty()) {
            return Map.of();
        }
        return table.ofPage(task, sent.page())
                .map(Draft::shown)
                .or(() -> table.version(task, sent.number()).map(Draft::answers))
                .orElse(null);
    }
}
