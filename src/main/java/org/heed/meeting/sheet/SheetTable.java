package org.heed.meeting.sheet;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What each person has typed on the sheet of a meeting and not yet registered. */
@Component
class SheetTable {
    /** In characters; twenty full rows are less. */
    private static final int LARGEST = 300_000;

    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    SheetTable(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** As a page posts it; nothing where nothing was saved. */
    Map<String, String> saved(UUID meeting, User person) {
        return database.sql("select answers::text from meeting_sheet where meeting = ? and person = ?")
                .params(meeting, person.id())
                .query(String.class)
                .optional()
                .map(answers -> json.readValue(answers, ANSWERS))
                .orElse(Map.of());
    }

    /** Raises {@link RuleViolation} where it is too much. */
    void save(UUID meeting, Map<String, String> posted, User person) {
        Map<String, String> typed = posted.entrySet().stream()
                .filter(each -> !each.getKey().startsWith("_") && !each.getKey().startsWith(SheetController.SAME))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().replace("\0", "")));
        String answers = json.writeValueAsString(typed);
        if (answers.length() > LARGEST) {
            throw new RuleViolation("sheet.error.tooLarge");
        }
        database.sql(
                        """
                        insert into meeting_sheet (meeting, person, answers, saved_at) values (?, ?, ?::jsonb, ?)
                        on conflict (meeting, person) do update set answers = excluded.answers, saved_at = excluded.saved_at""")
                .params(meeting, person.id(), answers, OffsetDateTime.now(clock))
                .update();
    }

    void forget(UUID meeting, User person) {
        database.sql("delete from meeting_sheet where meeting = ? and person = ?")
                .params(meeting, person.id())
                .update();
    }
}
