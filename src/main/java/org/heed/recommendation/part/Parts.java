package org.heed.recommendation.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.recommendation.AnswerRelease;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Judgement;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.SearchTexts;
import org.heed.recommendation.record.StageRows;
import org.heed.shared.NotFound;
import org.heed.shared.Page;
import org.heed.shared.request.OnceRead;
import org.heed.shared.text.Maps;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The parts of recommendations; each has an owner, a decision and a delivery of its own. */
@Component
public class Parts {
    private final OnceRead<UUID, List<Part>> known = new OnceRead<>();
    private final JdbcClient database;
    private final StageRows rows;
    private final Recommendations recommendations;
    private final SearchTexts texts;
    private final AnswerRelease unsigned;

    Parts(
            JdbcClient database,
            StageRows rows,
            Recommendations recommendations,
            SearchTexts texts,
            AnswerRelease unsigned) {
        this.database = database;
        this.rows = rows;
        this.recommendations = recommendations;
        this.texts = texts;
        this.unsigned = unsigned;
    }

    /** In the order of their numbers. */
    public List<Part> of(UUID caseId) {
        return of(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /** The parts of these cases; a case without parts is not there. */
    public Map<UUID, List<Part>> of(Collection<UUID> caseIds) {
        Map<UUID, List<Part>> parts = new HashMap<>(known.of(caseIds, this::read));
        parts.values().removeIf(List::isEmpty);
        return parts;
    }

    /** Of each case, also those that have none. */
    private Map<UUID, List<Part>> read(Collection<UUID> caseIds) {
        Map<UUID, List<Part>> parts =
                caseIds.stream().distinct().collect(Collectors.toMap(Function.identity(), none -> new ArrayList<>()));
        database.sql("select * from part where case_id = any(?) order by case_id, number")
                .param(caseIds.toArray(UUID[]::new))
                .query(Part.class)
                .list()
                .forEach(part -> Objects.requireNonNull(parts.get(part.caseId()), "Asked for")
                        .add(part));
        return parts;
    }

    /** The parts for which this person answers and which want a reply, the first by date, in cases that are open, past their assignment and not with who signs. */
    public List<Part> waitingFor(User user) {
        return database
                .sql("select part.* from part join recommendation entry on entry.id = part.case_id where owner = ?"
                        + " and entry.closed_on is null and entry.stage not in ('REGISTERED', 'ASSIGNMENT', 'SIGN_OFF')"
                        + " order by entry.deadline_date, entry.entry_number, part.number limit ?")
                .params(user.id(), Page.LARGEST)
                .query(Part.class)
                .list()
                .stream()
                .filter(Part::toBeAnswered)
                .toList();
    }

    /** Raises NotFound where the case has no such part. */
    public Part get(UUID caseId, int number) {
        return of(caseId).stream()
                .filter(part -> part.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("notFound.part", "" + number));
    }

    /**
     * The numbers, such as 2.1, of the parts that want a reply before the recommendation has one. Where nobody has replied to
     * any part and nobody was named for one, the reply to the recommendation answers for them all.
     *
     * @param each whether each part wants one in any case; asked only where there are parts
     */
    List<String> unanswered(UUID caseId, BooleanSupplier each) {
        List<Part> all = of(caseId);
        if (all.isEmpty()
                || !each.getAsBoolean()
                        && all.stream().allMatch(part -> part.decision() == null && part.owner() == null)) {
            return List.of();
        }
        int number = database.sql("select number from recommendation where id = ?")
                .param(caseId)
                .query(Integer.class)
                .single();
        return all.stream()
                .filter(part -> part.decision() == null && RollUp.isOpen(part))
                .map(part -> number + "." + part.number())
                .toList();
    }

    /** Whether what was said of the part last is still to be signed off. */
    public boolean waitsForSignature(Part part) {
        return unsigned.waits(part.caseId(), part.number());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID caseId, String wording, User by) {
        int number = of(caseId).size() + 1;
        database.sql("insert into part (case_id, number, wording, delivery) values (?, ?, ?, 'NOT_STARTED')")
                .params(caseId, number, wording)
                .update();
        texts.add(caseId, "part", wording);
        recommendations.note(caseId, new PartEvent.Added(number, wording), by.id());
    }

    /** Somebody answers for the part from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(Part part, String owner, User by) {
        set(part, "owner", owner);
        step(part, by, Maps.ofNonNull("owner", owner), new PartEvent.Given(part.number(), owner));
    }

    /** The reply to the part; the panel has not considered it yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reply(Part part, Decision decision, PartReply said, User by) {
        set(part, "decision", decision.name());
        set(part, "judgement", Judgement.NOT_YET_CONSIDERED.name());
        set(part, "day", said.day());
        answer(
                part,
                by,
                "decision",
                said(said, "decision", decision),
                new PartEvent.Replied(part.number(), decision, said));
    }

    /** How far the part has come; what is done now has not been considered yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void report(Part part, Delivery delivery, PartReply said, User by) {
        set(part, "delivery", delivery.name());
        if (delivery == Delivery.DONE_AWAITING_CHECK || part.judgement() == Judgement.CLOSED_SATISFIED) {
            set(part, "judgement", Judgement.NOT_YET_CONSIDERED.name());
        }
        set(part, "paused_until", said.day());
        answer(
                part,
                by,
                "delivery",
                said(said, "delivery", delivery),
                new PartEvent.Reported(part.number(), delivery, said));
    }

    /** What the panel says of the part: it takes what is offered or done, or wants more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void judge(Part part, boolean content, @Nullable String words, User by) {
        boolean done = part.delivery() == Delivery.DONE_AWAITING_CHECK;
        Judgement judgement =
                !content ? Judgement.MORE_WANTED : done ? Judgement.CLOSED_SATISFIED : Judgement.KEEP_WATCHING;
        set(part, "judgement", judgement.name());
        if (done) {
            set(part, "delivery", (content ? Delivery.DONE : Delivery.IN_PROGRESS).name());
        }
        step(
                part,
                by,
                Maps.ofNonNull("judgement", judgement.name(), "words", words),
                new PartEvent.Judged(part.number(), judgement, words));
    }

    /** The chair has closed the recommendation as done: so is what its parts say is done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void checked(UUID caseId, User by) {
        of(caseId).stream()
                .filter(part -> part.delivery() == Delivery.DONE_AWAITING_CHECK)
                .forEach(part -> judge(part, true, null, by));
    }

    /** Whether the person has answered for the part: replied or reported, had it done in their place, or had the part given to them. */
    public boolean isAnsweredBy(Part part, User person) {
        return database.sql(
                        """
                        select exists (select from part_step step left join acting_for on acting_for.entry = step.id
                          where step.case_id = :caseId and step.number = :number and (step.owner = :person
                            or (step.decision is not null or step.delivery is not null) and :person in (step.by, acting_for.person)))""")
                .param("caseId", part.caseId())
                .param("number", part.number())
                .param("person", person.id())
                .query(Boolean.class)
                .single();
    }

    private static Map<String, Object> said(PartReply said, String axis, Enum<?> value) {
        return Maps.ofNonNull(
                axis,
                value.name(),
                "words",
                said.words(),
                "day",
                said.day(),
                "who",
                said.who(),
                "refused",
                said.refused());
    }

    private void set(Part part, String column, @Nullable Object value) {
        database.sql("update part set " + column + " = ? where case_id = ? and number = ?")
                .param(value)
                .params(part.caseId(), part.number())
                .update();
    }

    private void answer(Part part, User by, String axis, Map<String, Object> said, PartEvent event) {
        Map<String, Object> row = Maps.ofNonNull("number", part.number());
        row.putAll(said);
        String topic = AnswerRelease.part(part.number(), axis);
        rows.reply("part_step", part.caseId(), part.owner(), by, row, SearchTexts.words(row), topic);
        recommendations.note(part.caseId(), event, by.id());
    }

    private void step(Part part, User by, Map<String, Object> said, PartEvent event) {
        Map<String, Object> row = Maps.ofNonNull("number", part.number());
        row.putAll(said);
        rows.add("part_step", part.caseId(), by, row);
        recommendations.note(part.caseId(), event, by.id());
    }
}
