package org.heed.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.heed.identity.User;
import org.heed.identity.absence.Absences;
import org.heed.recommendation.register.DemoStep;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** Somebody says from when to when they are away, and who covers. */
@Component
class AbsenceDemoStep implements DemoStep {
    private final Absences absences;

    AbsenceDemoStep(Absences absences) {
        this.absences = absences;
    }

    @Override
    public String name() {
        return "beAway";
    }

    @Override
    public void perform(RegisterEntry about, Map<String, String> typed, User by) {
        absences.add(
                by.id(),
                Objects.requireNonNull(typed.get("cover")),
                LocalDate.parse(typed.get("from")),
                LocalDate.parse(typed.get("until")),
                by);
    }
}
