package org.heed.meeting.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.Reference;
import org.heed.shared.AnswerProblems;
import org.heed.shared.NotAllowed;
import org.heed.shared.request.Costly;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** The intake of recommendations for programs. */
@RestController
@RequestMapping("/api/recommendations")
@Tag(name = "Intake")
class IntakeApi {
    private static final int LARGEST_FILE = 2 * 1024 * 1024;

    private final Intake intake;
    private final CsvImport csv;
    private final MessageSourceAccessor messages;

    IntakeApi(Intake intake, CsvImport csv, MessageSourceAccessor messages) {
        this.intake = intake;
        this.csv = csv;
        this.messages = messages;
    }

    /** The reference of a registered recommendation, and its form for addresses. */
    record Registered(String reference, String slug) {
        static Registered of(Reference reference) {
            return new Registered(reference.toString(), reference.slug());
        }
    }

    @PostMapping
    @ApiResponse(responseCode = "201")
    @Operation(summary = "Register a recommendation: meeting, item, kind and wording, as the form asks for them")
    ResponseEntity<?> register(@RequestBody Map<String, Object> answers, User user) {
        requireScrutiny(user);
        Intake.Registered registered = intake.register(answers, user);
        if (registered.reference().isEmpty()) {
            return AnswerProblems.of(registered.errors().byKey(), messages);
        }
        Registered made = Registered.of(registered.reference().get());
        return ResponseEntity.created(URI.create("/api/recommendations/" + made.slug()))
                .body(made);
    }

    private static void requireScrutiny(User user) {
        if (!Permissions.mayRegisterSomewhere(user)) {
            throw new NotAllowed("notAllowed.register");
        }
    }

    private static Imported imported(ImportResult result) {
        return new Imported(result.registered().stream().map(Registered::of).toList(), result.encoding());
    }

    /** One bad row of an import. */
    record BadRow(long line, String column, String reason) {}

    /** What was registered, in the order of the file, and the encoding in which it was read. */
    record Imported(List<Registered> registered, String encoding) {}

    /** What would be registered, as it was understood, and the encoding in which the file was read. */
    record Preview(List<ImportRow> rows, String encoding) {}

    @Costly
    @PostMapping(path = "/import", consumes = "text/csv")
    @Operation(
            summary = "Register recommendations from CSV: all rows or none; with preview, only say what would be"
                    + " registered",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(mediaType = "text/csv")))
    @ApiResponse(responseCode = "201")
    ResponseEntity<?> importCsv(
            InputStream body,
            @RequestParam(required = false) @Parameter(schema = @Schema(type = "boolean")) @Nullable String preview,
            User user)
            throws IOException {
        requireScrutiny(user);
        byte[] content = body.readNBytes(LARGEST_FILE + 1);
        if (content.length > LARGEST_FILE) {
            throw new MaxUploadSizeExceededException(LARGEST_FILE);
        }
        boolean looks = preview != null && !preview.equals("false");
        ImportResult result = looks ? csv.look(content, user) : csv.run(content, user);
        if (result.errors().isEmpty()) {
            return looks
                    ? ResponseEntity.ok(new Preview(result.rows(), result.encoding()))
                    : ResponseEntity.status(HttpStatus.CREATED).body(imported(result));
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, messages.getMessage("import.refused"));
        problem.setProperty("encoding", result.encoding());
        problem.setProperty(
                "rows",
                result.errors().stream()
                        .map(row -> new BadRow(row.line(), row.column(), messages.getMessage(row)))
                        .toList());
        return ResponseEntity.unprocessableContent().body(problem);
    }
}
