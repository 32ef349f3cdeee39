package org.heed.recommendation.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.CaseScope;
import org.heed.identity.permission.ExemptMatter;
import org.heed.recommendation.Deadline;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Grade;
import org.heed.recommendation.Judgement;
import org.heed.recommendation.Kind;
import org.heed.recommendation.Origin;
import org.heed.recommendation.Reference;
import org.heed.recommendation.Stage;
import org.heed.recommendation.title.ShortTitle;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as the register shows it: what was asked, where it stands, and the four axes.
 *
 * @param originalWording what the panel asked for first, where it has reworded it since
 * @param title a short title that somebody has given it; null where it is made of the wording
 * @param withholding that its words are exempt; null where they are open
 * @param withheld whether they are withheld from who reads this entry
 */
public record RegisterEntry(
        UUID id,
        Reference reference,
        Origin origin,
        Kind kind,
        String wording,
        @Nullable String originalWording,
        @Nullable String title,
        @Nullable String service,
        @Nullable String leadOfficer,
        @Nullable Deadline deadline,
        Stage stage,
        @Nullable LocalDate dueOn,
        @Nullable Decision decision,
        Delivery delivery,
        Judgement judgement,
        @Nullable Grade grade,
        @Nullable LocalDate closedOn,
        @Nullable Withholding withholding,
        boolean withheld,
        Instant changedAt) {

    public CaseScope scope() {
        return new CaseScope(origin.panel(), service);
    }

    public ExemptMatter exemptMatter() {
        return new ExemptMatter(scope(), leadOfficer, withholding == null ? Set.of() : withholding.admitted());
    }

    /** What it is about, in a few words. */
    public String subject() {
        return ShortTitle.of(title, wording);
    }

    /** Whether its words may leave Heed, as in an e-mail. */
    public boolean open() {
        return withholding == null;
    }

    /** The entry as somebody sees it from whom its words are withheld. */
    RegisterEntry withWordsWithheld(String instead) {
        return new RegisterEntry(
                id,
                reference,
                origin,
                kind,
                instead,
                null,
                null,
                service,
                leadOfficer,
                deadline,
                stage,
                dueOn,
                decision,
                delivery,
                judgement,
                grade,
                closedOn,
                withholding,
                true,
                changedAt);
    }

    /** Where the step at hand stands against its date; a review that lies ahead is neither due nor late. */
    public Timing timing(LocalDate today) {
        return closedOn != null || stage == Stage.MONITORING ? Timing.NONE : Timing.of(dueOn, today);
    }

    /** What is waited for until the day that is due, while nobody has anything to do. */
    public @Nullable Wait waitsFor() {
        if (stage != Stage.MONITORING || dueOn == null) {
            return null;
        }
        boolean open = decision == Decision.ACCEPTED_IN_PRINCIPLE;
        return open ? Wait.FIRM_DECISION : delivery == Delivery.PAUSED ? Wait.END_OF_PAUSE : Wait.REVIEW;
    }
}
