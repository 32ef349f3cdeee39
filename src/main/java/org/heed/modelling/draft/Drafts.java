package org.heed.modelling.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.model.Difference;
import org.heed.model.source.ModelFile;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The drafts with every save of their files. */
@Component
public class Drafts {
    /** Saves of one person that follow each other faster than this are one step of the history. */
    private static final Duration STEP = Duration.ofMinutes(2);

    private static final int LONGEST = 1024 * 1024;
    private static final int MOST_FILES = 60;

    private final JdbcClient database;
    private final Clock clock;

    Drafts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Draft> open() {
        return database.sql("select * from model_draft where closed_as is null order by id desc limit 200")
                .query(Drafts::draft)
                .list();
    }

    /** Raises NotFound where there is none. */
    public Draft get(long id) {
        return database.sql("select * from model_draft where id = ?")
                .param(id)
                .query(Drafts::draft)
                .optional()
                .orElseThrow(() -> new NotFound("notFound.draft", String.valueOf(id)));
    }

    @Transactional
    public Draft begin(String title, int base, List<ModelFile> files, User by) {
        CouncilPermissions.requireEditModels(by);
        long id = database.sql(
                        "insert into model_draft (title, base_version, made_by, made_at) values (?, ?, ?, ?) returning id")
                .params(title, base, by.id(), now())
                .query(Long.class)
                .single();
        files.forEach(file -> insert(id, file.name(), 1, file.text(), by, clock.instant()));
        return get(id);
    }

    /** The files as they were last saved. */
    public List<ModelFile> files(long draft) {
        return saves(draft).stream()
                .map(save -> ModelFile.of(save.file(), save.text()))
                .toList();
    }

    /** The last save of each file that is there. */
    List<Save> saves(long draft) {
        return database.sql(
                        """
                        select * from (select distinct on (file) * from draft_save where draft_id = ?
                          order by file, revision desc) latest where content is not null order by file""")
                .param(draft)
                .query(Drafts::save)
                .list();
    }

    /** Files that were removed, by their last save. */
    List<Save> removed(long draft) {
        return database.sql(
                        """
                        select * from (select distinct on (file) * from draft_save where draft_id = ?
                          order by file, revision desc) latest where content is null order by file""")
                .param(draft)
                .query(Drafts::save)
                .list();
    }

    /** Raises NotFound where the draft has no such file. */
    Save file(long draft, String file) {
        return last(draft, file)
                .filter(save -> save.content() != null)
                .orElseThrow(() -> new NotFound("notFound.file", file));
    }

    private Optional<Save> last(long draft, String file) {
        return database.sql("select * from draft_save where draft_id = ? and file = ? order by revision desc limit 1")
                .params(draft, file)
                .query(Drafts::save)
                .optional();
    }

    /** Every step of the history of a file, the latest first. */
    List<Save> history(long draft, String file) {
        return database.sql("select * from draft_save where draft_id = ? and file = ? order by revision desc")
                .params(draft, file)
                .query(Drafts::save)
                .list();
    }

    /**
     * Saves a file. Where somebody else has saved since the revision that this is based on, that save comes back and
     * nothing is stored.
     */
    @Transactional
    public Saved save(long draft, String file, int basedOn, String content, User by) {
        requireOpen(draft, by);
        if (content.length() > LONGEST || content.indexOf('\u0000') >= 0) {
            throw new RuleViolation("draft.content");
        }
        Save last = last(draft, file).orElse(null);
        if (last != null && last.revision() != basedOn) {
            return new Saved(last, true);
        }
        boolean sameStep = last != null
                && last.revision() > 1
                && last.savedBy().equals(by.id())
                && last.content() != null
                && last.stepAt().plus(STEP).isAfter(clock.instant());
        if (last != null && sameStep) {
            database.sql("delete from draft_save where draft_id = ? and file = ? and revision = ?")
                    .params(draft, file, last.revision())
                    .update();
        }
        insert(draft, file, basedOn + 1, content, by, last != null && sameStep ? last.stepAt() : clock.instant());
        return new Saved(file(draft, file), false);
    }

    /** Files from elsewhere, or an earlier save: each becomes the newest, as a step of its own; all of them or none. */
    @Transactional
    public void take(long draft, List<ModelFile> files, User by) {
        requireOpen(draft, by);
        files.forEach(file -> FileNames.require(file.name()));
        for (ModelFile file : files) {
            if (!file.isText() || file.content().length > LONGEST || file.text().indexOf('\u0000') >= 0) {
                throw new RuleViolation("draft.content");
            }
            int before = last(draft, file.name()).map(Save::revision).orElse(0);
            insert(draft, file.name(), before + 1, file.text(), by, clock.instant());
        }
    }

    /** What came of saving: the last save, which is somebody else's in a conflict. */
    record Saved(Save last, boolean conflict) {}

    @Transactional
    public void remove(long draft, String file, User by) {
        requireOpen(draft, by);
        int revision = file(draft, file).revision();
        database.sql("insert into draft_save values (?, ?, ?, null, ?, ?, ?)")
                .params(draft, file, revision + 1, by.id(), now(), now())
                .update();
    }

    @Transactional
    public void close(long draft, String as, User by) {
        requireOpen(draft, by);
        database.sql("update model_draft set closed_as = ?, closed_at = ? where id = ?")
                .params(as, now(), draft)
                .update();
    }

    /** The draft is compared with this version from now on. */
    @Transactional
    public void rebase(long draft, int version, User by) {
        requireOpen(draft, by);
        database.sql("update model_draft set base_version = ? where id = ?")
                .params(version, draft)
                .update();
    }

    /** Raises {@link RuleViolation} where the draft has been deployed or dropped; one person at a time, till the end. */
    /** A draft that has been worked on since it was proposed stays open. */
    public boolean isAsProposed(Proposal proposal) {
        return proposal.draft() != null
                && get(proposal.draft()).closedAs() == null
                && Difference.between(proposal.files(), files(proposal.draft())).none();
    }

    public void requireOpen(long draft, User by) {
        CouncilPermissions.requireEditModels(by);
        get(draft);
        boolean open = database.sql("select closed_as is null from model_draft where id = ? for update")
                .param(draft)
                .query(Boolean.class)
                .single();
        if (!open) {
            throw new RuleViolation("rule.draftClosed");
        }
    }

    private void insert(long draft, String file, int revision, String content, User by, Instant step) {
        if (revision == 1 && saves(draft).size() >= MOST_FILES) {
            throw new RuleViolation("draft.many", MOST_FILES);
        }
        database.sql("insert into draft_save values (?, ?, ?, ?, ?, ?, ?)")
                .params(draft, file, revision, content, by.id(), now(), step.atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    static Draft draft(ResultSet row, int number) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Draft(
                row.getLong("id"),
                row.getString("title"),
                row.getInt("base_version"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("closed_as"),
                closed == null ? null : closed.toInstant());
    }

    private static Save save(ResultSet row, int number) throws SQLException {
        return new Save(
                row.getString("file"),
                row.getInt("revision"),
                row.getString("content"),
                row.getString("saved_by"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getObject("step_at", OffsetDateTime.class).toInstant());
    }
}
