package org.heed.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heed.evidence.file.EvidenceForm;
import org.heed.evidence.file.Sha256;
import org.heed.evidence.file.Source;
import org.heed.evidence.file.Sources;
import org.heed.identity.User;
import org.heed.recommendation.TaskFiles;
import org.heed.shared.BadRequest;
import org.heed.shared.RuleViolation;
import org.heed.shared.text.Days;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Files that are handed in with a task: they come through the same gate as all evidence, and are evidence once the task is done. */
@Component
class TaskUpload implements TaskFiles {
    private final Sources sources;
    private final TaskUploadTable table;
    private final EvidenceItems pieces;
    private final MessageSourceAccessor messages;
    private final Clock clock;

    TaskUpload(
            Sources sources, TaskUploadTable table, EvidenceItems pieces, MessageSourceAccessor messages, Clock clock) {
        this.sources = sources;
        this.table = table;
        this.pieces = pieces;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Limits limits(String accept) {
        return new Limits(Sources.words(sources.accepted(accept)), sources.largest());
    }

    @Override
    public Taken take(Place at, MultipartFile file, boolean withheld, User by) {
        Sources.Looked looked = sources.file(file, sources.accepted(at.accept()));
        if (looked.infected() != null) {
            pieces.refused(at.caseId(), looked.infected(), by);
        }
        if (looked.source() == null) {
            return new Taken(null, looked.wrong().values().iterator().next());
        }
        Source.File sound = Objects.requireNonNull(looked.source().file());
        try {
            return table.add(at, sound, withheld, by.id())
                    .map(waiting -> new Taken(waiting, null))
                    .orElseGet(() -> new Taken(null, new BadRequest("evidence.error.most", TaskUploadTable.most())));
        } catch (BadRequest tooMuch) {
            return new Taken(null, tooMuch);
        }
    }

    @Override
    public List<Waiting> of(String task) {
        return table.of(task);
    }

    @Override
    public Optional<Content> content(String task, UUID id) {
        return table.ofTask(task, id).map(TaskUpload::sound).map(row -> {
            Source.File file = row.file();
            return new Content(file.name(), file.kind().mediaType(), file.content());
        });
    }

    private static TaskUploadTable.Row sound(TaskUploadTable.Row row) {
        if (!Sha256.of(row.file().content()).equals(row.file().sha256())) {
            throw new RuleViolation("rule.evidenceBroken", row.file().name());
        }
        return row;
    }

    @Override
    public boolean remove(String task, UUID id) {
        return table.remove(task, id);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> keep(UUID caseId, UUID id, String title, String step, User by) {
        TaskUploadTable.Row row = table.ofCase(caseId, id)
                .map(TaskUpload::sound)
                .orElseThrow(() -> new RuleViolation("rule.fileGone", title));
        String day = Days.written(LocalDate.now(clock));
        EvidenceForm offered = new EvidenceForm(
                EvidenceForm.fitting(title),
                messages.getMessage("evidence.handedIn.shows", new Object[] {step}),
                null,
                row.withheld(),
                null,
                null);
        String saidOf = messages.getMessage("evidence.said", new Object[] {step, by.name(), day});
        EvidenceItem piece = pieces.keep(caseId, offered, saidOf, new Source(row.file(), null), by);
        return piece.withheld() ? Optional.empty() : Optional.of(piece.latest().id());
    }

    @Override
    public void forget(String task) {
        table.forget(task);
    }
}
