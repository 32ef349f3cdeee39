package org.heed.modelling.rehearsal;

import java.util.Optional;
import org.heed.process.rehearsal.Rehearsals;
import org.heed.shared.RuleViolation;
import org.heed.shared.database.BackgroundWorker;
import org.heed.shared.database.DatabaseTrouble;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Plays the cases of rehearsals at random, one after the other. */
@Component
class RehearsalWorker extends BackgroundWorker {
    private final RandomRehearsals table;
    private final Rehearsals rehearsals;

    RehearsalWorker(RandomRehearsals table, Rehearsals rehearsals) {
        super("heed-rehearsals");
        this.table = table;
        this.rehearsals = rehearsals;
    }

    @Override
    protected boolean next() {
        Optional<RandomRehearsals.Next> next = table.next();
        return next.isPresent() && play(next.get());
    }

    /** Where others rehearse, or the database is in trouble, it waits; what fails for another reason ends. */
    private boolean play(RandomRehearsals.Next next) {
        try {
            table.played(next, rehearsals.atRandom(next.files(), next.seed() + next.play()));
            return true;
        } catch (RuleViolation allSeatsTaken) {
            return false;
        } catch (RuntimeException failure) {
            if (DatabaseTrouble.of(failure) != null) {
                throw failure;
            }
            LoggerFactory.getLogger(RehearsalWorker.class).warn("Rehearsal {} failed", next.id(), failure);
            table.end(next.id(), RandomRehearsals.FAILED);
            return true;
        }
    }
}
