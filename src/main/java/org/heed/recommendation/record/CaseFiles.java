package org.heed.recommendation.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.process.CaseFile;
import org.heed.process.CaseName;
import org.heed.process.FurtherAnswers;
import org.heed.recommendation.Kind;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.Stage;
import org.heed.recommendation.TaskFiles;
import org.heed.recommendation.title.ShortTitle;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The recommendations as the process module knows them. */
@Component
class CaseFiles implements CaseFile {
    private final Recommendations recommendations;
    private final AddedAnswers answers;
    private final JdbcClient database;
    private final TaskFiles files;
    private final Clock clock;

    CaseFiles(
            Recommendations recommendations, AddedAnswers answers, JdbcClient database, TaskFiles files, Clock clock) {
        this.recommendations = recommendations;
        this.answers = answers;
        this.database = database;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public List<String> stages() {
        return Arrays.stream(Stage.values()).map(Stage::name).toList();
    }

    @Override
    public Set<String> kinds() {
        return Arrays.stream(Kind.values()).map(Kind::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void entered(UUID caseId, String stage, @Nullable LocalDate due) {
        Recommendation recommendation = recommendations.get(caseId);
        recommendation.enter(Stage.valueOf(stage), due);
        recommendations.save(recommendation, User.HEED);
    }

    @Override
    public void answered(UUID caseId, FurtherAnswers given, User by) {
        answers.add(caseId, given, by);
    }

    @Override
    public FileLimits fileLimits(String accept) {
        TaskFiles.Limits limits = files.limits(accept);
        return new FileLimits(limits.kinds(), limits.largest());
    }

    @Override
    public List<WaitingFile> waitingFiles(String task) {
        return files.of(task).stream()
                .map(file ->
                        new WaitingFile(file.id().toString(), file.field(), file.name(), file.size(), file.withheld()))
                .toList();
    }

    @Override
    public void forgetFiles(String task) {
        files.forget(task);
    }

    @Override
    public void withdrawn(UUID caseId, String reason, User by) {
        Recommendation recommendation = recommendations.get(caseId);
        recommendation.withdraw(LocalDate.now(clock), null, reason);
        recommendations.save(recommendation, by.id());
    }

    @Override
    public Set<UUID> withheld(Collection<UUID> caseIds) {
        return Set.copyOf(database.sql("select case_id from withheld where case_id = any(?)")
                .param(caseIds.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    @Override
    public Map<UUID, CaseName> names(Collection<UUID> caseIds) {
        Map<UUID, CaseName> names = new HashMap<>();
        database.sql(
                        """
                        select id, reference, title, left(wording, 400) as wording,
                          exists (select from withheld where withheld.case_id = recommendation.id) as exempt
                        from recommendation where id = any(?)""")
                .param(caseIds.toArray(UUID[]::new))
                .query(row -> {
                    String title = ShortTitle.of(row.getString("title"), row.getString("wording"));
                    names.put(
                            row.getObject("id", UUID.class),
                            new CaseName(row.getString("reference"), row.getBoolean("exempt") ? "" : title));
                });
        return names;
    }

    @Override
    public Map<UUID, String> references(Collection<UUID> caseIds) {
        Map<UUID, String> references = new HashMap<>();
        database.sql("select id, reference from recommendation where id = any(?)")
                .param(caseIds.toArray(UUID[]::new))
                .query(row -> {
                    references.put(row.getObject("id", UUID.class), row.getString("reference"));
                });
        return references;
    }
}
