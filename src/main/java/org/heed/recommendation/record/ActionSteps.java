package org.heed.recommendation.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.shared.text.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was promised and reported of the improvement actions of a case, each time as it was said. */
@Component
class ActionSteps implements RecordSection {
    private static final String PROMISED = "PROMISED";

    private final StageRows rows;

    ActionSteps(StageRows rows) {
        this.rows = rows;
    }

    private record Action(UUID caseId, String number) {
        static Action of(RecordEntry entry) {
            return new Action(entry.caseId(), entry.about());
        }
    }

    private record Step(boolean promised, RecordEntry entry) {}

    /** What is reported on an action tells what was promised, so it is the council's own word no sooner than the promise. */
    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        List<Step> steps = rows.entries("improvement_action_step", caseIds, ActionSteps::step);
        Map<Action, RecordEntry> promises = new HashMap<>();
        steps.stream()
                .filter(Step::promised)
                .forEach(step -> promises.putIfAbsent(Action.of(step.entry()), step.entry()));
        return steps.stream()
                .map(Step::entry)
                .map(step -> {
                    RecordEntry promise = promises.get(Action.of(step));
                    return promise == null ? step : step.settled(later(step.settled(), promise.settled()));
                })
                .toList();
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        boolean promised = row.getString("state").equals(PROMISED);
        RecordEntry entry = RecordEntry.of(
                        row,
                        "record.actionReported." + row.getString("state"),
                        Audience.PUBLIC,
                        new RecordLines()
                                .forPublic(
                                        promised ? "record.targetDate" : "record.newDate", Days.column(row, "new_date"))
                                .forPublic("record.note", row.getString("words"))
                                .forPanel("record.action.owner", row.getString("owner")))
                .about(row.getString("number"));
        return new Step(promised, entry);
    }
}
