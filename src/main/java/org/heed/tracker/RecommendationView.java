package org.heed.tracker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.heed.recommendation.Deadline;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Grade;
import org.heed.recommendation.Judgement;
import org.heed.recommendation.Kind;
import org.heed.recommendation.Stage;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.Timing;
import org.jspecify.annotations.Nullable;

/** A recommendation as the API shows it. */
public record RecommendationView(
        UUID id,
        String reference,
        String slug,
        String panel,
        UUID meeting,
        UUID item,
        int number,
        Kind kind,
        String title,
        String wording,
        @Nullable String service,
        @Nullable String leadOfficer,
        @Nullable Deadline deadline,
        Stage stage,
        @Nullable LocalDate dueOn,
        Timing timing,
        @Nullable Decision decision,
        Delivery delivery,
        Judgement judgement,
        @Nullable Grade grade,
        @Nullable LocalDate closedOn,
        Instant changedAt) {

    public static RecommendationView of(RegisterEntry entry, LocalDate today) {
        return new RecommendationView(
                entry.id(),
                entry.reference().toString(),
                entry.reference().slug(),
                entry.origin().panel(),
                entry.origin().meeting(),
                entry.origin().item(),
                entry.origin().number(),
                entry.kind(),
                entry.subject(),
                entry.wording(),
                entry.service(),
                entry.leadOfficer(),
                entry.deadline(),
                entry.stage(),
                entry.dueOn(),
                entry.timing(today),
                entry.decision(),
                entry.delivery(),
                entry.judgement(),
                entry.grade(),
                entry.closedOn(),
                entry.changedAt());
    }
}
