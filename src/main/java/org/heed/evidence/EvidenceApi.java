package org.heed.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.heed.evidence.file.EvidenceForm;
import org.heed.identity.User;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.AnswerProblems;
import org.heed.shared.request.Costly;
import org.heed.shared.request.TakesFile;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Evidence for programs. */
@RestController
@RequestMapping("/api")
@Tag(name = "Evidence")
class EvidenceApi {
    private final EvidenceAccess evidence;
    private final Uploads uploads;
    private final Downloads downloads;
    private final MessageSourceAccessor messages;

    EvidenceApi(EvidenceAccess evidence, Uploads uploads, Downloads downloads, MessageSourceAccessor messages) {
        this.evidence = evidence;
        this.uploads = uploads;
        this.downloads = downloads;
        this.messages = messages;
    }

    @GetMapping("/recommendations/{reference}/evidence")
    @Operation(summary = "The evidence of a recommendation that you may see, the newest first")
    List<EvidenceItem> list(@PathVariable String reference, User user) {
        return evidence.items(evidence.toRead(reference, user), user);
    }

    @Costly
    @TakesFile
    @PostMapping("/recommendations/{reference}/evidence")
    @ApiResponse(responseCode = "201")
    @Operation(
            summary = "Add evidence: multipart with title, shows, withheld, and a file or a link",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "multipart/form-data",
                                            schema = @Schema(implementation = EvidenceForm.class))))
    ResponseEntity<?> add(@PathVariable String reference, @Parameter(hidden = true) EvidenceForm offered, User user) {
        RegisterEntry about = evidence.toAdd(reference, user);
        Uploads.Taken taken = uploads.add(about, offered, user);
        return taken.piece() == null
                ? AnswerProblems.of(taken.wrong(), messages)
                : ResponseEntity.status(HttpStatus.CREATED).body(taken.piece());
    }

    @Costly
    @GetMapping("/evidence/{id}")
    @Operation(summary = "The content of one version, as an attachment")
    ResponseEntity<byte[]> file(@PathVariable UUID id, User user) {
        return downloads.file(id, user);
    }
}
