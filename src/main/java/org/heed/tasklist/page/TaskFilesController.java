package org.heed.tasklist.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.TaskFiles;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.recommendation.register.Register;
import org.heed.shared.AnswerProblems;
import org.heed.shared.Attachment;
import org.heed.shared.BadRequest;
import org.heed.shared.NotFound;
import org.heed.shared.request.Costly;
import org.heed.shared.request.TakesFile;
import org.heed.tasklist.draft.DraftPages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files that wait for a task to be done, for nobody but those who may complete it. */
@ReadingPlace(ReadingPlace.Place.TASK)
@RestController
@Tag(name = "Tasks")
class TaskFilesController {
    private final DraftPages pages;
    private final FilesOfTask uploads;
    private final TaskFiles files;
    private final Register register;
    private final MessageSourceAccessor messages;

    TaskFilesController(
            DraftPages pages, FilesOfTask uploads, TaskFiles files, Register register, MessageSourceAccessor messages) {
        this.pages = pages;
        this.uploads = uploads;
        this.files = files;
        this.register = register;
        this.messages = messages;
    }

    @Costly
    @GetMapping({"/tasks/{id}/files/{file}", "/api/tasks/{id}/files/{file}"})
    @Operation(summary = "A file that waits for the task to be done, as an attachment")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable UUID file, User user) {
        OpenTask task = pages.open(id, user);
        return files.of(task.id()).stream()
                .filter(waiting -> waiting.id().equals(file) && mayRead(waiting, task, user))
                .findFirst()
                .flatMap(waiting -> files.content(task.id(), file))
                .map(found -> Attachment.of(found.name(), found.mediaType(), found.bytes()))
                .orElseThrow(() -> new NotFound("notFound.waitingFile", file.toString()));
    }

    /** A withheld file is read by whoever uploaded it, and by those who may see exempt matter of the case. */
    private boolean mayRead(TaskFiles.Waiting file, OpenTask task, User user) {
        return !file.withheld()
                || file.by().equals(user.id())
                || Permissions.maySeeExempt(
                        user, register.open(task.caseId(), user).exemptMatter());
    }

    @GetMapping("/api/tasks/{id}/files")
    @Operation(summary = "The files that wait for the task to be done")
    List<TaskFiles.Waiting> list(@PathVariable String id, User user) {
        return files.of(pages.open(id, user).id());
    }

    @Costly
    @TakesFile
    @PostMapping("/api/tasks/{id}/files")
    @ApiResponse(responseCode = "201")
    @Operation(
            summary = "Upload a file for a question of the task: multipart with field, file and withheld",
            description = "The answer to the question is a list of the ids that come back")
    ResponseEntity<?> add(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String field,
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean withheld,
            User user) {
        OpenTask task = pages.open(id, user);
        if (file == null) {
            return AnswerProblems.of(Map.of("file", new BadRequest("form.error.file.none")), messages);
        }
        TaskFiles.Taken taken = uploads.take(task, field, file, withheld, user)
                .orElseGet(() -> new TaskFiles.Taken(null, new BadRequest("form.error.unknown", field)));
        return taken.wrong() == null
                ? ResponseEntity.status(HttpStatus.CREATED).body(taken.file())
                : AnswerProblems.of(Map.of("file", taken.wrong()), messages);
    }

    @Costly
    @DeleteMapping("/api/tasks/{id}/files/{file}")
    @ApiResponse(responseCode = "204")
    @Operation(summary = "Take back a file that waits for the task to be done")
    ResponseEntity<Void> remove(@PathVariable String id, @PathVariable UUID file, User user) {
        if (!files.remove(pages.open(id, user).id(), file)) {
            throw new NotFound("notFound.waitingFile", file.toString());
        }
        return ResponseEntity.noContent().build();
    }
}
