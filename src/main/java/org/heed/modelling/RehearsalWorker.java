package org.heed.modelling;

import java.util.Optional;
import org.heed.process.Rehearsals;
import org.heed.shared.BackgroundWorker;
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
        next.ifPresent(this::play);
        return next.isPresent();
    }

    private void play(RandomRehearsals.Next next) {
        try {
            table.played(next, rehearsals.atRandom(next.files(), next.seed() + next.play()));
        } catch (RuntimeException failure) {
            LoggerFactory.getLogger(RehearsalWorker.class).warn("Rehearsal {} failed", next.id(), failure);
            table.end(next.id(), RandomRehearsals.FAILED);
        }
    }
}
