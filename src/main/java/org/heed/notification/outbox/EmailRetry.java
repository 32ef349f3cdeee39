package org.heed.notification.outbox;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.process.UndeliveredMessages;
import org.heed.recommendation.Recommendations;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.heed.shared.event.Trace;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does about e-mails that could not be delivered; each is noted in the trail of its case. */
@Component
class EmailRetry implements UndeliveredMessages {
    @StoredAs("LETTER_SENT_AGAIN")
    record SentAgain(String letter, String recipients) implements Trace {}

    @StoredAs("LETTER_LEFT")
    record Left(String letter, String recipients) implements Trace {}

    private final Emails letters;
    private final Mailer mailer;
    private final Recommendations recommendations;
    private final Directory directory;
    private final MessageSourceAccessor messages;

    EmailRetry(
            Emails letters,
            Mailer mailer,
            Recommendations recommendations,
            Directory directory,
            MessageSourceAccessor messages) {
        this.letters = letters;
        this.mailer = mailer;
        this.recommendations = recommendations;
        this.directory = directory;
        this.messages = messages;
    }

    /** Raises NotFound where there is no such e-mail, BrokenRule where it is not to be sent again. */
    @Transactional
    public void sendAgain(UUID id, User by) {
        CouncilPermissions.requireReadOutbox(by);
        if (!mailer.delivers()) {
            throw new RuleViolation("rule.noMailServer");
        }
        if (letters.find(Set.of(id)).isEmpty()) {
            throw new NotFound("notFound.letter", id.toString());
        }
        if (sendAgain(Set.of(id), by) == 0) {
            throw new RuleViolation("rule.letterNotAgain");
        }
    }

    @Override
    @Transactional
    public int sendAgain(Collection<UUID> ids, User by) {
        CouncilPermissions.requireReadOutbox(by);
        int begun = 0;
        for (QueuedEmail letter : letters.find(ids)) {
            if (mailer.delivers()
                    && !letter.recipient().isEmpty()
                    && letter.state().maySendAgain()
                    && letters.begunAgain(letter)) {
                note(letter, SentAgain::new, by);
                begun++;
            }
        }
        return begun;
    }

    @Override
    @Transactional
    public int leave(Collection<UUID> ids, User by) {
        CouncilPermissions.requireReadOutbox(by);
        int left = 0;
        for (QueuedEmail letter : letters.find(ids)) {
            if (EmailState.UNDELIVERED.contains(letter.state()) && letters.left(letter)) {
                note(letter, Left::new, by);
                left++;
            }
        }
        return left;
    }

    private void note(QueuedEmail letter, BiFunction<String, String, Event> what, User by) {
        recommendations.note(letter.caseId(), what.apply(letter.subject(), name(letter)), by.id());
    }

    private String why(QueuedEmail letter) {
        if (letter.state() == EmailState.NOBODY) {
            return messages.getMessage("outbox.state.NOBODY");
        }
        return letter.answer() == null ? "" : letter.answer();
    }

    private String name(QueuedEmail letter) {
        return letter.recipient().isEmpty()
                ? messages.getMessage("outbox.nobody")
                : directory.nameOf(letter.recipient());
    }

    @Override
    public List<Undelivered> oldest(int most) {
        return letters.undelivered(most).stream()
                .map(letter -> new Undelivered(
                        letter.id(), letter.caseId(), name(letter), letter.subject(), letter.writtenAt(), why(letter)))
                .toList();
    }

    @Override
    public long count() {
        return letters.count(EmailState.UNDELIVERED);
    }
}
