package org.heed.recommendation.part;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Judgement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parts of recommendations as the panel may know them: without what waits to be signed off or was sent back. */
@Component
public class PartsHandedOn {
    private static final String STEPS =
            """
            select step.case_id, step.number, step.decision, step.delivery, step.judgement,
              given.entry is null or given.settled_at is not null as settled
            from part_step step left join answer_given given on given.entry = step.id
            where step.case_id = any(?) order by step.at""";

    private final JdbcClient database;
    private final Parts parts;

    PartsHandedOn(JdbcClient database, Parts parts) {
        this.database = database;
        this.parts = parts;
    }

    private record Step(
            UUID caseId,
            int number,
            @Nullable Decision decision,
            @Nullable Delivery delivery,
            @Nullable Judgement judgement,
            boolean settled) {
        boolean isOf(Part part) {
            return caseId.equals(part.caseId()) && number == part.number();
        }

        /** How far the part has come after this. */
        Delivery after(Delivery before) {
            if (delivery != null) {
                return delivery;
            }
            if (judgement == Judgement.CLOSED_SATISFIED) {
                return Delivery.DONE;
            }
            boolean notDone = judgement == Judgement.MORE_WANTED && before == Delivery.DONE_AWAITING_CHECK;
            return notDone ? Delivery.IN_PROGRESS : before;
        }
    }

    /** The parts of these cases; a case without parts is not there. */
    public Map<UUID, List<Part>> of(Collection<UUID> caseIds) {
        List<Step> steps = database.sql(STEPS)
                .param(caseIds.toArray(UUID[]::new))
                .query(Step.class)
                .list();
        return parts.of(caseIds).values().stream()
                .flatMap(List::stream)
                .map(part -> known(
                        part, steps.stream().filter(step -> step.isOf(part)).toList()))
                .collect(Collectors.groupingBy(Part::caseId));
    }

    private static Part known(Part part, List<Step> steps) {
        if (steps.stream().allMatch(Step::settled)) {
            return part;
        }
        Decision decision = null;
        Delivery delivery = Delivery.NOT_STARTED;
        for (Step step : steps) {
            if (step.settled()) {
                decision = step.decision() == null ? decision : step.decision();
                delivery = step.after(delivery);
            }
        }
        return part.known(decision, delivery);
    }
}
