package org.heed.response;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.heed.recommendation.Judgement;
import org.heed.recommendation.RecommendationEvent;
import org.jspecify.annotations.Nullable;

/** What the scrutiny officer or the chair records of the panel's view. */
record Consideration(
        View view,
        @Nullable String wanted,
        @Nullable String newWording,
        @Nullable LocalDate wantedBy,
        @Nullable String minute,
        @Nullable String note) {

    /** What the panel can say of a reply. */
    enum View {
        CLOSE,
        KEEP_WATCHING,
        MORE_WANTED,
        TAKE_ALTERNATIVE,
        REFUSE_ALTERNATIVE,
        REWORD,
        ESCALATE;

        /** What is said of an alternative, where one was offered. */
        static final Set<String> ANSWERS_TO_ALTERNATIVE = Set.of(TAKE_ALTERNATIVE.name(), REFUSE_ALTERNATIVE.name());

        /** Whether the reply stands as it was given. */
        boolean goesOn() {
            return this == CLOSE || this == KEEP_WATCHING;
        }

        Judgement judgement() {
            return switch (this) {
                case MORE_WANTED, REFUSE_ALTERNATIVE, REWORD -> Judgement.MORE_WANTED;
                case ESCALATE -> Judgement.ESCALATED;
                default -> Judgement.KEEP_WATCHING;
            };
        }
    }

    /** Why by then, as far as it is said. */
    String why() {
        return Stream.of(wanted, newWording, note, minute)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    RecommendationEvent.PanelView words() {
        return new RecommendationEvent.PanelView(view.name(), wanted, minute, note);
    }
}
