package org.heed.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.heed.identity.User;
import org.heed.recommendation.register.DemoStep;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.Withholding;
import org.heed.recommendation.register.Withholdings;
import org.springframework.stereotype.Component;

/** Somebody withholds the words of a case as exempt, but for one member of the panel. */
@Component
class WithholdingDemoStep implements DemoStep {
    private final Withholdings withholdings;

    WithholdingDemoStep(Withholdings withholdings) {
        this.withholdings = withholdings;
    }

    @Override
    public String name() {
        return "withhold";
    }

    @Override
    public void perform(RegisterEntry about, Map<String, String> typed, User by) {
        withholdings.withhold(
                about.id(),
                new Withholding(
                        Integer.parseInt(typed.getOrDefault("ground", "")),
                        Objects.requireNonNull(typed.get("publicInterest")),
                        Objects.requireNonNull(typed.get("resolution")),
                        LocalDate.parse(typed.get("reviewOn")),
                        Set.of(Objects.requireNonNull(typed.get("admitted")))),
                by);
    }
}
