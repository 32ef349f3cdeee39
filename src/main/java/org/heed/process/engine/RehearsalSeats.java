package org.heed.process.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.heed.identity.CurrentUser;
import org.heed.identity.User;
import org.heed.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** So many rehearsals run at once and no more: each has an engine's work to do. */
@Component
class RehearsalSeats {
    private final RehearsalSettings settings;
    private final Map<String, Integer> taken = new HashMap<>();

    RehearsalSeats(RehearsalSettings settings) {
        this.settings = settings;
    }

    /** Raises {@link RuleViolation} where no seat is free. */
    <T> T seated(Supplier<T> rehearsal) {
        return seated(CurrentUser.find().map(User::id).orElse(""), rehearsal);
    }

    <T> T seated(String person, Supplier<T> rehearsal) {
        take(person);
        try {
            return rehearsal.get();
        } finally {
            leave(person);
        }
    }

    private synchronized void take(String person) {
        if (!person.isEmpty() && taken.getOrDefault(person, 0) >= settings.ofPerson()) {
            throw new RuleViolation("rule.rehearsals.person", settings.ofPerson());
        }
        if (taken.values().stream().mapToInt(Integer::intValue).sum() >= settings.atOnce()) {
            throw new RuleViolation("rule.rehearsals.all", settings.atOnce());
        }
        taken.merge(person, 1, Integer::sum);
    }

    private synchronized void leave(String person) {
        taken.computeIfPresent(person, (who, seats) -> seats == 1 ? null : seats - 1);
    }
}
