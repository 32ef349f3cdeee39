package org.heed.recommendation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.shared.markdown.Markdown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes what is said in a case findable, without its marks: a module calls it in the transaction in which something is said. */
@Component
public class SearchTexts {
    /** The kind of text that is the wording itself. */
    static final String WORDING = "recommendation";

    /** Columns of stage rows that hold codes and ids, not words. */
    private static final Set<String> CODES = Set.of(
            "decision",
            "view",
            "delivery",
            "grade",
            "result",
            "state",
            "kind",
            "what",
            "task",
            "service",
            "lead_officer",
            "owner",
            "route");

    private final JdbcClient database;
    private final Clock clock;

    SearchTexts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds a text to what searches find; nothing where it is blank.
     *
     * @param kind what it is, the end of a key of the message bundle that begins with search.kind.
     */
    public void add(UUID caseId, String kind, String text) {
        add(caseId, kind, text, null);
    }

    /** @param source of what it is said, where that may be taken back */
    public void add(UUID caseId, String kind, String text, @Nullable UUID source) {
        if (!text.isBlank()) {
            database.sql("insert into search_text (case_id, kind, at, text, source) values (?, ?, ?, ?, ?)")
                    .params(caseId, kind, OffsetDateTime.now(clock), Markdown.plain(text))
                    .param(source)
                    .update();
        }
    }

    /** Adds a text of a case that speaks of another one: it is found only while the other is open. */
    public void addForNeighbour(UUID other, UUID caseId, String kind, String text) {
        database.sql("insert into search_text (case_id, kind, at, text, beside) values (?, ?, ?, ?, ?)")
                .params(caseId, kind, OffsetDateTime.now(clock), text, other)
                .update();
    }

    /** What was taken back is found no more; this is an index, and no record. */
    public void forget(UUID source) {
        database.sql("delete from search_text where source = ?").param(source).update();
    }

    /** The words among what a stage has said. */
    public static String words(Map<String, ?> said) {
        return said.entrySet().stream()
                .filter(value -> value.getValue() instanceof String && !CODES.contains(value.getKey()))
                .map(value -> value.getValue().toString())
                .collect(Collectors.joining("\n"));
    }
}
