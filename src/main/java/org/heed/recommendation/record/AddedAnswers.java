package org.heed.recommendation.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.process.FurtherAnswers;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.TaskFiles;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.heed.shared.text.Maps;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers to questions that an administrator has added, kept with the words in which they were asked. */
@Component
class AddedAnswers implements RecordSection {
    /** @param answers by the questions of the form */
    @StoredAs("ANSWERED")
    record Answered(String task, Map<String, String> answers) implements Event {}

    private final StageRows rows;
    private final Recommendations recommendations;
    private final TaskFiles files;
    private final JsonMapper json;

    AddedAnswers(StageRows rows, Recommendations recommendations, TaskFiles files, JsonMapper json) {
        this.rows = rows;
        this.recommendations = recommendations;
        this.files = files;
        this.json = json;
    }

    void add(UUID caseId, FurtherAnswers given, User by) {
        rows.answer(
                "added_answers",
                caseId,
                by,
                Maps.ofNonNull(
                        "task",
                        given.task(),
                        "title",
                        given.title(),
                        "answers",
                        json.writeValueAsString(given.answers().stream()
                                .map(answer -> kept(caseId, given.title(), answer, by))
                                .toList())),
                given.answers().stream()
                        .map(answer -> answer.label() + ": " + answer.text())
                        .collect(Collectors.joining("\n")),
                null);
        Map<String, String> words = new LinkedHashMap<>();
        given.answers().forEach(answer -> words.put(answer.label(), answer.text()));
        recommendations.note(caseId, new Answered(given.title(), words), by.id());
    }

    /** The answer with its files as evidence of the case. */
    private FurtherAnswers.Answer kept(UUID caseId, String step, FurtherAnswers.Answer answer, User by) {
        List<FurtherAnswers.File> evidence = answer.files().stream()
                .map(file -> new FurtherAnswers.File(
                        files.keep(caseId, UUID.fromString(file.id()), answer.label(), step, by)
                                .map(UUID::toString)
                                .orElse(""),
                        file.name()))
                .toList();
        return new FurtherAnswers.Answer(answer.key(), answer.label(), answer.text(), evidence);
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        return rows.entries("added_answers", caseIds, this::entry);
    }

    private RecordEntry entry(ResultSet row, int number) throws SQLException {
        List<RecordEntry.Line> lines = Arrays.stream(
                        json.readValue(row.getString("answers"), FurtherAnswers.Answer[].class))
                .map(RecordEntry.Line::asked)
                .toList();
        return RecordEntry.of(row, RecordEntry.ANSWERED, Audience.PANEL, lines).about(row.getString("title"));
    }
}
