package org.heed.recommendation.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.heed.recommendation.Deadline;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Judgement;
import org.heed.recommendation.Kind;
import org.heed.recommendation.Origin;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationsInMemory;
import org.heed.recommendation.Reference;
import org.heed.recommendation.Stage;
import org.jspecify.annotations.Nullable;

/** An entry of the register as a test wants it; at first that of an open case of the panel {@code p} to which the service {@code s} replies. */
public final class EntryMade {
    public static final LocalDate DUE = LocalDate.of(2026, 8, 1);

    private final UUID id;
    private final Origin origin =
            new Origin("p", UUID.randomUUID(), RecommendationsInMemory.HELD_ON, UUID.randomUUID(), 2);
    private @Nullable String service = "s";
    private @Nullable String leadOfficer = "o";
    private @Nullable Deadline deadline = new Deadline(DUE, DUE, "basis");
    private Stage stage = Stage.RESPONSE;
    private @Nullable LocalDate dueOn = DUE;
    private @Nullable Decision decision;
    private Delivery delivery = Delivery.NOT_STARTED;
    private @Nullable LocalDate closedOn;
    private @Nullable Withholding withholding;
    private boolean withheld;

    private EntryMade(UUID id) {
        this.id = id;
    }

    public static EntryMade of(Recommendation about) {
        return new EntryMade(about.id());
    }

    public static EntryMade some() {
        return new EntryMade(UUID.randomUUID());
    }

    public EntryMade at(Stage at) {
        stage = at;
        return this;
    }

    public EntryMade due(@Nullable LocalDate day) {
        dueOn = day;
        return this;
    }

    public EntryMade replyBy(@Nullable Deadline by) {
        deadline = by;
        return this;
    }

    public EntryMade askedOf(@Nullable String other, @Nullable String officer) {
        service = other;
        leadOfficer = officer;
        return this;
    }

    public EntryMade replied(Decision with) {
        decision = with;
        return this;
    }

    public EntryMade delivered(Delivery so) {
        delivery = so;
        return this;
    }

    public EntryMade closed() {
        closedOn = DUE;
        stage = Stage.CLOSED;
        return this;
    }

    /** Its words are exempt. */
    public EntryMade exempt() {
        withholding = new Withholding(3, "interest", "resolution", DUE, Set.of("m"));
        return this;
    }

    /** Its words are withheld from who reads it. */
    public EntryMade withheld() {
        withheld = true;
        return exempt();
    }

    public RegisterEntry entry() {
        return new RegisterEntry(
                id,
                new Reference("CLSP", 2026, 1),
                origin,
                Kind.RECOMMENDATION,
                RecommendationsInMemory.WORDING,
                null,
                null,
                service,
                leadOfficer,
                deadline,
                stage,
                dueOn,
                decision,
                delivery,
                Judgement.NOT_YET_CONSIDERED,
                null,
                closedOn,
                withholding,
                withheld,
                Instant.EPOCH);
    }
}
