package org.heed.tasklist.draft;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.process.task.OpenTask;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafts for programs. */
@RestController
@RequestMapping("/api/tasks/{id}/draft")
@Tag(name = "Tasks")
class DraftsApi {
    private final DraftPages pages;
    private final AnswerDrafts drafts;
    private final MessageSourceAccessor messages;

    DraftsApi(DraftPages pages, AnswerDrafts drafts, MessageSourceAccessor messages) {
        this.pages = pages;
        this.drafts = drafts;
        this.messages = messages;
    }

    /** A draft; number 0 where nothing was saved yet. */
    record DraftAnswers(int number, @Nullable String savedBy, @Nullable Instant savedAt, Map<String, String> answers) {
        static DraftAnswers of(Draft draft) {
            return draft.exists()
                    ? new DraftAnswers(draft.number(), draft.by(), draft.at(), draft.answers())
                    : new DraftAnswers(0, null, null, Map.of());
        }
    }

    /** Answers by the names under which the page posts them, and the version that they began from. */
    record NewAnswers(@Nullable Integer number, @Nullable Map<String, String> answers) {}

    /** Two answers to one field. */
    record Both(Map<String, String> yours, Map<String, String> theirs) {}

    @GetMapping
    @Operation(summary = "The draft of a task's answers: what was typed and is not yet sent")
    DraftAnswers draft(@PathVariable String id, User user) {
        return DraftAnswers.of(drafts.open(pages.open(id, user).id()));
    }

    @PutMapping
    @Operation(
            summary = "Save a draft that began from a numbered version; what others saved since is merged, 409 where it"
                    + " contradicts")
    ResponseEntity<?> save(@PathVariable String id, @RequestBody NewAnswers sent, User user) {
        OpenTask task = pages.open(id, user);
        Map<String, String> answers = SubmittedForm.answers(sent.answers() == null ? Map.of() : sent.answers());
        int number = sent.number() == null ? 0 : sent.number();
        SubmittedForm page = new SubmittedForm(number, UUID.randomUUID(), answers, -1, Map.of());
        pages.requireFits(task, page);
        AnswerDrafts.Saved saved = drafts.save(task.id(), page, true, user);
        if (!saved.refused()) {
            return ResponseEntity.ok(DraftAnswers.of(saved.latest()));
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, messages.getMessage("answerDraft.conflict.title"));
        problem.setProperty("number", saved.latest().number());
        problem.setProperty("savedBy", saved.latest().by());
        Map<String, Map<String, String>> yours = MergedAnswers.byField(answers);
        Map<String, Map<String, String>> theirs =
                MergedAnswers.byField(saved.latest().answers());
        problem.setProperty(
                "conflicts",
                saved.merge().conflicts().stream()
                        .collect(Collectors.toMap(
                                field -> field,
                                field -> new Both(MergedAnswers.of(field, yours), MergedAnswers.of(field, theirs)))));
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
    }
}
