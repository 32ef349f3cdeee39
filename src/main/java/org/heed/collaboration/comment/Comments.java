package org.heed.collaboration.comment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Notice;
import org.heed.shared.RuleViolation;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.heed.shared.text.TextHash;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Comments on cases: added, never changed, and never in what the panel or the public reads. */
@Component
class Comments {
    @StoredAs("COMMENTED")
    record Commented(String wordsSha256, @Nullable String named) implements Event {}

    private final JdbcClient database;
    private final Recommendations recommendations;
    private final ApplicationEventPublisher events;
    private final CommentSettings settings;
    private final Clock clock;

    Comments(
            JdbcClient database,
            Recommendations recommendations,
            ApplicationEventPublisher events,
            CommentSettings settings,
            Clock clock) {
        this.database = database;
        this.recommendations = recommendations;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** The comments on a case, oldest first; none where its words are withheld from the reader. */
    List<Comment> of(RegisterEntry about) {
        if (about.withheld()) {
            return List.of();
        }
        return database.sql("select * from case_comment where case_id = ? order by at, id")
                .param(about.id())
                .query((row, number) -> new Comment(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by"),
                        row.getString("words"),
                        List.of((String[]) row.getArray("people").getArray())))
                .list();
    }

    /** Raises {@link RuleViolation} where there are too many; one at a time on each case and for each person, until the transaction ends. */
    private void requireFewComments(UUID caseId, User by) {
        hold("comments on " + caseId);
        hold("comments by " + by.id());
        long ofCase = database.sql("select count(*) from case_comment where case_id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
        if (ofCase >= settings.ofCase()) {
            throw new RuleViolation("comments.error.case", settings.ofCase());
        }
        long anHour = database.sql("select count(*) from case_comment where by = ? and at > ?")
                .params(by.id(), OffsetDateTime.now(clock).minusHours(1))
                .query(Long.class)
                .single();
        if (anHour >= settings.anHour()) {
            throw new RuleViolation("comments.error.hour", settings.anHour());
        }
    }

    private void hold(String name) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(name)
                .query((row, number) -> 0)
                .single();
    }

    /**
     * Keeps a comment; the trail says who commented, and proves the words without repeating them. The people whom it names are told by
     * e-mail, but for those whom this returns: they have had enough of them about this case for now.
     */
    @Transactional
    public Set<String> add(UUID caseId, String words, Collection<String> people, User by) {
        requireFewComments(caseId, by);
        Set<String> untold = people.isEmpty() ? Set.of() : namedOften(caseId, people);
        UUID id = UUID.randomUUID();
        database.sql("insert into case_comment (id, case_id, at, by, words, people) values (?, ?, ?, ?, ?, ?)")
                .params(id, caseId, OffsetDateTime.now(clock), by.id(), words, people.toArray(String[]::new))
                .update();
        String named = people.isEmpty() ? null : String.join(", ", people);
        recommendations.note(caseId, new Commented(TextHash.of(id, words), named), by.id());
        List<String> told =
                people.stream().filter(person -> !untold.contains(person)).toList();
        if (!told.isEmpty()) {
            events.publishEvent(
                    Notice.of(caseId, "mentioned", told, "", by.id()).onPage("comments"));
        }
        return untold;
    }

    private Set<String> namedOften(UUID caseId, Collection<String> people) {
        return new LinkedHashSet<>(database.sql(
                        """
                                select named from case_comment, unnest(people) named
                                where case_id = ? and at > ? and named = any(?) group by named having count(*) >= ?""")
                .params(
                        caseId,
                        OffsetDateTime.now(clock).minus(settings.within()),
                        people.toArray(String[]::new),
                        settings.emails())
                .query(String.class)
                .list());
    }
}
