package org.heed.recommendation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.shared.Named;
import org.heed.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The parts of recommendations; each has an owner, a decision and a delivery of its own. */
@Component
public class Parts {
    private final JdbcClient database;
    private final StageRows rows;
    private final Recommendations recommendations;

    Parts(JdbcClient database, StageRows rows, Recommendations recommendations) {
        this.database = database;
        this.rows = rows;
        this.recommendations = recommendations;
    }

    /** In the order of their numbers. */
    public List<Part> of(UUID caseId) {
        return of(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /** The parts of these cases; a case without parts is not there. */
    public Map<UUID, List<Part>> of(Collection<UUID> caseIds) {
        return database
                .sql("select * from part where case_id = any(?) order by case_id, number")
                .param(caseIds.toArray(UUID[]::new))
                .query(Part.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Part::caseId));
    }

    /** Raises NotFound where the case has no such part. */
    public Part get(UUID caseId, int number) {
        return of(caseId).stream()
                .filter(part -> part.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("notFound.part", "" + number));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID caseId, String wording, User by) {
        int number = of(caseId).size() + 1;
        database.sql("insert into part (case_id, number, wording, delivery) values (?, ?, ?, 'NOT_STARTED')")
                .params(caseId, number, wording)
                .update();
        recommendations.note(caseId, "PART_ADDED", Named.values("number", number, "wording", wording), by.id());
    }

    /** Somebody answers for the part from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(Part part, String owner, User by) {
        set(part, "owner", owner);
        step(part, by, "PART_GIVEN", Named.values("owner", owner));
    }

    /** The reply to the part. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reply(Part part, Decision decision, String words, User by) {
        set(part, "decision", decision.name());
        step(part, by, "PART_REPLIED", Named.values("decision", decision.name(), "words", words));
    }

    /** How far the part has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void report(Part part, Delivery delivery, @Nullable String words, User by) {
        set(part, "delivery", delivery.name());
        step(part, by, "PART_REPORTED", Named.values("delivery", delivery.name(), "words", words));
    }

    private void set(Part part, String column, String value) {
        database.sql("update part set " + column + " = ? where case_id = ? and number = ?")
                .params(value, part.caseId(), part.number())
                .update();
    }

    private void step(Part part, User by, String what, Map<String, Object> said) {
        Map<String, Object> row = Named.values("number", part.number());
        row.putAll(said);
        rows.add("part_step", part.caseId(), by, row);
        recommendations.note(part.caseId(), what, row, by.id());
    }
}
